/** Puts a text on the clipboard. */

/** Milliseconds: some browsers neither copy nor refuse. */
const patience = 1000;

/**
 * Returns whether the text is on the clipboard. Excel shows the pane in a frame whose permissions may exclude the clipboard;
 * then the text is copied from a selection, as a reader would do it.
 */
export async function copied(text: string): Promise<boolean> {
  return (await written(text)) || fromSelection(text);
}

async function written(text: string): Promise<boolean> {
  const tooLate = new Promise<never>((_, reject) => setTimeout(reject, patience));
  // The race may be over before this rejects.
  tooLate.catch(() => undefined);
  try {
    await Promise.race([navigator.clipboard.writeText(text), tooLate]);
    return true;
  } catch {
    return false;
  }
}

function fromSelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  field.style.cssText =
    "position:fixed;inset-block-start:0;inset-inline-start:0;inline-size:1px;block-size:1px;opacity:0";
  const focused = document.activeElement;
  let isTaken = false;
  field.addEventListener("copy", () => (isTaken = true));
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** The keys that copy a selection. */
export const copyKeys = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? "⌘C" : "Ctrl+C");
