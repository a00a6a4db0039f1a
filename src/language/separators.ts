/** The value of digits with separators, where `.` or `,` is the decimal sign. */
export const decimalSigns = [".", ","] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** Arabic's own decimal sign is never anything else; spaces, apostrophes and Arabic's thousands sign only group. */
const form = (decimal: DecimalSign): RegExp => {
  const group = `[${decimal === "." ? "," : "."}٬' ]`;
  return new RegExp(`^(\\d*|[1-9]\\d{0,2}(${group})\\d{3}(?:\\2\\d{3})*)(?:[${decimal}٫](\\d+))?$`);
};
const forms = { ".": form("."), ",": form(",") } as const;

/** The number, or undefined where the digits can't be one with this decimal sign: groups are of three digits. */
export function valueOf(digits: string, decimal: DecimalSign): number | undefined {
  const [, whole, , fraction = ""] = forms[decimal].exec(digits) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`);
}
