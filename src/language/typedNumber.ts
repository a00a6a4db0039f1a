import type { Language } from "./languages";

/**
 * A number as the user types it: the language's decimal sign or a dot, the language's digits or Latin ones, and the
 * thousands sign only between groups of three. Undefined for anything else: in English 8,5 must not become 85.
 */
export function typedNumber(text: string, language: Language): number | undefined {
  const { decimal, group } = signs(language);
  const plain = latinDigits(text)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .trim()
    .replace(/^[−–]/, "-");
  const threes = new RegExp(String.raw`(?<=\d)${group}(?=\d{3}(?!\d))`, "g");
  const isGrouped = new RegExp(String.raw`^-?\d{1,3}(?:${group}\d{3})+(?:${decimal}\d+)?$`).test(plain);
  const number = (isGrouped && group !== "\\." ? plain.replace(threes, "") : plain).replace(new RegExp(decimal), ".");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : undefined;
}

/** A percentage: 8, 8 % or %8 is 0.08. */
export function typedPercent(text: string, language: Language): number | undefined {
  const bare = text.trim().replace(/^[%٪]\s*|\s*[%٪]$/, "");
  const number = typedNumber(bare, language);
  // 1.1 / 100 is 0.011000000000000001: this removes the digits that nobody typed.
  return number === undefined ? undefined : Number((number / 100).toPrecision(15));
}

/** Patterns. A dot is always a decimal sign here although Turkish groups by dots: 1.500 is refused as a number of users. */
function signs(language: Language): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8);
  const sign = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  const group = sign("group");
  return {
    decimal: escaped(sign("decimal")),
    group: /\s/.test(group) ? String.raw`[\s\u00a0\u202f]` : escaped(group),
  };
}

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Turns ۸ and ٨ into 8. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
