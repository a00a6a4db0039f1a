/** The headlines of the figures in the form, before anything is written: by the core, as the sheet's own functions are. */
import { isFault, type Fault } from "../../core/fault";
import { byPeriod, type Lines } from "../../core/numbers/lines";
import { cashflow } from "../../core/returns/cashflow";
import { payback } from "../../core/returns/payback";
import { npv } from "../../core/returns/presentValue";
import { totalRoi } from "../../core/returns/roi";

/** Amounts of money by line and year, from year 0 on; the rate is a fraction. */
export interface Entered {
  readonly years: number;
  readonly costs: Lines;
  readonly benefits: Lines;
  readonly rate?: number | undefined;
}

/** Undefined is what the sheet shows a dash for: there are no costs, or no rate. */
type Answer = number | Fault | undefined;

export interface LiveAnswer {
  readonly roi: Answer;
  readonly npv: Answer;
  readonly payback: Answer;
  /** The running total of benefits less costs, from year 0 on. */
  readonly cumulative: readonly (number | undefined)[];
}

export function liveAnswer({ years, rate, ...lines }: Entered): LiveAnswer {
  const blank = Array.from({ length: years + 1 }, () => 0);
  const given = { benefits: byPeriod([blank, ...lines.benefits]), costs: byPeriod([blank, ...lines.costs]) };
  const running = cashflow(given).map((year) => (typeof year.cumulative === "number" ? year.cumulative : undefined));
  const roi = totalRoi(given);
  if (isFault(roi) && (roi.says === "costsAreZero" || roi.says === "costsAreNegative")) {
    return { roi: undefined, npv: undefined, payback: undefined, cumulative: running };
  }
  return {
    roi,
    npv: rate === undefined ? undefined : npv({ ...given, rate }),
    payback: payback(given),
    cumulative: running,
  };
}
