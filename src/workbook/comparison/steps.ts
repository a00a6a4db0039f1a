/** Steps of each option from its flows to its figures. */
import type { DraftRow } from "../../grid/draft";
import {
  above,
  atMost,
  below,
  dash,
  equal,
  literal,
  minus,
  native,
  over,
  plus,
  power,
  row,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import type { FormatName } from "../../grid/formats";
import { irrCloser, irrStart, lastBelow } from "../investment";
import { isNumber } from "../plainCells";
import { columnOf, presentValue, type ComparisonCells, rateUsed } from "./cells";
import { countedRow, ownKey, ownRow } from "./keys";
import type { ComparisonWords } from "./words";
import { yearOneRows } from "./yearOne";

const period = row("period", "years");

/** The cell of an option in a row. */
export const of = (key: string, option: number): Expression => row(key, columnOf(option));

export function steps(make: ComparisonCells): readonly DraftRow[] {
  const { words } = make;
  const line = (
    key: keyof ComparisonWords["rows"],
    format: FormatName,
    each: (option: number) => Expression,
  ): DraftRow => ({ key, cells: { label: make.text(words.rows[key]), ...make.each(each, format) } });
  const ownNet = (option: number) =>
    minus(row(ownRow("benefits", option), "years"), row(ownRow("costs", option), "years"));
  const atRate = (of: Expression) => when(isNumber(rateUsed), of, dash);
  const ranks = make.across("rank");
  const places = make.across("place");
  return [
    make.section(words.sections.steps, make.heads()),
    ...yearOneRows(make),
    line("benefitsTotal", "money", (option) => native("SUM", row(countedRow("benefits", option), "years"))),
    line("irrStart", "ratio", (option) => irrStart(countedRow("net", option))),
    line("irrCloser", "ratio", (option) => irrCloser(countedRow("net", option), of("irrStart", option))),
    line("shortfall", "period", (option) =>
      lastBelow(countedRow("cumulative", option), native("SUM", row(countedRow("costs", option), "years"))),
    ),
    line("presentBenefits", "money", (option) =>
      atRate(presentValue(row(countedRow("benefits", option), "years"), rateUsed)),
    ),
    line("presentCosts", "money", (option) =>
      atRate(presentValue(row(countedRow("costs", option), "years"), rateUsed)),
    ),
    // Over the option's own years, which aren't cut.
    line("ownWorth", "money", (option) => atRate(native("IFERROR", presentValue(ownNet(option), rateUsed), dash))),
    line("annuity", "factor", (option) =>
      atRate(
        native(
          "SUMPRODUCT",
          over(times(above(period, 0), atMost(period, of(ownKey("years"), option))), power(plus(1, rateUsed), period)),
        ),
      ),
    ),
    line("npvOwn", "money", (option) => {
      const rate = of(ownKey("rate"), option);
      return when(isNumber(rate), native("IFERROR", presentValue(ownNet(option), rate), dash), dash);
    }),
    // A model without costs shows no NPV, and there is nothing to compare.
    line("npvDiffers", "whole", (option) => {
      const [own, model] = [of("npvOwn", option), of(ownKey("npvModel"), option)];
      return when(isNumber(model), native("IFERROR", when(within(own, model), 0, 1), 1), literal(0));
    }),
    line("flowCells", "whole", (option) =>
      (["benefits", "costs", "spent"] as const)
        .map((flow) => native("COUNT", row(ownRow(flow, option), "years")))
        .reduce(plus),
    ),
    line("holdsCosts", "whole", (option) =>
      times(
        times(equal(of("benefitsTotal", option), 0), above(of("funding", option), 0)),
        equal(native("SUM", of(ownKey("avoided"), option)), 0),
      ),
    ),
    line("place", "whole", (option) => {
      const earlier = times(equal(ranks, of("rank", option)), below(make.across("optionNumber"), option));
      return when(isNumber(of("rank", option)), plus(of("rank", option), native("SUMPRODUCT", earlier)), dash);
    }),
    line("whoAt", "whole", (option) =>
      when(isNumber(of("rank", 1)), native("MATCH", of("optionNumber", option), places, 0), dash),
    ),
  ];
}
