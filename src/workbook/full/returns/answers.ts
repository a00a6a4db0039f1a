/** The headlines. Each has a native formula, a call of the add-in's function, and a check that both agree. */
import type { DraftRow } from "../../../grid/draft";
import { type Expression, when, dash, call, row, over, native, above, equal, minus } from "../../../grid/expression";
import type { FormatName } from "../../../grid/formats";
import { irr, payback, lastBelow, irrStart } from "../../investment";
import type { RowKey, UnitWord, FullRows } from "../rows";
import { type Flows, isReady, total, years, rate, hasPlan, spentOf, rateKnown, all, cash } from "./flows";

export interface Answer {
  readonly key: RowKey;
  readonly unit: UnitWord;
  readonly format: FormatName;
  readonly figure: (of: Flows) => Expression;
  readonly addIn: (of: Flows) => Expression;
}

export const answers: readonly Answer[] = [
  {
    key: "npv",
    unit: "currency",
    format: "moneyWithSign",
    figure: ({ presentNet }) => when(isReady, total(presentNet), dash),
    addIn: ({ benefits, costs }) => call("CRMNPV", years(benefits), years(costs), rate),
  },
  {
    key: "irr",
    unit: "perYear",
    format: "ratio",
    figure: ({ net, column }) => irr(net, row("irrStart", column)),
    addIn: ({ benefits, costs }) => call("CRMIRR", years(benefits), years(costs)),
  },
  {
    key: "roi",
    unit: "ofCost",
    format: "ratio",
    figure: (of) => when(hasSpent(hasPlan, of), over(total(of.net), spentOf(of)), dash),
    addIn: ({ benefits, costs }) => call("CRMROI", years(benefits), years(costs)),
  },
  {
    key: "roiDiscounted",
    unit: "ofCost",
    format: "ratio",
    figure: (of) => when(hasSpent(isReady, of), over(total(of.presentNet), total(of.presentCosts)), dash),
    addIn: ({ benefits, costs }) => call("CRMROI", years(benefits), years(costs), "discounted", rate),
  },
  {
    key: "payback",
    unit: "years",
    format: "years",
    figure: ({ cumulative, net, column, costs }) =>
      payback({ shortfall: row("shortfall", column), running: cumulative, flows: net, costs: total(costs) }),
    addIn: ({ benefits, costs }) => call("CRMPAYBACK", years(benefits), years(costs)),
  },
  {
    key: "paybackDiscounted",
    unit: "years",
    format: "years",
    figure: ({ presentCumulative, presentNet, column, costs }) =>
      payback({
        shortfall: row("presentShortfall", column),
        running: presentCumulative,
        flows: presentNet,
        costs: total(costs),
      }),
    addIn: ({ benefits, costs }) => call("CRMPAYBACK", years(benefits), years(costs), rate),
  },
  {
    key: "breakEven",
    unit: "ofPlan",
    format: "ratio",
    figure: ({ presentBenefits, presentCosts }) =>
      when(
        native("AND", isReady, above(native("COUNTIF", total(presentBenefits), ">0"), 0)),
        over(total(presentCosts), total(presentBenefits)),
        dash,
      ),
    addIn: ({ benefits, costs }) => call("CRMBREAKEVEN", years(benefits), years(costs), rate),
  },
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

/** The intermediate results: the start of the IRR, the last year before payback, and the highest cumulative outlay. */
export function steps(make: FullRows): readonly DraftRow[] {
  const found = (running: RowKey, of: Flows, isPresent: boolean) => {
    const last = lastBelow(running, spentOf(of));
    return { content: isPresent ? when(rateKnown, last, dash) : last, format: "period" as const };
  };
  const deepest = (of: Flows) => native("MAX", 0, minus(0, native("MIN", years(of.funding))));
  const yearOf = (of: Flows) =>
    when(
      above(row("peak", of.column), 0),
      minus(native("MATCH", native("MIN", years(of.funding)), years(of.funding), 0), 1),
      dash,
    );
  return [
    make.figures("irrStart", "perYear", {
      figure: { content: irrStart(all.net), format: "ratio" },
      cash: { content: irrStart(cash.net), format: "ratio" },
    }),
    make.figures("shortfall", "year", {
      figure: found(all.cumulative, all, false),
      cash: found(cash.cumulative, cash, false),
    }),
    make.figures("presentShortfall", "year", {
      figure: found(all.presentCumulative, all, true),
      cash: found(cash.presentCumulative, cash, true),
    }),
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
