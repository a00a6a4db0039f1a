import type { Language } from "./languages";

/**
 * A number as the reader types it: the language's decimal sign or a dot, digits of the language or Latin ones, the
 * language's thousands sign only between threes. Undefined for anything else: 8,5 in English is no 85.
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
  // 1.1 / 100 is 0.011000000000000001: the digits nobody typed go.
  return number === undefined ? undefined : Number((number / 100).toPrecision(15));
}

/** As patterns. Turkish groups by a dot, which here always is a decimal sign: 1.500 is refused as a number of users. */
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

/** ۸ and ٨ are 8. */
function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
