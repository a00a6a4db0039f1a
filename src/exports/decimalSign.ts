/**
 * The decimal sign of a column, decided from all of its cells. 12.500 is 12.5 where the dot is the decimal sign, and 12500 where it
 * groups thousands: one such cell says nothing, and a column of nothing else is a doubt.
 */
import { valueOf, type DecimalSign } from "../language/separators";

/** Why a column has no decimal sign: the indices of the cells that show it. */
export type Doubt = { readonly ambiguous: number } | { readonly contrary: readonly [dot: number, comma: number] };

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
