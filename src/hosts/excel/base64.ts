/** A file as Excel takes it. */
export function base64(file: Uint8Array): string {
  let text = "";
  for (const byte of file) text += String.fromCharCode(byte);
  return btoa(text);
}
