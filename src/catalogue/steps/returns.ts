/** The workings of returns. */
import { datedFlows, type Dated } from "../../core/returns/dated";
import { isFault } from "../../core/fault";
import type { Catalogue } from "..";
import {
  call,
  entry,
  given as argument,
  listOf,
  max,
  minus,
  named,
  number,
  over,
  plus,
  power,
  root,
  running,
  sum,
  time,
  times,
  word,
  type Term,
} from "./term";
import type { Show, WorkingOf } from "./working";

type Workings<Ids extends keyof Catalogue> = { readonly [Id in Ids]: WorkingOf<Catalogue[Id]> };

interface Case {
  readonly benefits: Term;
  readonly costs: Term;
}

const one = number(1);

/** 1 / (1 + rate)^t, by default for t = 0, 1, 2 … */
export const discountFactor = (rate: Term, count: number, due: Term = time(count)): Term =>
  over(one, power(plus(one, rate), due));

const factorOf = (show: Show, rate: Term, { benefits }: { readonly benefits: Term }): Term =>
  show("factor", discountFactor(rate, listOf(benefits).length));

/** The present values of both sides; without a rate the amounts themselves. */
function presentSides(show: Show, { benefits, costs }: Case, rate: Term | undefined): Case {
  if (rate === undefined) return { benefits, costs };
  const factor = factorOf(show, rate, { benefits });
  return {
    benefits: show("presentBenefits", times(benefits, factor)),
    costs: show("presentCosts", times(costs, factor)),
  };
}

const perCost = ({ benefits, costs }: Case): Term => over(minus(sum(benefits), sum(costs)), sum(costs));

const netOf = (show: Show, { benefits, costs }: Case): Term => show("net", minus(benefits, costs));

const outlayOf = (show: Show, { benefits, costs }: Case): Term =>
  show("outlay", minus(entry(costs, 0, "0"), entry(benefits, 0, "0")));

const periodsAfterZero = (show: Show, { costs }: { readonly costs: Term }): Term =>
  show("periods", listOf(costs).length - 1);

/** A running total this small beside the amounts is rounding; as `runningResidue` of the native twins. */
const residue = 1e-12;

function lastBelow(cumulative: readonly number[], flows: readonly number[]): number {
  const size = flows.reduce((all, flow) => all + Math.abs(flow), 0);
  return cumulative.reduce((last, total, t) => (total < -residue * size ? t : last), -1);
}

function datedValues(show: Show, given: Dated, rate: Term): Term {
  const flows = datedFlows(given);
  const { amounts, days } = isFault(flows) ? { amounts: [], days: [] } : flows;
  const dates = argument("dates", Array.from(days));
  const years = show("years", over(minus(dates, entry(dates, 0, "0")), 365));
  const factor = show("factor", over(one, power(plus(one, rate), years)));
  return show("presentValue", times(argument("amounts", amounts), factor));
}

/** The rate that was found, under the name of the function, so that its net present value can be shown to be 0. */
const found = (answer: number): Term => named({ kind: "answer" }, answer);

type Figures = Case & { readonly rate: Term };
const both = ({ benefits, costs }: Case): readonly Term[] => [benefits, costs];
const three = (given: Figures): readonly Term[] => [...both(given), given.rate];

export const returns: Workings<
  | "CRMROI"
  | "CRMUPLIFTROI"
  | "CRMROITABLE"
  | "CRMNPV"
  | "CRMIRR"
  | "CRMIRRS"
  | "CRMXNPV"
  | "CRMXIRR"
  | "CRMMIRR"
  | "CRMPAYBACK"
  | "CRMPI"
  | "CRMBCR"
  | "CRMBREAKEVEN"
  | "CRMANNUALCOST"
  | "CRMCASHFLOW"
  | "CRMSUMMARY"
> = {
  CRMROI: (given, show) => {
    const { benefits, costs, method, rate } = given;
    if (method === "annual") {
      const outlay = outlayOf(show, given);
      const later = show("laterNet", plus(minus(sum(benefits), sum(costs)), outlay));
      return over(over(later, periodsAfterZero(show, given)), outlay);
    }
    if (method === "annualised")
      return minus(power(over(sum(benefits), sum(costs)), over(1, periodsAfterZero(show, given))), 1);
    return perCost(presentSides(show, given, method === "discounted" ? rate : undefined));
  },
  CRMUPLIFTROI: ({ revenueBefore, revenueAfter, costs, margin, investment }, show) => {
    const gain = show("gain", times(margin, minus(revenueAfter, revenueBefore)));
    return over(minus(gain, sum(costs)), investment ?? sum(costs));
  },
  CRMROITABLE: {
    rows: {
      total: (given, _, answer) => call("CRMROI", both(given), answer),
      discounted: (given, _, answer) => call("CRMROI", [...both(given), word("discounted"), given.rate], answer),
      annual: (given, _, answer) => call("CRMROI", [...both(given), word("annual")], answer),
      annualised: (given, _, answer) => call("CRMROI", [...both(given), word("annualised")], answer),
      irr: (given, _, answer) => call("CRMIRR", both(given), answer),
      ratio: (given, _, answer) => call("CRMBCR", both(given), answer),
    },
  },
  CRMNPV: (given, show) => {
    const { benefits, rate, timing } = given;
    const net = netOf(show, given);
    const periods = listOf(benefits).length;
    const due = { start: undefined, mid: max(minus(time(periods), 0.5), 0), end: plus(time(periods), 1) }[timing];
    const factor = show("factor", discountFactor(rate, periods, due && show("dueAfter", due)));
    return sum(show("presentValue", times(net, factor)));
  },
  CRMIRR: (given, show, answer) => {
    const net = netOf(show, given);
    return root(answer, sum(show("presentValue", times(net, factorOf(show, found(answer), given)))));
  },
  CRMIRRS: { columns: { rate: "rate" } },
  CRMXNPV: ({ amounts, dates, rate }, show) => sum(datedValues(show, { amounts: listOf(amounts), dates }, rate)),
  CRMXIRR: ({ amounts, dates }, show, answer) =>
    root(answer, sum(datedValues(show, { amounts: listOf(amounts), dates }, found(answer)))),
  CRMMIRR: (given, show) => {
    const { financeRate, reinvestRate } = given;
    const n = periodsAfterZero(show, given);
    const net = netOf(show, given);
    const t = time(listOf(net).length);
    const outlays = show("outlays", max(minus(0, net), 0));
    const present = show("presentOutlays", over(outlays, power(plus(1, financeRate), t)));
    const returns = show("returns", max(net, 0));
    const future = show("futureReturns", times(returns, power(plus(1, reinvestRate), minus(n, t))));
    return minus(power(over(sum(future), sum(present)), over(1, n)), 1);
  },
  CRMPAYBACK: (given, show) => {
    const { rate, unit } = given;
    const net = netOf(show, given);
    const flows = rate ? show("presentValue", times(net, factorOf(show, rate, given))) : net;
    const cumulative = show("cumulative", running(flows));
    const k = lastBelow(listOf(cumulative), listOf(flows));
    if (k === -1) return number(0);
    const before = show("before", k);
    const shortfall = show("shortfall", minus(0, entry(cumulative, k, "k")));
    const periods = plus(before, over(shortfall, entry(flows, k + 1, "k+1")));
    return unit === "months" ? times(periods, 12) : periods;
  },
  CRMPI: (given, show) => {
    const net = netOf(show, given);
    const present = show("presentValue", times(net, factorOf(show, given.rate, given)));
    return plus(1, over(sum(present), outlayOf(show, given)));
  },
  CRMBCR: (given, show) => {
    const present = presentSides(show, given, given.rate);
    return over(sum(present.benefits), sum(present.costs));
  },
  CRMBREAKEVEN: (given, show) => {
    const present = presentSides(show, given, given.rate);
    return over(sum(present.costs), sum(present.benefits));
  },
  CRMANNUALCOST: ({ costs, rate }, show) => {
    const factor = show("factor", discountFactor(rate, listOf(costs).length));
    const present = show("presentCosts", times(costs, factor));
    return over(sum(present), show("annuity", minus(sum(factor), 1)));
  },
  CRMCASHFLOW: {
    columns: {
      period: "period",
      benefits: "given",
      costs: "given",
      net: ({ row }) => minus(row.benefits, row.costs),
      cumulative: ({ column, at }) => entry(running(column.net), at, "t"),
      discounted: ({ row, given: { rate } }) => (rate ? over(row.net, power(plus(1, rate), row.period)) : row.net),
      discountedCumulative: ({ column, at }) => entry(running(column.discounted), at, "t"),
    },
  },
  CRMSUMMARY: {
    rows: {
      roi: (given, _, answer) => call("CRMROI", both(given), answer),
      discountedRoi: (given, _, answer) => call("CRMROI", [...both(given), word("discounted"), given.rate], answer),
      npv: (given, _, answer) => call("CRMNPV", three(given), answer),
      irr: (given, _, answer) => call("CRMIRR", both(given), answer),
      payback: (given, _, answer) => call("CRMPAYBACK", both(given), answer),
      discountedPayback: (given, _, answer) => call("CRMPAYBACK", three(given), answer),
      bcr: (given, _, answer) => call("CRMBCR", three(given), answer),
      pi: (given, _, answer) => call("CRMPI", three(given), answer),
      breakEven: (given, _, answer) => call("CRMBREAKEVEN", three(given), answer),
    },
  },
};
