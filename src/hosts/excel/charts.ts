/** Draws charts of native cells. Excel's API can't set alternative text, so title and caption carry the message. */
import { cellAddress, sheetPrefix } from "../../grid/address";
import type { Chart, ChartKind, ChartSeries, PlanSheet, SheetArea } from "../../grid/plan";
import { font } from "../../grid/styles";
import { rangeAt } from "./batch";

/** Draws a chart of a sheet; `sheets` are those it may plot. */
export function writeChart(
  target: Excel.Worksheet,
  on: PlanSheet,
  planned: Chart,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
): void {
  const { kind, title, titleFrom, series, categories, place, format } = planned;
  const rangeOf = ({ sheet, ...area }: SheetArea) =>
    rangeAt((sheet === undefined ? undefined : sheets.get(sheet)) ?? target, area);
  const [first, ...others] = series;
  if (!first) return;
  const chart = target.charts.add(types[kind], rangeOf(first.values), first.values.rows === 1 ? "Rows" : "Columns");
  // A new chart has one series, and Excel then adds neither by itself.
  chart.title.visible = true;
  if (titleFrom) {
    const { row, column } = titleFrom;
    chart.title.setFormula(`=${sheetPrefix(on.name)}${cellAddress(row, column, { row: true, column: true })}`);
  } else chart.title.text = title;
  chart.title.format.font.set({ name: font.name, size: 12, bold: true });
  // The categories of a waterfall already name its columns.
  chart.legend.set({ visible: kind !== "waterfall", position: "Bottom" });
  [first, ...others].forEach((one, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
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
