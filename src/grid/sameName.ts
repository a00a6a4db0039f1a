/**
 * Excel ignores case in the names of sheets, tables and columns and in defined names. Lower case by Unicode, in no
 * language: to Excel İ, I and ı are three letters, while `fold` of src/language takes them for one.
 */
export const nameKey = (name: string): string => name.toLowerCase();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
