/** Words compare after trimming and composing, ignoring case; the Turkish i's and the Arabic ye and kaf fall together. */
export function fold(word: string): string {
  if (/^[!-~]([ -~]*[!-~])?$/.test(word)) return word.toLowerCase();
  return (
    word
      .trim()
      .normalize("NFC")
      .replace(/[İıI]/g, "i")
      .toLowerCase()
      // What other programs make of İ in lower case: an i with a second dot above.
      .replace(/i\u0307/g, "i")
      .replace(/ي/g, "ی")
      .replace(/ك/g, "ک")
      .normalize("NFC")
  );
}
