import type { SheetChart } from "hucre/xlsx";
import type { Chart, PlanSheet } from "../../template/plan";
import { font } from "../../template/styles";
import { fixedArea } from "./names";
import { xmlText } from "./storedText";

/** Right to left, the first category stands at the right, and with it the axis of values. */
export function fileChart(chart: Chart, { name: sheet, direction }: PlanSheet): SheetChart {
  const { place, series } = chart;
  return {
    type: chart.kind,
    title: xmlText(chart.title),
    titleFontSize: 12,
    titleBold: true,
    titleFontFamily: font.name,
    altText: xmlText(chart.altText),
    frameTitle: xmlText(chart.title),
    legend: "bottom",
    gapWidth: 80,
    series: series.map(({ name, values, colour }) => ({
      name: xmlText(name),
      values: fixedArea(sheet, values),
      categories: fixedArea(sheet, chart.categories),
      color: colour,
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
      // "low" keeps the categories at the bottom when values fall below zero.
      x: { tickLblPos: "low", ...ticks, ...(direction === "rtl" && { reverse: true }) },
      y: { tickLblPos: "nextTo", ...ticks, gridlines: { major: true }, numberFormat: { formatCode: chart.format } },
    },
  };
}

/** Left out, both kinds of tick cross the axis. */
const ticks = { majorTickMark: "none", minorTickMark: "none" } as const;
