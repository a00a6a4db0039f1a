/** Tax by year: the profit that is taxed after losses, and the year in which its tax is paid. Every block of flows has these rows. */
import type { Content, DraftCell, DraftRow } from "../../grid/draft";
import {
  above,
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
} from "../../grid/expression";
import type { FormatName } from "../../grid/formats";
import { textFormula } from "../../grid/sentence";
import type { FullRows, RowKey } from "./rows";
import { base } from "./timing";

/** The years, and the column after them in which the tax of the last year is paid if it is settled a year later. */
export const wide = "years:settled";

export const isLate: Expression = equal(base("settledLater"), 1);
export const isSameYear: Expression = equal(base("settledLater"), 0);
export const isMidYear: Expression = above(base("earlier"), 0);
const isYearEnd: Expression = equal(base("earlier"), 0);
/** A loss lowers the tax of other profit, so that tax is in proportion to every amount. */
export const isProportional: Expression = native("OR", equal(base("lossNumber"), 1), equal(base("tax"), 0));

/** The profit that is taxed, for a row of profit or loss by year. Carried forward, it is taxed as far as it exceeds all losses. */
export const taxable = (key: string, profit: string): Expression =>
  native(
    "CHOOSE",
    base("lossNumber"),
    row(profit, "here"),
    native("MAX", 0, minus(native("SUM", row(profit, "yearsToHere")), native("SUM", row(key, "yearsBefore")))),
    native("MAX", 0, row(profit, "here")),
  );

/** Of amounts by year, those whose tax is paid in this column's year. */
export const settledHere = (amounts: Expression): Expression =>
  native("SUMIF", row("settledIn", "years"), row("flowYear", "here"), amounts);

const taxOf = (taxableRow: string): Expression => times(base("tax"), settledHere(row(taxableRow, "years")));

/** By the number of the last year, or by the fiscal year that it is. */
function settledName({ wording }: FullRows): Expression {
  const { settled, settledOf } = wording.words.header;
  return when(
    native("ISNUMBER", base("fiscalYear")),
    textFormula(settledOf, { year: row("heading", "lastYear") }),
    textFormula(settled, { year: row("period", "lastYear") }),
  );
}

/** The heading of the column after the years. */
export const settledTitle = (make: FullRows): DraftRow["cells"] => ({
  settled: make.text(when(isLate, settledName(make), "\u00a0"), "headingFigure"),
});

/** The cell after the years: empty unless tax is settled a year later. */
export const settledCell = (make: FullRows, content: Expression, format: FormatName = "moneyIfAny"): DraftCell =>
  make.cell({ content: when(isLate, content, 0), format });

type Line = RowKey | { readonly key: string; readonly label: Content };

/** Three rows: the profit or loss, what of it is taxed, and the tax that is paid. */
export function taxRows(
  make: FullRows,
  lines: Readonly<Record<"profit" | "taxed" | "tax", Line>>,
  profit: Expression,
): readonly DraftRow[] {
  const keyOf = (line: Line) => (typeof line === "string" ? line : line.key);
  const due = taxOf(keyOf(lines.taxed));
  return [
    make.yearly(lines.profit, { each: profit, total: "sum" }),
    make.yearly(lines.taxed, { each: taxable(keyOf(lines.taxed), keyOf(lines.profit)), total: "sum" }),
    make.yearly(lines.tax, {
      each: due,
      total: native("SUM", row(keyOf(lines.tax), wide)),
      // The name has the column after the years, so that a reader finds the tax that is paid there.
      ...(lines.tax === "taxPaid" && { named: wide }),
      cells: { settled: settledCell(make, due) },
    }),
  ];
}

/** Σ amount / (1 + rate)^time, for amounts in the years and after them. */
export const presentValue = (flows: Expression, rate: Expression = base("rate")): Expression =>
  native("SUMPRODUCT", over(flows, power(plus(1, rate), row("discountTime", wide))));

/** The same for amounts in the years alone. */
export const presentInYears = (flows: Expression, rate: Expression = base("rate")): Expression =>
  native("SUMPRODUCT", over(flows, power(plus(1, rate), row("discountTime", "years"))));

/** The present value of the tax on amounts by year. */
export const presentTax = (taxed: Expression, rate: Expression = base("rate")): Expression =>
  times(base("tax"), native("SUMPRODUCT", over(taxed, power(plus(1, rate), row("settledTime", "years")))));

/** Year, time of discounting, and year and time in which the tax of the year is paid. */
export function calendarRows(make: FullRows): readonly DraftRow[] {
  const after = (content: Expression, format: FormatName) => ({ settled: settledCell(make, content, format) });
  const year = row("flowYear", "here");
  const discounted = (of: Expression) => minus(of, times(base("earlier"), above(of, 0)));
  return [
    make.yearly("flowYear", {
      unit: "year",
      format: "whole",
      each: plus(row("period", "here"), 0),
      cells: after(plus(row("period", "lastYear"), 1), "periodIfAny"),
    }),
    make.yearly("discountTime", {
      unit: "years",
      format: "time",
      each: discounted(year),
      cells: after(discounted(year), "timeIfAny"),
    }),
    make.yearly("settledIn", { unit: "year", format: "whole", each: plus(year, base("settledLater")) }),
    make.yearly("settledTime", { unit: "years", format: "time", each: discounted(row("settledIn", "here")) }),
  ];
}

/** By year, because amounts of two signs may add up to 0. */
export const isNothingCapitalised: Expression = equal(native("COUNTIF", row("capitalised", "years"), "<>0"), 0);

/** True where the tax of each line is a part of the line in its own year: nothing is capitalised, carried forward or paid later. */
const isByLine: Expression = native(
  "OR",
  equal(base("tax"), 0),
  native("AND", isProportional, isSameYear, isNothingCapitalised),
);

/** How much of each line is left after tax, and whether the lines by themselves give the headline, discounted from year-end. */
export const lineRows = (make: FullRows): readonly DraftRow[] => [
  make.figures(
    "kept",
    "ofPlan",
    { figure: { content: when(isByLine, minus(1, base("tax")), 1), format: "rate" } },
    { named: "figure" },
  ),
  make.figures(
    "lineByLine",
    "number",
    { figure: { content: when(native("AND", isByLine, isYearEnd), 1, 0), format: "whole" } },
    { named: "figure" },
  ),
];

export const isLineByLine: Expression = equal(row("lineByLine", "figure"), 1);

export const isTaxed: Expression = above(base("tax"), 0);
