/** Formulas as a Turkish Excel shows them: semicolons between arguments, a comma in numbers. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|,/g;

export const toLocal = (formula: string): string =>
  formula.replace(parts, (part) => (part === "," ? ";" : /^\d/.test(part) ? part.replace(".", ",") : part));

const localParts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|;/g;

export const fromLocal = (formula: string): string =>
  formula.replace(localParts, (part) => (part === ";" ? "," : /^\d/.test(part) ? part.replace(",", ".") : part));
