/** Draws charts of native cells. Excel's API can't set alternative text, so title and caption carry the message. */
import { cellAddress, sheetPrefix } from "../../grid/address";
import type { Area, Chart, ChartKind, ChartSeries, Plan, PlanSheet, SheetArea } from "../../grid/plan";
import { font } from "../../grid/styles";
import { hasLegend } from "../legend";
import { rangeAt } from "./batch";
import { optionally, passOn, type Ladder } from "./ladder";

interface Drawing {
  readonly target: Excel.Worksheet;
  readonly on: PlanSheet;
  readonly planned: Chart;
}

/**
 * How a chart gets its further series: each is added, or the chart is made of as many lines of cells as it has series, which
 * then get their own cells.
 */
type Way = "added" | "made together";

/** Draws the charts of a plan. Where Excel refuses them, they are drawn the other way, then one by one, without those refused. */
export async function drawCharts(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  ladder: Ladder,
): Promise<void> {
  const drawings = plan.sheets.flatMap((on) => {
    const target = sheets.get(on.name);
    return target ? on.charts.map((planned): Drawing => ({ target, on, planned })) : [];
  });
  if (drawings.length === 0 || ladder.refused.has("charts")) return;
  const draw = (each: readonly Drawing[], way: Way): Promise<void> => {
    each.forEach((drawing) => writeChart(drawing, sheets, way));
    return context.sync();
  };
  const oneByOne = async (): Promise<void> => {
    const drawn = new Map<Excel.Worksheet, number>();
    for (const drawing of drawings) {
      const count = drawn.get(drawing.target) ?? 0;
      await keepCharts(context, drawing.target, count);
      try {
        await draw([drawing], "made together");
        drawn.set(drawing.target, count + 1);
      } catch (failure) {
        passOn(failure);
        ladder.refused.add("charts");
        await keepCharts(context, drawing.target, count);
      }
    }
  };
  await optionally(
    ladder,
    "addedSeries",
    () => draw(drawings, "added"),
    async () => {
      for (const target of new Set(drawings.map((each) => each.target))) await keepCharts(context, target, 0);
      try {
        await draw(drawings, "made together");
      } catch (failure) {
        passOn(failure);
        await oneByOne();
      }
    },
  );
}

/** Removes the charts of a sheet after the first ones: what a refused request has drawn stays in part. */
async function keepCharts(context: Excel.RequestContext, target: Excel.Worksheet, count: number): Promise<void> {
  const charts = target.charts.load("items/name");
  await context.sync();
  for (const chart of charts.items.slice(count)) chart.delete();
}

/** Draws a chart of a sheet; `sheets` are those it may plot. */
function writeChart({ target, on, planned }: Drawing, sheets: ReadonlyMap<string, Excel.Worksheet>, way: Way): void {
  const { kind, title, titleFrom, series, categories, place, format } = planned;
  const rangeOf = ({ sheet, ...area }: SheetArea) =>
    rangeAt((sheet === undefined ? undefined : sheets.get(sheet)) ?? target, area);
  const [first, ...others] = series;
  if (!first) return;
  const by = first.values.rows === 1 ? "Rows" : "Columns";
  const source = way === "added" ? first.values : { ...first.values, ...lines(first.values, series.length) };
  const chart = target.charts.add(types[kind], rangeOf(source), by);
  // Before the title, which is of this area.
  chart.format.font.set({ name: font.name, size: font.size });
  chart.title.visible = true;
  if (titleFrom) {
    const { row, column } = titleFrom;
    chart.title.setFormula(`=${sheetPrefix(on.name)}${cellAddress(row, column, { row: true, column: true })}`);
  } else chart.title.text = title;
  chart.title.format.font.set({ name: font.name, size: 12, bold: true });
  chart.legend.set({ visible: hasLegend(planned), position: "Bottom" });
  [first, ...others].forEach((one, index) => {
    const isAdded = index > 0 && way === "added";
    const drawn = isAdded ? chart.series.add(one.name) : chart.series.getItemAt(index);
    drawn.name = one.name;
    if (index > 0) drawn.setValues(rangeOf(one.values));
    drawn.setXAxisValues(rangeOf(categories));
    draw(drawn, kind, one);
  });
  const { categoryAxis, valueAxis } = chart.axes;
  const isSideways = kind === "bar" || kind === "tornado";
  // Low keeps the categories at the edge when values fall below zero.
  categoryAxis.set({
    tickLabelPosition: "Low",
    tickLabelSpacing: 1,
    majorTickMark: "None",
    minorTickMark: "None",
  });
  // Horizontal bars are ordered from the top, which moves the value axis to the opposite side of the categories.
  if (isSideways) categoryAxis.reversePlotOrder = true;
  valueAxis.set({
    numberFormat: format,
    majorTickMark: "None",
    minorTickMark: "None",
    ...(isSideways && { tickLabelPosition: "High" as const }),
  });
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeAt(target, { ...place, rows: 1, columns: 1 }), rangeAt(target, last));
}

/** As many lines of cells as there are series. */
const lines = ({ rows }: Area, count: number) => (rows === 1 ? { rows: count } : { columns: count });

const types = {
  column: "ColumnClustered",
  line: "LineMarkers",
  bar: "BarClustered",
  tornado: "BarClustered",
  waterfall: "ColumnStacked",
} as const satisfies Readonly<Record<ChartKind, string>>;

function draw(series: Excel.ChartSeries, kind: ChartKind, { colour }: ChartSeries): void {
  if (kind === "line") {
    series.format.line.set({ color: `#${colour}`, weight: 2.25 });
    const marker = { markerBackgroundColor: `#${colour}`, markerForegroundColor: `#${colour}` };
    series.set({ markerStyle: "Circle", markerSize: 6, ...marker });
    return;
  }
  if (colour === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(`#${colour}`);
  series.gapWidth = 80;
  if (kind === "tornado" || kind === "waterfall") series.overlap = 100;
}
