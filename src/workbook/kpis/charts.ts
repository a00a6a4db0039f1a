/** The charts of the KPIs, for the parts that the files have given: two side by side, and others below them. */
import type { DraftChart, Plotted } from "../../grid/draft";
import { formatCode } from "../../grid/formats";
import { amountUnit, isAllMillions, usualSize } from "../../language/cellForm";
import { fill } from "../../language/fill";
import type { KpiCells } from "./cells";
import { cohortMonths } from "./cohortsSheet";
import type { Parts } from "./parts";
import { ownRows, placed } from "./place";

/** Blue, orange and green can be told apart without colour vision. Source: Okabe and Ito, Color Universal Design, 2008. */
const colours = { count: "0072B2", money: "009E73", share: "E69F00" } as const;

/** More columns than these have no room for their names. */
const mostMonths = 36;
const mostBars = 7;

/** Below this, an axis in whole millions would repeat its numbers. */
const leastInMillions = 1e7;

/** The columns that the charts stand on, from the first after the checks. */
export const chartColumns = ["k1", "k2"] as const;
const firstColumn = 6;

/** Three lines of charts are lower, so that they end on the first page. */
const rowsOfChart = (charts: number): number => (charts > 4 ? 13 : 17);

type Drawn = Omit<DraftChart, "place">;

export function charts(make: KpiCells, parts: Parts, firstRow: number): readonly DraftChart[] {
  const all = drawn(make, parts);
  const height = rowsOfChart(all.length);
  return all.map((chart, i) => {
    const fromRow = firstRow + Math.floor(i / chartColumns.length) * (height + 1);
    const column = firstColumn + (i % chartColumns.length);
    return { ...chart, place: { fromRow, toRow: fromRow + height - 1, fromColumn: column, toColumn: column } };
  });
}

function drawn(make: KpiCells, parts: Parts): readonly Drawn[] {
  const { charts: said, heads } = make.words;
  const { months, stages, sources, attribution, customers } = parts;
  /** The rows of a table from one up to before another, which a chart shows, and where their cells are. */
  const rows = <T>(name: string, figures: readonly T[], from: number, end: number) => ({
    shown: figures.slice(from, end),
    at: (column: string) =>
      ({ sheet: "tables", from: placed(name, from), to: placed(name, end - 1), column }) satisfies Plotted,
  });
  const all: Drawn[] = [];
  const add = (kind: DraftChart["kind"], chart: { title: string; altText: string; format: string }, plotted: Lines) => {
    const { at, column, name, colour } = plotted;
    all.push({ kind, ...chart, categories: at("label"), series: [{ name, values: at(column), colour }] });
  };
  /** Of amounts in millions the title says so, as that of a model's chart does. */
  const inMoney = (title: string, altText: string, currency = "", shown: readonly (number | undefined)[]) => {
    const { language } = make;
    const largest = Math.max(...shown.map((amount = 0) => Math.abs(amount)));
    const amountsIn = largest < leastInMillions ? "units" : usualSize(currency);
    if (!isAllMillions(amountsIn, currency)) return { title, altText, format: make.code("money") };
    const unit = amountUnit(language, currency, amountsIn);
    return { title: `${title} (${unit})`, altText, format: formatCode("money", { language, currency, amountsIn }) };
  };
  if (months && months.figures.length > 0) {
    const { length } = months.figures;
    const { at, shown } = rows("month", months.figures, Math.max(0, length - mostMonths), length);
    const title = (of: string) =>
      length > mostMonths ? `${of} (${fill(said.lastMonths, { count: String(mostMonths) })})` : of;
    const won = { title: title(said.won), altText: said.wonAlt, format: make.code("count") };
    add("column", won, { at, column: "a", name: heads.won, colour: colours.count });
    const amounts = shown.map(({ revenue }) => revenue);
    if (amounts.some((revenue) => revenue !== undefined)) {
      const revenue = inMoney(title(said.revenue), said.revenueAlt, months.currency, amounts);
      add("column", revenue, { at, column: "b", name: heads.revenue, colour: colours.money });
    }
  }
  if (stages && stages.figures.length > 0) {
    const { at } = rows("stage", stages.figures, 0, Math.min(2 * mostBars, stages.figures.length));
    const chart = { title: said.stages, altText: said.stagesAlt, format: make.code("count") };
    add("bar", chart, { at, column: "a", name: heads.stays, colour: colours.count });
  }
  if (sources && sources.figures.length > 0) {
    const { at, shown } = rows("source", sources.figures, 0, Math.min(mostBars, ownRows(sources.figures)));
    const amounts = shown.map(({ revenue }) => revenue);
    const hasRevenue = amounts.some((revenue) => revenue !== undefined);
    const chart = hasRevenue
      ? inMoney(said.sources, said.sourcesAlt, sources.currency, amounts)
      : { title: said.leads, altText: said.sourcesAlt, format: make.code("count") };
    const plotted = hasRevenue
      ? { at, column: "d", name: heads.revenue, colour: colours.money }
      : { at, column: "a", name: heads.leads, colour: colours.count };
    add("bar", chart, plotted);
  }
  if (attribution && attribution.figures.length > 0) {
    const { at, shown } = rows("channel", attribution.figures, 0, Math.min(mostBars, ownRows(attribution.figures)));
    const amounts = shown.map(({ linear }) => linear);
    const chart = inMoney(said.channels, said.channelsAlt, attribution.currency, amounts);
    add("bar", chart, { at, column: "d", name: heads.linear, colour: colours.money });
  }
  if (customers && cohortMonths(parts) > 0) {
    const at = (row: string): Plotted => ({ sheet: "cohorts", row });
    all.push({
      kind: "line",
      title: said.cohorts,
      altText: said.cohortsAlt,
      format: make.code("rate"),
      categories: at("cohortMonths"),
      series: [{ name: heads.customers, values: at("cohortShare"), colour: colours.share }],
    });
  }
  return all;
}

interface Lines {
  readonly at: (column: string) => Plotted;
  readonly column: string;
  readonly name: string;
  readonly colour: string;
}
