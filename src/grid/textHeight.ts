/**
 * The row height, in points, for the text that needs the most lines in its column. Column widths are given in characters;
 * a capital letter counts as one character.
 */
export const textHeight = (...texts: readonly (readonly [text: string, width: number])[]): number =>
  4 + 15 * Math.max(1, ...texts.map(([text, width]) => Math.ceil((text.length * 1.12) / width)));
