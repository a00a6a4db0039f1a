/** The sheet that is read: the ranking and its charts, the options, the money, every pair, the score, and the checks. */
import type { DraftChart, DraftCondition, DraftRow, DraftSheet } from "../../grid/draft";
import { native, row, when } from "../../grid/expression";
import { fill } from "../../language/fill";
import { between, type Row } from "../plainCells";
import { columnOf, type ComparisonCells, rateUsed, yearsUsed, isComparable } from "./cells";
import { checks, firstCheck, lastCheck, mainCheck, type CountedChecks } from "./checks";
import { chartedRow, profileRow, profileSteps } from "./keys";
import { differencesFromBase, money } from "./money";
import { pairs, percent } from "./pairs";
import { ranking, statement } from "./ranking";
import { score } from "./score";
import { optionRows, settings, type AskedSettings } from "./settings";

export type { CountedChecks } from "./checks";

const [unitWidth, checkWidth] = [26, 9];

/** Of all columns, in characters. */
const pageWidth = 160;
const labelWidth = (ofOptions: number): number => Math.max(41, pageWidth - 20 - unitWidth - checkWidth - ofOptions);

/** The rows that a chart and the empty row below it take. With the ranking, one row for each option, two charts end with the first page. */
const rowsOfChart = (options: number): number => 13 - Math.ceil(options / 2);

export function comparisonSheet(
  make: ComparisonCells,
  asked: AskedSettings,
  years: number,
  counted: CountedChecks,
): DraftSheet {
  const { words, options } = make;
  const top: readonly DraftRow[] = [
    { cells: { label: make.text(fill(words.title, { count: String(options.length) }), "title") }, height: 28 },
    { key: "basis", cells: { label: make.text(basis(make), "basis") } },
    { key: "statement", named: "label", cells: { label: make.text(statement(make), "statement") }, height: 22 },
    // Across the sheet: a sentence is longer than the first column.
    { key: "master", named: "label", mergedFrom: "label", cells: { label: make.text(mainCheck(make)) } },
    {
      key: "options",
      named: `${columnOf(1)}:${columnOf(options.length)}`,
      band: "heading",
      height: 20,
      cells: {
        label: make.text(words.sheets.comparison, "heading"),
        unit: make.text(words.heads.unit, "heading"),
        ...Object.fromEntries(options.map(({ name }, i) => [columnOf(i + 1), make.text(name, "headingFigure")])),
      },
    },
  ];
  const sections: readonly (readonly Row[])[] = [
    [...ranking(make), make.note(words.hints.comparison)],
    // The charts stand here, on the first page with the ranking.
    [{ key: "charts", cells: {} }, ...Array.from({ length: 2 * rowsOfChart(options.length) - 1 }, () => undefined)],
    optionRows(make),
    settings(make, asked, years),
    money(make),
    differencesFromBase(make),
    pairs(make),
    score(make),
    checks(make, years, counted),
  ];
  const drafted = [...top, ...between(sections)];
  return {
    key: "comparison",
    name: words.sheets.comparison,
    columns: [
      // Sentences run over the columns of the options; with few of them, the first is wider.
      { names: ["label"], width: (amount) => labelWidth(options.length * make.room(amount)) },
      { names: ["unit"], width: unitWidth },
      ...make.columns.map((column) => ({ names: [column], width: make.room })),
      { names: ["check"], width: checkWidth },
    ],
    frozenRows: top.length,
    rows: drafted,
    conditions: conditions(make),
    charts: charts(
      make,
      drafted.findIndex((each) => each?.key === "charts"),
    ),
    page: make.page("landscape"),
  };
}

/** Rate, horizon, currency and base, or that nothing is ranked. */
function basis(make: ComparisonCells) {
  const { words, shared } = make;
  const of = (text: string) =>
    make.sentence(text, {
      rate: percent(rateUsed),
      years: native("FIXED", yearsUsed, 0),
      base: native("INDEX", make.across("options"), row("base", columnOf(1))),
    });
  return native("IFERROR", when(isComparable, of(words.basis), of(words.noBasis)), shared.failures.unknown);
}

function conditions(make: ComparisonCells): readonly DraftCondition[] {
  const { checksHold, lookAt } = make.shared;
  const master = { from: "master", to: "master", column: "label" } as const;
  return [
    ...make.states(firstCheck, lastCheck, "check"),
    { ...master, formula: (cell) => `LEFT(${cell},${lookAt.length})="${lookAt}"`, style: "warn" },
    { ...master, formula: (cell) => `IFERROR(${cell}<>"${checksHold}",TRUE)`, style: "bad" },
  ];
}

/** Blue, orange, green, vermilion and black: Okabe and Ito, Color Universal Design, 2008. */
const colours = ["0072B2", "E69F00", "009E73", "D55E00", "000000"] as const;

const grey = "5B6770";

function charts(make: ComparisonCells, at: number): readonly DraftChart[] {
  const { words, options, amountUnit: currency } = make;
  const chartRows = rowsOfChart(options.length);
  const place = (number: number) => ({
    fromRow: at + number * chartRows,
    toRow: at + (number + 1) * chartRows - 2,
    fromColumn: 0,
    toColumn: options.length + 2,
  });
  const charted = (column: string) => ({
    sheet: "compared",
    from: chartedRow(1),
    to: chartedRow(options.length),
    column,
  });
  const profile = (column: string) => ({
    sheet: "compared",
    from: profileRow(0),
    to: profileRow(profileSteps),
    column,
  });
  return [
    {
      kind: "column",
      title: fill(words.charts.npv, { currency }),
      altText: words.charts.npvAlt,
      categories: charted("label"),
      series: [
        { name: words.rows.presentBenefits, values: charted(columnOf(1)), colour: colours[0] },
        { name: words.rows.presentCosts, values: charted(columnOf(2)), colour: colours[1] },
        { name: words.heads.npv, values: charted("start"), colour: grey },
      ],
      place: place(0),
      format: make.code("money"),
    },
    {
      kind: "line",
      title: fill(words.charts.profile, { currency }),
      altText: words.charts.profileAlt,
      categories: profile("unit"),
      series: options.map(({ name }, i) => ({
        name,
        values: profile(columnOf(i + 1)),
        colour: colours[i] ?? colours[0],
      })),
      place: place(1),
      format: make.code("money"),
    },
  ];
}
