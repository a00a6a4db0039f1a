/** A page of HTML in the browser's print dialog, where a reader chooses paper or PDF. */
export function print(page: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.style.cssText = "position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden";
    frame.addEventListener("load", () => {
      const shown = frame.contentWindow;
      if (!shown) {
        frame.remove();
        reject(new Error("There is no window to print from"));
        return;
      }
      shown.addEventListener("afterprint", () => {
        // Some browsers print nothing if the frame is removed at once.
        setTimeout(() => frame.remove());
      });
      void frame.contentDocument?.fonts.ready.then(() => {
        try {
          shown.print();
          resolve();
        } catch (failure) {
          frame.remove();
          reject(failure instanceof Error ? failure : new Error(String(failure)));
        }
      });
    });
    frame.srcdoc = page;
    document.body.append(frame);
  });
}
