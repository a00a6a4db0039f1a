/** The results of an investment as formulas of Excel's own functions over named rows of years. */
import { runningResidue } from "../catalogue/native";
import {
  above,
  atMost,
  below,
  dash,
  equal,
  minus,
  native,
  over,
  plus,
  power,
  row,
  times,
  when,
  type Expression,
} from "../grid/expression";

/** The cells of a row of flows, from year 0; the times of these cells; and the number of the last one. */
export interface Span {
  readonly place: string;
  readonly periods: Expression;
  readonly last: Expression;
}

export const yearly: Span = { place: "years", periods: row("period", "years"), last: row("period", "lastYear") };

/**
 * The start value for IRR if there is certainly one rate (inflows and outflows, and no inflow before the last outflow:
 * Descartes' rule of signs): the rate at which all outflows at their mean time grow to all inflows at their mean time.
 * @param isOneElse true where another rule says that there is one
 */
export function irrStart(net: string, { place, periods }: Span = yearly, isOneElse?: Expression): Expression {
  const flows = row(net, place);
  const lastOutflow = native("SUMPRODUCT", native("MAX", times(below(flows, 0), periods)));
  const isOne = native(
    "AND",
    above(native("COUNTIF", flows, ">0"), 0),
    above(native("COUNTIF", flows, "<0"), 0),
    equal(native("SUMPRODUCT", times(above(flows, 0), below(periods, lastOutflow))), 0),
  );
  const inflows = native("SUMIF", flows, ">0");
  const outflows = native("SUMIF", flows, "<0");
  const meanTime = (isOf: Expression, total: Expression) =>
    over(native("SUMPRODUCT", times(isOf, flows), periods), total);
  const apart = minus(meanTime(above(flows, 0), inflows), meanTime(below(flows, 0), outflows));
  return when(
    isOneElse ? native("OR", isOne, isOneElse) : isOne,
    minus(power(over(inflows, minus(0, outflows)), over(1, apart)), 1),
    dash,
  );
}

/**
 * A dash if there may be several rates, or if IRR doesn't converge. If Newton's steps from the first start pass −1, steps
 * from a rate certainly below the answer don't, because there the present value is convex and decreasing. The rate for all
 * inflows one year after all outflows is such a rate, or 0 if the investment earns money.
 */
export function irr(net: string, start: Expression, { place }: Span = yearly): Expression {
  const flows = row(net, place);
  const again = native("IFERROR", native("IRR", flows, rateBelow(flows)), dash);
  return when(native("ISNUMBER", start), native("IFERROR", aboveMinusOne(native("IRR", flows, start)), again), dash);
}

/**
 * Like `irr`, for flows that end with an outflow, the tax of the last year. The running total turns once from negative to positive,
 * so that there is one rate above 0; a rate below it, which such flows may have as well, is refused.
 * @param isLate false where nothing is paid after the years; the rate is then that of `irr`
 * Source: Norstrøm (1972), A sufficient condition for a unique nonnegative internal rate of return, JFQA 7, 1835–1839.
 */
export function irrAfterTax(net: string, start: Expression, { place }: Span, isLate: Expression): Expression {
  const flows = row(net, place);
  const mayBeBelow = native("OR", equal(isLate, 0), atMost(native("SUM", flows), 0));
  const positive = (rate: Expression): Expression =>
    over(rate, native("OR", above(rate, 0), times(mayBeBelow, above(plus(rate, 1), 0))));
  const again = native("IFERROR", positive(native("IRR", flows, rateBelow(flows))), dash);
  return when(native("ISNUMBER", start), native("IFERROR", positive(native("IRR", flows, start)), again), dash);
}

/** LibreOffice's steps may pass −1 where nearly everything is lost, and end there; the quotient by FALSE refuses such a rate. */
const aboveMinusOne = (rate: Expression): Expression => over(rate, above(plus(rate, 1), 0));

function rateBelow(flows: Expression): Expression {
  const quotient = over(native("SUMIF", flows, ">0"), minus(0, native("SUMIF", flows, "<0")));
  return native("MIN", 0, minus(quotient, 1));
}

/**
 * A rate nearer to the answer than `rate`: a step by Newton's method for the logarithm of inflows / outflows, both at their worth
 * at `rate`, over the logarithm of 1 + rate. This is nearly a straight line, so that a step never passes −1. The step from 0 is
 * `irrStart`. A dash where `rate` is one.
 */
export function irrCloser(net: string, rate: Expression): Expression {
  const flows = row(net, yearly.place);
  const { periods } = yearly;
  const worth = over(flows, power(plus(1, rate), periods));
  const [isIn, isOut] = [above(flows, 0), below(flows, 0)];
  const total = (isOf: Expression) => native("SUMPRODUCT", times(isOf, worth));
  const meanTime = (isOf: Expression) =>
    over(native("SUMPRODUCT", times(isOf, worth), periods), native("SUMPRODUCT", times(isOf, worth)));
  const growth = power(over(total(isIn), minus(0, total(isOut))), over(1, minus(meanTime(isIn), meanTime(isOut))));
  return when(native("ISNUMBER", rate), minus(times(plus(1, rate), growth), 1), dash);
}

/**
 * Like `irr`, for losses, too: where little comes back late, the 20 steps of a spreadsheet's IRR don't reach the answer from
 * the first start, nor from the rate that is certainly below.
 * @param closer the first start, a step closer
 */
export function irrOfLoss(net: string, closer: Expression): Expression {
  const found = aboveMinusOne(native("IRR", row(net, yearly.place), irrCloser(net, closer)));
  return when(native("ISNUMBER", closer), native("IFERROR", found, dash), dash);
}

/**
 * The number of the last year with a running total below zero, counted from 1; 0 if there is none. A rounding error,
 * which is small compared with the costs, doesn't count.
 */
export const lastBelow = (running: string, costs: Expression, { place, periods }: Span = yearly): Expression =>
  native(
    "SUMPRODUCT",
    native("MAX", times(below(row(running, place), times(-runningResidue, costs)), plus(periods, 1))),
  );

interface Way {
  /** The answer of `lastBelow`, or no number. */
  readonly shortfall: Expression;
  readonly running: string;
  readonly flows: string;
  readonly costs: Expression;
  readonly span?: Span;
}

/** Linear within the year after the last one below zero; 0 if no year is below zero, a dash if it is never paid back. */
export function payback({ shortfall: year, running, flows, costs, span = yearly }: Way): Expression {
  const known = native("AND", above(costs, 0), native("ISNUMBER", year));
  const { place, last } = span;
  const into = over(native("INDEX", row(running, place), year), native("INDEX", row(flows, place), plus(year, 1)));
  return native(
    "CHOOSE",
    when(known, plus(plus(1, above(year, 0)), above(year, last)), 3),
    0,
    minus(minus(year, 1), into),
    dash,
  );
}
