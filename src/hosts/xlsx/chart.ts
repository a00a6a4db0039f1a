import type { SheetChart } from "hucre/xlsx";
import type { Direction } from "../../language/languages";
import type { Chart, ChartKind, PlanSheet } from "../../grid/plan";
import { font } from "../../grid/styles";
import { fixedArea } from "./names";
import { xmlText } from "./storedText";

/** Right to left, the first category stands at the right, and with it the axis of values. */
export function fileChart(chart: Chart, { name: sheet, direction }: PlanSheet): SheetChart {
  const { place, series } = chart;
  return {
    ...kinds[chart.kind],
    title: xmlText(chart.title),
    titleFontSize: 12,
    titleBold: true,
    titleFontFamily: font.name,
    altText: xmlText(chart.altText),
    frameTitle: xmlText(chart.title),
    // A waterfall's categories say what its columns are.
    legend: chart.kind !== "waterfall" && "bottom",
    gapWidth: 80,
    series: series.map(({ name, values, colour }) => ({
      name: xmlText(name),
      values: fixedArea(values.sheet ?? sheet, values),
      categories: fixedArea(chart.categories.sheet ?? sheet, chart.categories),
      color: colour === "none" ? { theme: "bg1", alpha: 0 } : colour,
      ...(chart.kind === "line" && {
        stroke: { width: 2.25 },
        marker: { symbol: "circle", size: 6, fill: colour, line: colour },
      }),
    })),
    ...(chart.kind === "line" && { showLineMarkers: true }),
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    axes: {
      // "low" keeps the categories at the edge when values fall below zero.
      x: { tickLblPos: "low", tickLblSkip: 1, ...ticks, ...(isReversed(chart.kind, direction) && { reverse: true }) },
      y: {
        // Where the first category stands on top, the axis of values would stand there too.
        tickLblPos: isSideways(chart.kind) ? "high" : "nextTo",
        ...ticks,
        ...(isSideways(chart.kind) && direction === "rtl" && { reverse: true }),
        gridlines: { major: true },
        numberFormat: { formatCode: chart.format },
      },
    },
  };
}

/** Left out, both kinds of tick cross the axis. */
const ticks = { majorTickMark: "none", minorTickMark: "none" } as const;

const kinds = {
  column: { type: "column" },
  line: { type: "line" },
  bar: { type: "bar", barGrouping: "clustered" },
  tornado: { type: "bar", barGrouping: "clustered", overlap: 100 },
  waterfall: { type: "column", barGrouping: "stacked", overlap: 100 },
} as const satisfies Readonly<Record<ChartKind, Pick<SheetChart, "type" | "barGrouping" | "overlap">>>;

const isSideways = (kind: ChartKind): boolean => kind === "bar" || kind === "tornado";

/** Bars are read from the top; columns from the right where the sheet is. */
const isReversed = (kind: ChartKind, direction: Direction): boolean => isSideways(kind) || direction === "rtl";
