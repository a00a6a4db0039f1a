/** True if Excel permits a defined name, apart from names that read as cells: a letter, _ or \\, then also digits, dots and ?. */
export const isDefinedName = (name: string): boolean => /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?\u200c]*$/u.test(name);
