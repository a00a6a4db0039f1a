/**
 * Excel ignores case in the names of sheets, tables and columns and in defined names. This uses Unicode's lower case
 * without a language: for Excel, İ, I and ı are three letters, while `fold` of src/language treats them as one.
 */
export const nameKey = (name: string): string => name.toLowerCase();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
