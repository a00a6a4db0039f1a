/** The headlines. Each has a native formula, a call of the add-in's function, and a check that both agree. */
import type { DraftRow } from "../../../grid/draft";
import {
  type Expression,
  when,
  dash,
  call,
  row,
  over,
  native,
  above,
  atMost,
  equal,
  minus,
  times,
} from "../../../grid/expression";
import type { FormatName } from "../../../grid/formats";
import { irr, irrAfterTax, payback, lastBelow, irrStart, type Span } from "../../investment";
import type { RowKey, UnitWord, FullRows } from "../rows";
import { isLate, isMidYear, isProportional, isSameYear, presentValue, wide } from "../tax";
import {
  type DiscountedFlows,
  type Flows,
  isReady,
  total,
  flowsOf,
  rate,
  hasPlan,
  spentOf,
  rateKnown,
  all,
  beforeTax,
  cash,
  cashBeforeTax,
} from "./flows";

export interface Answer<F extends Flows = DiscountedFlows> {
  readonly key: RowKey;
  readonly unit: UnitWord;
  readonly format: FormatName;
  readonly figure: (of: F) => Expression;
  readonly addIn: (of: F) => Expression;
}

/** The call over the years; after tax, where it is settled a year later, over the column after them, too. */
export const overYears = (asked: (place: string) => Expression, { place }: Span): Expression =>
  place === wide ? when(isSameYear, asked("years"), asked(wide)) : asked(place);

/** A call that discounts; at mid-year another one. */
const discounting = (atYearEnd: (place: string) => Expression, atMidYear: Expression): Expression =>
  when(isMidYear, atMidYear, overYears(atYearEnd, all.span));

const roi = {
  unit: "ofCost",
  format: "ratio",
  figure: (of: Flows) => when(hasSpent(hasPlan, of), over(total(of.net), spentOf(of)), dash),
  addIn: ({ benefits, costs, span }: Flows) =>
    overYears((place) => call("CRMROI", row(benefits, place), row(costs, place)), span),
} as const;

const irrWith = (start: RowKey) =>
  ({
    unit: "perYear",
    format: "ratio",
    figure: ({ net, column, span }: Flows) =>
      span.place === wide ? irrAfterTax(net, row(start, column), span, isLate) : irr(net, row(start, column), span),
    addIn: ({ benefits, costs, span }: Flows) =>
      overYears((place) => call("CRMIRR", row(benefits, place), row(costs, place)), span),
  }) as const;

const paybackFrom = (shortfall: RowKey) =>
  ({
    unit: "years",
    format: "years",
    figure: ({ cumulative, net, column, costs, span }: Flows) =>
      payback({ shortfall: row(shortfall, column), running: cumulative, flows: net, costs: total(costs), span }),
    addIn: ({ benefits, costs, span }: Flows) =>
      overYears((place) => call("CRMPAYBACK", row(benefits, place), row(costs, place)), span),
  }) as const;

export const answers: readonly Answer[] = [
  {
    key: "npv",
    unit: "currency",
    format: "moneyWithSign",
    figure: ({ presentNet }) => when(isReady, total(presentNet), dash),
    addIn: ({ benefits, costs }) =>
      discounting(
        (place) => call("CRMNPV", row(benefits, place), row(costs, place), rate),
        call("CRMNPV", flowsOf(benefits), flowsOf(costs), rate, "mid"),
      ),
  },
  { key: "irr", ...irrWith("irrStart") },
  { key: "roi", ...roi },
  {
    key: "roiDiscounted",
    unit: "ofCost",
    format: "ratio",
    figure: (of) => when(hasSpent(isReady, of), over(total(of.presentNet), total(of.presentCosts)), dash),
    addIn: ({ benefits, costs, presentBenefits, presentCosts }) =>
      discounting(
        (place) => call("CRMROI", row(benefits, place), row(costs, place), "discounted", rate),
        call("CRMROI", flowsOf(presentBenefits), flowsOf(presentCosts)),
      ),
  },
  { key: "payback", ...paybackFrom("shortfall") },
  {
    key: "paybackDiscounted",
    unit: "years",
    format: "years",
    figure: ({ presentCumulative, presentNet, column, costs, span }) =>
      payback({
        shortfall: row("presentShortfall", column),
        running: presentCumulative,
        flows: presentNet,
        costs: total(costs),
        span,
      }),
    addIn: ({ benefits, costs, presentBenefits, presentCosts }) =>
      discounting(
        (place) => call("CRMPAYBACK", row(benefits, place), row(costs, place), rate),
        call("CRMPAYBACK", flowsOf(presentBenefits), flowsOf(presentCosts)),
      ),
  },
  {
    key: "breakEven",
    unit: "ofPlan",
    format: "ratio",
    // Where a loss is carried forward or lost, tax is no longer in proportion to the benefits.
    figure: ({ column }) => {
      const [benefits, costs] = [row("ownPresentBenefits", column), row("ownPresentCosts", column)];
      return when(native("AND", isReady, isProportional, above(benefits, 0)), over(costs, benefits), dash);
    },
    addIn: ({ ownBenefits, ownCosts, column }) =>
      discounting(
        (place) => call("CRMBREAKEVEN", row(ownBenefits, place), row(ownCosts, place), rate),
        call("CRMBREAKEVEN", row("ownPresentBenefits", column), row("ownPresentCosts", column)),
      ),
  },
];

/** ROI, IRR and payback as they would be without tax; they stand beside those after it. */
export const answersBeforeTax: readonly Answer<Flows>[] = [
  { key: "irrBeforeTax", ...irrWith("irrStartBeforeTax") },
  { key: "roiBeforeTax", ...roi },
  { key: "paybackBeforeTax", ...paybackFrom("shortfallBeforeTax") },
];

const hasSpent = (known: Expression, of: Flows): Expression => native("AND", known, above(spentOf(of), 0));

/** Combines two checks of agreement: CHECK if one fails, else OK if one holds, else a dash. */
export function both(make: FullRows, first: Expression, second: Expression): Expression {
  const { ok, check } = make.wording.shared;
  const is = (each: Expression, word: string) => equal(each, word);
  const state = when(
    native("OR", is(first, check), is(second, check)),
    check,
    when(native("OR", is(first, ok), is(second, ok)), ok, dash),
  );
  return native("IFERROR", state, check);
}

/** The running total is below 0 first, and never again: where the tax of the last year comes after it, there is one rate above 0. */
const turnsOnce = ({ cumulative, column }: Flows, shortfall: RowKey): Expression => {
  const last = row(shortfall, column);
  const below = native("COUNTIF", flowsOf(cumulative), "<0");
  return times(isLate, times(equal(below, last), times(above(last, 0), atMost(last, all.span.last))));
};

const startOf = (make: FullRows, key: RowKey, shortfall: RowKey, figure: Flows, ofCash: Flows): DraftRow => {
  const start = (of: Flows) => ({
    content: irrStart(of.net, of.span, of.span.place === wide ? turnsOnce(of, shortfall) : undefined),
    format: "ratio" as const,
  });
  return make.figures(key, "perYear", { figure: start(figure), cash: start(ofCash) });
};

const shortfallOf = (make: FullRows, key: RowKey, figure: Flows, ofCash: Flows): DraftRow => {
  const last = (of: Flows) => ({ content: lastBelow(of.cumulative, spentOf(of), of.span), format: "period" as const });
  return make.figures(key, "year", { figure: last(figure), cash: last(ofCash) });
};

export const stepsBeforeTax = (make: FullRows): readonly DraftRow[] => [
  startOf(make, "irrStartBeforeTax", "shortfallBeforeTax", beforeTax, cashBeforeTax),
  shortfallOf(make, "shortfallBeforeTax", beforeTax, cashBeforeTax),
];

/** The intermediate results: the start of the IRR, the last year before payback, and the highest cumulative outlay. */
export function steps(make: FullRows): readonly DraftRow[] {
  const present = (of: DiscountedFlows) => ({
    content: when(rateKnown, lastBelow(of.presentCumulative, spentOf(of), of.span), dash),
    format: "period" as const,
  });
  const deepest = (of: DiscountedFlows) => native("MAX", 0, minus(0, native("MIN", flowsOf(of.funding))));
  const yearOf = (of: DiscountedFlows) =>
    when(
      above(row("peak", of.column), 0),
      minus(native("MATCH", native("MIN", flowsOf(of.funding)), flowsOf(of.funding), 0), 1),
      dash,
    );
  const worth = (key: RowKey, of: "ownBenefits" | "ownCosts") => {
    const figure = (flows: DiscountedFlows) => ({
      content: when(isReady, presentValue(flowsOf(flows[of])), 0),
      format: "money" as const,
    });
    return make.figures(key, "currency", { figure: figure(all), cash: figure(cash) });
  };
  return [
    worth("ownPresentBenefits", "ownBenefits"),
    worth("ownPresentCosts", "ownCosts"),
    startOf(make, "irrStart", "shortfall", all, cash),
    shortfallOf(make, "shortfall", all, cash),
    make.figures("presentShortfall", "year", { figure: present(all), cash: present(cash) }),
    make.figures(
      "peak",
      "currency",
      {
        figure: { content: deepest(all), format: "money" },
        cash: { content: deepest(cash), format: "money" },
      },
      { named: "figure" },
    ),
    make.figures("peakYear", "year", {
      figure: { content: yearOf(all), format: "whole" },
      cash: { content: yearOf(cash), format: "whole" },
    }),
  ];
}
