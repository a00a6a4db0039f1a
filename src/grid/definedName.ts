const [first, further] = [String.raw`[\p{L}_\\]`, String.raw`[\p{L}\p{M}\p{N}_.\\?\u200c]`];
const whole = new RegExp(`^${first}${further}*$`, "u");
const anywhere = new RegExp(`${first}${further}*`, "gu");

/** True if Excel permits a defined name, apart from names that read as cells: a letter, _ or \\, then also digits, dots and ?. */
export const isDefinedName = (name: string): boolean => whole.test(name);

/** The parts of a formula that may be defined names, those of functions and sheets among them. */
export const possibleNames = (formula: string): ReadonlySet<string> => new Set(formula.match(anywhere));
