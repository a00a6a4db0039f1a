/** Widths of Calibri's letters at 11 points, in digits, which is how columns are measured: from the font's own table. */
const unitsPerDigit = 1038;

const units: Readonly<Record<string, string>> = {
  470: "ijl",
  463: " ",
  516: "I()[]/:;,.!'’·",
  621: "-ftr",
  714: "Js",
  800: "z",
  890: "Lvxcky",
  1000: "EFSTae",
  1076: "bdghnopqu0123456789+=×÷−–€$?",
  1120: "BCPRXYZ",
  1290: "ADGHKNUV&",
  1464: "OQw%",
  1690: "mMW…@",
};
const widths = new Map(
  Object.entries(units).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/**
 * Calibri has no Persian letters, and each program takes another font for them: these are those of DejaVu Sans, the widest, which
 * LibreOffice takes where it is installed.
 */
const persian = { plain: 1000, bold: 1200 } as const;
const isPersian = (letter: string): boolean => /[\u0600-\u06ff]/.test(letter);

/** Marks and joiners have no width. */
function widthOf(letter: string, bold: boolean): number {
  const plain = letter.normalize("NFD")[0] ?? letter;
  if (/[\p{M}\u200c-\u200f\u2060-\u2069]/u.test(plain)) return 0;
  if (isPersian(plain)) return bold ? persian.bold : persian.plain;
  return (widths.get(plain) ?? (/\p{Lu}/u.test(plain) ? 1290 : 1076)) * (bold ? 1.06 : 1);
}

/** @returns the width of a text in characters of a column */
export const calibriWidth = (text: string, { bold = false, size = 11 } = {}): number =>
  ([...text].reduce((sum, letter) => sum + widthOf(letter, bold), 0) / unitsPerDigit) * (size / 11);
