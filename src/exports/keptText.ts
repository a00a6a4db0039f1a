/** A copy of a part of a text. In V8 a part refers to the whole text, so that a word that is kept would keep a piece of the file. */
export const keptText = (text: string): string => [text.charAt(0), text.slice(1)].join("");
