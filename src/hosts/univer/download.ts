const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the reader as a browser does. */
export function download(file: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
