/** The whole page takes dropped files; without this, the browser would leave the page to show them. */
export interface DropZone {
  /** Shown over the page while files are held above it. */
  readonly element: HTMLElement;
}

export function dropZone(dropped: (files: readonly File[]) => void): DropZone {
  const element = document.createElement("div");
  element.className = "drop";
  element.hidden = true;
  // Who can't see it can't drop a file either; the button does the same.
  element.ariaHidden = "true";
  const listen = (type: "dragenter" | "dragover" | "drop", act: (files: DataTransfer) => void) =>
    window.addEventListener(
      type,
      (event) => {
        const { dataTransfer } = event;
        if (!dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        // The grid has no use for files.
        event.stopPropagation();
        act(dataTransfer);
      },
      { capture: true },
    );
  const over = (files: DataTransfer) => {
    files.dropEffect = "copy";
    element.hidden = false;
  };
  listen("dragenter", over);
  listen("dragover", over);
  listen("drop", ({ files }) => {
    element.hidden = true;
    dropped([...files]);
  });
  window.addEventListener("dragleave", ({ relatedTarget }) => {
    // Null when they leave the page.
    if (relatedTarget === null) element.hidden = true;
  });
  return { element };
}
