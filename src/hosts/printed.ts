/** The browser's print dialog for a page of HTML, where a reader chooses paper or PDF. */

/** Milliseconds until a frame counts as unable to load or print; Safari opens its dialog with a delay. */
const patience = 2000;

/**
 * Resolves when the dialog has opened. In Excel for Mac and in a frame without `allow-modals`, `print()` does nothing and
 * throws nothing, so a dialog counts as opened only after `beforeprint`; otherwise this rejects.
 */
export async function print(page: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.style.cssText = "position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden";
  const loaded = new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
  frame.srcdoc = page;
  document.body.append(frame);
  try {
    await within(loaded, "The page did not load");
    const shown = frame.contentWindow;
    if (!shown) throw new Error("There is no window to print from");
    // In a sandboxed page the frame is of another origin, and this line throws.
    const begun = new Promise<void>((resolve) => shown.addEventListener("beforeprint", () => resolve()));
    shown.addEventListener("afterprint", () => {
      // Some browsers print nothing if the frame is removed at once.
      setTimeout(() => frame.remove());
    });
    await within(shown.document.fonts.ready, "The page's fonts did not load");
    shown.print();
    await within(begun, "The print dialog did not open");
  } catch (failure) {
    frame.remove();
    throw failure;
  }
}

async function within(work: Promise<unknown>, otherwise: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), patience);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
