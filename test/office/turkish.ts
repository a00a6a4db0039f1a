/** Formulas in Turkish notation: Turkish function names, semicolons between arguments, a decimal comma. */
const names: Readonly<Record<string, string>> = {
  ABS: "MUTLAK",
  IF: "EĞER",
  ISERROR: "EHATALIYSA",
  ISNUMBER: "ESAYIYSA",
  MAX: "MAK",
  SUM: "TOPLA",
};
const english = new Map(Object.entries(names).map(([name, local]) => [local, name]));

const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[\p{L}.]+(?=\()|,/gu;

export const toLocal = (formula: string): string =>
  formula.replace(parts, (part) =>
    part === "," ? ";" : /^\d/.test(part) ? part.replace(".", ",") : (names[part] ?? part),
  );

const localParts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[\p{L}.]+(?=\()|;/gu;

/** A Turkish Excel doesn't recognise English function names. */
export const fromLocal = (formula: string): string =>
  formula.replace(localParts, (part) => {
    if (part === ";") return ",";
    if (/^\d/.test(part)) return part.replace(",", ".");
    return english.get(part) ?? (part in names ? `${part}.NO` : part);
  });
