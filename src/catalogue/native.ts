/** Parts of formulas for Excel 2016; none of them needs array entry. */
import type { Ref } from "./define";

export const total = (ref: Ref): string => `SUM(${ref.text})`;

/** Counts the periods of a row, a block or a column: from, from + 1 … The formula stays right when the cells are moved. */
function position({ text, rows, columns }: Ref, from: 0 | 1): string {
  if (text.startsWith("{")) return counting(columns > 1 ? columns : rows, columns > 1, from);
  const [axis, first] = columns > 1 ? ["COLUMN", `COLUMN(${text})`] : ["ROW", `ROW(${text})`];
  return `(${axis}(${text})-MIN(${first})${from === 0 ? "" : "+1"})`;
}

/**
 * The rounding error that Excel may leave in a running total that should be zero, as a share of the amounts. Excel adds
 * without compensation and rounds powers, about 1E-16 of the amounts per period; this limit is far above that.
 * The core's running totals are compensated, so its limit is smaller: `residue`.
 */
export const runningResidue = 1e-12;

/** The number of periods of a series. */
export const periods = ({ rows, columns }: Ref): number => (columns > 1 ? columns : rows);

/** Σ amount_t / (1 + rate)^(t + from). NPV() would skip blank cells and shift every later flow. */
export function presentValue(ref: Ref, rate: string, from: 0 | 1 = 0): string {
  const isOne = ref.rows === 1 && ref.columns === 1;
  if (isOne && from === 0) return total(ref);
  return `SUMPRODUCT(${ref.text}/(1+${rate})^${isOne ? from : position(ref, from)})`;
}

/** The amounts at time zero: the first column of a row or block, the first cell of a column. */
export function first(ref: Ref): string {
  if (ref.rows === 1 && ref.columns === 1) return total(ref);
  return ref.columns > 1 && ref.rows > 1 ? `SUM(INDEX(${ref.text},0,1))` : `INDEX(${ref.text},1)`;
}

/**
 * Returns one net flow per period as an array. Returns undefined if a row meets a column, because only array entry could join
 * them. INDEX(…,0) around the array makes Excel 2016 pass it to IRR or MIRR without array entry; elsewhere SUMPRODUCT does.
 */
export function netFlows(benefits: Ref, costs: Ref): { readonly text: string; readonly across: boolean } | undefined {
  const across = benefits.columns > 1 || costs.columns > 1;
  const down = [benefits, costs].some(({ rows, columns }) => columns === 1 && rows > 1);
  const lengths = new Set([benefits, costs].map(periods));
  if ((across && down) || lengths.size > 1) return undefined;
  return { text: `${byPeriod(benefits)}-${byPeriod(costs)}`, across };
}

/** Sums a block by column into one row. Adding 0 turns its blank cells into zeros. */
function byPeriod({ text, rows, columns }: Ref): string {
  if (rows === 1 || columns === 1) return text;
  return `MMULT({${Array.from({ length: rows }, () => 1).join(",")}},${text}+0)`;
}

/** Writes 0, 1, 2 … as an array constant in the direction of the flows. */
export function counting(count: number, across: boolean, from = 0): string {
  return `{${Array.from({ length: count }, (_, t) => t + from).join(across ? "," : ";")}}`;
}

/**
 * Mean or median of the days between two columns of dates, over the rows that have both dates. Undefined if a row meets a
 * column, or if the statistic is in a cell. Rows without both dates count as −1 day, which LARGE places below all others.
 * `wholeDays` leaves out the times of day if one of the columns has none.
 */
export function spanStatistic(
  from: Ref,
  to: Ref,
  statistic: Ref | undefined,
  standard: string,
  measure: "elapsed" | "wholeDays",
): string | undefined {
  const chosen = statistic === undefined ? standard : statistic.literal;
  if (from.rows !== to.rows || from.columns !== to.columns) return undefined;
  const both = `(${from.text}>0)*(${to.text}>0)`;
  const timeOf = ({ text }: Ref) => `(${text}-INT(${text}))`;
  const isUntimed = (ref: Ref) => `(SUMPRODUCT(${timeOf(ref)})=0)`;
  const times = `(${isUntimed(from)}+${isUntimed(to)}>0)*(${timeOf(to)}-${timeOf(from)})`;
  const span = measure === "elapsed" ? `${to.text}-${from.text}` : `${to.text}-${from.text}-${times}`;
  const days = `${both}*(${to.text}>${from.text})*(${span})`;
  const count = `SUMPRODUCT(${both})`;
  if (chosen === "mean") return `SUMPRODUCT(${days})/${count}`;
  const middle = `LARGE(${days}-(1-${both}),INT((${count}+{1,2})/2))`;
  return chosen === "median" ? `SUMPRODUCT(${middle})/2` : undefined;
}

/** Returns Σ a × b over the cells. For a row and a column it is their matrix product. */
export function products(a: Ref, b: Ref): string {
  if (a.rows === b.rows && a.columns === b.columns) return `SUMPRODUCT(${a.text},${b.text})`;
  const [across, down] = a.columns > 1 ? [a, b] : [b, a];
  return `SUMPRODUCT(MMULT(${across.text}+0,${down.text}+0))`;
}
