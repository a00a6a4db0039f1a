import { latinDigits } from "./latinDigits";

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

/**
 * Makes texts comparable for a search: as `fold`, without accents, hamza, vowel signs, joiners and punctuation, and with Latin
 * digits. What remains is words of letters and digits with one space between them.
 */
export function foldedWords(text: string): string {
  return (
    latinDigits(fold(text))
      .normalize("NFD")
      // Accents, also those that were typed beside their letter, and joiners within Persian words.
      .replace(/[\p{M}\p{Sk}\p{Cf}]/gu, "")
      // The marks above and below these letters are gone now.
      .replace(/ي/g, "ی")
      .replace(/[\u06d5\u06c0ة]/g, "ه")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
