/** Makes words comparable: trims, composes and ignores case; Turkish i's are one letter, and so are the Arabic ye and kaf. */
export function fold(word: string): string {
  if (/^[!-~]([ -~]*[!-~])?$/.test(word)) return word.toLowerCase();
  return (
    word
      .trim()
      .normalize("NFC")
      .replace(/[İıI]/g, "i")
      .toLowerCase()
      // Other programs make İ lower case as an i with a second dot above.
      .replace(/i\u0307/g, "i")
      .replace(/ي/g, "ی")
      .replace(/ك/g, "ک")
      .normalize("NFC")
  );
}
