/**
 * The decimal sign of a column, decided from all of its cells. 12.500 is 12.5 where the dot is the decimal sign, and 12500 where it
 * groups thousands: one such cell says nothing, and a column of nothing else is a doubt.
 */
export const decimalSigns = [".", ","] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** Why a column has no decimal sign: the indices of the cells that show it. */
export type Doubt = { readonly ambiguous: number } | { readonly contrary: readonly [dot: number, comma: number] };

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

/** A cell proves one decimal sign, allows both with different values, or says nothing about it. */
function evidence(digits: string): DecimalSign | "either" | undefined {
  const dot = valueOf(digits, ".");
  const comma = valueOf(digits, ",");
  if (dot === comma) return undefined;
  if (dot === undefined) return ",";
  return comma === undefined ? "." : "either";
}

/** Cells that are no numbers say nothing. A column in which no cell has a separator has the dot. */
export function decimalSignOf(column: readonly string[]): DecimalSign | Doubt {
  const found = column.map(evidence);
  const [dot, comma, either] = ([".", ",", "either"] as const).map((each) => found.indexOf(each));
  const has = (index: number | undefined): index is number => index !== undefined && index >= 0;
  if (has(dot) && has(comma)) return { contrary: [dot, comma] };
  if (has(comma)) return ",";
  return has(either) && !has(dot) ? { ambiguous: either } : ".";
}
