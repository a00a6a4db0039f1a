const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Starts a browser download of a file. */
export function download(file: Uint8Array, name: string): "downloaded" {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
  link.download = name;
  link.click();
  // By the next turn of the event loop the browser has started the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return "downloaded";
}
