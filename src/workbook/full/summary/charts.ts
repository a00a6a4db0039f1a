/** Four charts, each with its message in the cell behind it. */
import type { DraftRow, DraftChart } from "../../../grid/draft";
import { type Expression, above, differs, joined, native, row, rows, when } from "../../../grid/expression";
import { textFormula } from "../../../grid/sentence";
import { colours } from "../colours";
import { isReady } from "../returns/flows";
import type { FullRows, RowKey } from "../rows";
import { carrierKey, rankKey, places } from "../sensitivity/tornado";
import { base, isNumber } from "../timing";
import { decisionKeys } from "./figures";

/** Below the frozen rows, the heading of the first section, and what is to be decided, whose texts take the whole width. */
const upper = { row: 5 + decisionKeys.length, rows: 13 };
/** As wide as the two above, so that each bar has room for its name. */
const lower = { row: upper.row + upper.rows + 1, rows: 12 };
/** Higher by its legend. */
const lowest = { row: lower.row + lower.rows + 1, rows: 14 };

/** Where each chart begins, and its rows: two charts side by side, and two below them. */
const corners = {
  cumulative: { ...upper, column: "k1", columns: 3 },
  byYear: { ...upper, column: "k4", columns: 3 },
  groups: { ...lower, column: "k1", columns: 6 },
  tornado: { ...lowest, column: "k1", columns: 6 },
} as const;

type ChartName = keyof typeof corners;

/** Not the first row, of which LibreOffice leaves a line uncovered. */
const titleRow = (name: ChartName): number => corners[name].row + 1;

const firstOf = { k1: 6, k4: 9 } as const;

/** Puts each chart's message into the cell behind it: the chart's title shows this cell, and a screen reader reads it. */
export function withTitles(
  make: FullRows,
  drafted: readonly (DraftRow | undefined)[],
): readonly (DraftRow | undefined)[] {
  const titled = titles(make);
  return drafted.map((each, at) => {
    const here = (Object.keys(corners) as ChartName[]).filter((name) => titleRow(name) === at);
    if (here.length === 0) return each;
    const cells = here.map((name) => [corners[name].column, make.text(titled[name], "note")] as const);
    return { ...each, cells: { ...each?.cells, ...Object.fromEntries(cells) } };
  });
}

function titles(make: FullRows): Readonly<Record<ChartName, Expression>> {
  const { charts: said } = make.wording.words;
  const brought = (column: string) => rows("group_sales", "group_others", column);
  const swings = rows(carrierKey("rate"), carrierKey("price"), "swing");
  const most = native("MATCH", native("MAX", brought("figure")), brought("figure"), 0);
  const amount = (key: RowKey) => make.inUnit(row(key, "total"));
  const withUnit = (text: string) => make.said(text, { currency: make.amountUnit });
  const title = (says: string, otherwise: string, known: Expression, given: Readonly<Record<string, Expression>>) =>
    when(known, textFormula(withUnit(says), given), withUnit(otherwise));
  const running = title(said.cumulativeSays, said.cumulative, isNumber(row("payback", "figure")), {
    year: row("shortfall", "figure"),
  });
  // The chart has the years alone: a column after them would stand empty wherever tax is paid in its year.
  const taxAfter = textFormula(said.settledSays, {
    year: base("years"),
    tax: make.inUnit(row("taxPaid", "settled")),
    end: make.inUnit(row("cumulative", "settled")),
  });
  return {
    cumulative: when(differs(row("taxPaid", "settled"), 0), joined(running, taxAfter), running),
    byYear: title(said.byYearSays, said.byYear, isReady, {
      benefits: amount("grossBenefits"),
      costs: amount("taxedCosts"),
    }),
    groups: title(said.groupsSays, said.groups, above(row("grossBenefits", "total"), 0), {
      group: native("INDEX", brought("label"), most),
    }),
    tornado: title(said.tornadoSays, said.tornado, above(native("SUM", swings), 0), {
      assumption: row(rankKey(1), "label"),
    }),
  };
}

export function charts(make: FullRows): readonly DraftChart[] {
  const { charts: said } = make.wording.words;
  const years = (key: string) => ({ sheet: "returns", row: key });
  const down = (sheet: string, from: string, to: string) => (column: string) => ({ sheet, from, to, column });
  const groups = down("returns", "group_sales", "group_others");
  const ranks = down("sensitivity", rankKey(1), rankKey(places.length));
  const chart = (
    name: ChartName,
    kind: DraftChart["kind"],
    categories: DraftChart["categories"],
    series: DraftChart["series"],
  ): DraftChart => {
    const { row: at, rows: high, column, columns } = corners[name];
    const first = firstOf[column];
    return {
      kind,
      title: make.said(said[name], { currency: make.amountUnit }),
      titleFrom: { row: titleRow(name), column },
      categories,
      series,
      place: { fromRow: at, toRow: at + high - 1, fromColumn: first, toColumn: first + columns - 1 },
      altText: said[`${name}Alt`],
      format: make.code("money"),
    };
  };
  return [
    chart("cumulative", "line", years("heading"), [
      { name: said.all, values: years("cumulative"), colour: colours.benefits },
      { name: said.cash, values: years("cashCumulative"), colour: colours.cash },
    ]),
    chart("byYear", "column", years("heading"), [
      { name: said.benefits, values: years("grossBenefits"), colour: colours.benefits },
      { name: said.costs, values: years("taxedCosts"), colour: colours.costs },
    ]),
    chart("groups", "bar", groups("label"), [
      { name: said.benefits, values: groups("figure"), colour: colours.benefits },
    ]),
    chart("tornado", "tornado", ranks("label"), [
      { name: said.low, values: ranks("lowChange"), colour: colours.low },
      { name: said.high, values: ranks("highChange"), colour: colours.high },
    ]),
  ];
}
