/** Unicode's marks of direction. */

/** A text that keeps its own direction within any other (U+2068 … U+2069), such as an address in a Persian sentence. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const marks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Programs put such marks around numbers and dates in right-to-left text. */
export const withoutMarks = (text: string): string => text.replace(marks, "");
