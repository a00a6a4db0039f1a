/**
 * Text as the file spells it, before XML escaping: Excel reads _x0041_ as "A", so a text that spells such a code has its
 * underscore coded, and controls, U+FFFE, U+FFFF and halves of surrogate pairs, which XML cannot hold, are coded too.
 * ECMA-376 22.9.2.19 (ST_Xstring).
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, coded)
    .replace(/(?![\t\n\r])[\p{Cc}]/gu, coded);
}

const coded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text for the places that know no such codes, the titles of charts and files: what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
