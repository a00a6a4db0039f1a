import { fault, finite, isFault, type Fault } from "../fault";
import { overSamePeriods, type LineItems } from "../numbers/lineItems";
import { payback, type NoPayback } from "../returns/payback";
import { npv } from "../returns/presentValue";
import { totalRoi, type NoReturn } from "../returns/roi";
import { byPeriod } from "../numbers/lines";
import type { Case, Series } from "../numbers/series";

export interface Sensitivity extends LineItems {
  /** A name for each benefit line, then for each cost line. */
  readonly labels: readonly string[];
  readonly rate: number;
  /** Share by which each line is moved down and up. */
  readonly swing: number;
  readonly measure: "npv" | "roi" | "payback";
}

type Measured = number | Fault<NoReturn | NoPayback>;

/** One bar of the tornado: the measure with the line at its low and at its high value, and their distance. */
export interface Bar {
  readonly label: string;
  readonly low: Measured;
  readonly high: Measured;
  readonly range: Measured;
}

/**
 * Low and high = the measure with one line × (1 − swing) and × (1 + swing), range = |high − low|: a tornado
 * @param labels one per benefit line, then per cost line; benefits, costs lines × periods, money, costs positive
 * @param rate per period, 0.08 = 8%; swing a share of the line, 0.1 = 10%
 * @returns bars by range, descending, those without a range first; a measure may be any fault of npv, totalRoi or payback.
 * Or lengthsDiffer | labelsDiffer
 * Source: Clemen & Reilly, Making Hard Decisions, chapter on sensitivity analysis (tornado diagram).
 */
export function sensitivity({
  labels,
  rate,
  swing,
  measure,
  ...given
}: Sensitivity): readonly Bar[] | Fault<"lengthsDiffer" | "labelsDiffer"> {
  const items = overSamePeriods(given);
  if (isFault(items)) return items;
  const lines = items.benefits.length + items.costs.length;
  if (labels.length !== lines) return fault("labelsDiffer", { labels: labels.length, lines });

  const base = { benefits: byPeriod(items.benefits), costs: byPeriod(items.costs) };
  const measured = (given: Case): Measured => {
    if (measure === "npv") return npv({ ...given, rate });
    return measure === "roi" ? totalRoi(given) : payback(given);
  };
  const moved = (side: keyof Case, line: Series, share: number): Case => ({
    ...base,
    [side]: base[side].map((amount, t) => amount + share * (line[t] ?? 0)),
  });
  const bar = (side: keyof Case, line: Series, label = ""): Bar => {
    const [low, high] = [measured(moved(side, line, -swing)), measured(moved(side, line, swing))];
    return { label, low, high, range: isFault(low) ? low : isFault(high) ? high : finite(Math.abs(high - low)) };
  };

  const bars = [
    ...items.benefits.map((line, i) => bar("benefits", line, labels[i])),
    ...items.costs.map((line, i) => bar("costs", line, labels[items.benefits.length + i])),
  ];
  return bars.sort((a, b) => (width(a) === width(b) ? 0 : width(b) - width(a)));
}

function width({ range }: Bar): number {
  return isFault(range) ? Infinity : range;
}
