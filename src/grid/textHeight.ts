/**
 * Room, in points, for the text that takes most lines in its column of so many characters; a capital's width is what they
 * are counted by.
 */
export const textHeight = (...texts: readonly (readonly [text: string, width: number])[]): number =>
  4 + 15 * Math.max(1, ...texts.map(([text, width]) => Math.ceil((text.length * 1.12) / width)));
