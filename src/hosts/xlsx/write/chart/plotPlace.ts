/**
 * Where the bars of a chart with names beside them stand. LibreOffice would give a long name too little room and draw it beyond the
 * chart's edge, and then shrink the whole picture. ECMA-376 21.2.2.31
 */
import type { Chart, PlanSheet } from "../../../../grid/plan";
import { font } from "../../../../grid/styles";
import { hasLegend } from "../../../legend";
import { element } from "../../package/element";
import type { PlottedCells } from "./caches";
import { val } from "./val";

/** In points: a line of the title, the values below the bars, the legend, and half a value beyond the last one. */
const [titleLine, values, legend, beyond] = [17, 24, 22, 22];

/** In points: what a column of one character and the usual row take, and a letter on average. */
const [character, usualRow, letter] = [5.6, 15, 0.5 * font.size];

/**
 * Of the chart's width: the most that names take, the least that bars take, and a line of the title. From right to left, a broken name is as
 * long as what is left beside names (see `roomForBreaking`), so these take a little more than half.
 */
const [mostNames, leastBars, titleWidth] = [0.54, 0.3, 0.85];

/** A letter of the bold title, on average. */
const titleLetter = 0.6 * font.size;

export function plotLayout(chart: Chart, sheet: PlanSheet, cells: PlottedCells): string {
  if (chart.kind !== "bar" && chart.kind !== "tornado") return element("c:layout");
  const { column, columns, row, rows } = chart.place;
  const width = character * sum(columns, (i) => (sheet.columnWidths[column + i] ?? 8) + 0.7);
  const height = sum(rows, (i) => sheet.rowHeights.get(row + i) ?? usualRow);
  const names = cells({ sheet: sheet.name, ...chart.categories }).map((cell) => String(cell?.value ?? "").length);
  const longest = (letter * Math.max(...names)) / width;
  const end = beyond / width;
  const beside = Math.min(mostNames, 1 - leastBars - end, longest + (2 * letter) / width);
  const lines = Math.ceil((titleLetter * chart.title.length) / (titleWidth * width));
  const above = (10 + titleLine * lines) / height;
  const below = (values + (hasLegend(chart) ? legend : 0)) / height;
  const positive = shareAbove(chart, sheet, cells);
  const room = sheet.direction === "rtl" && positive < 1 ? roomForBreaking(longest, 1 - beside, positive) : 0;
  const opposite = Math.max(end, Math.min(room, 1 - leastBars - beside));
  const place = {
    x: sheet.direction === "rtl" ? opposite : beside,
    y: above,
    w: 1 - beside - opposite,
    h: 1 - above - below,
  };
  return element(
    "c:layout",
    element(
      "c:manualLayout",
      val("layoutTarget", "inner"),
      val("xMode", "edge"),
      val("yMode", "edge"),
      ...Object.entries(place).map(([key, share]) => val(key, Number(share.toFixed(4)))),
    ),
  );
}

/**
 * LibreOffice 7.4 breaks a name that is longer than the way from the chart's left edge to where the bars begin, also if names stand at the
 * right. There, amounts above zero and this room lie on that way. If bars go to the left alone, all of it is theirs, and room adds nothing.
 * Where the room would leave too little for the bars, they are seen and names are broken.
 * @param longest name, and the width `left` beside names, as shares of the chart's width
 */
const roomForBreaking = (longest: number, left: number, above: number): number =>
  (longest - left * above) / (1 - above);

/** Of the axis of values, the share of what is above zero. An axis that has both sides ends beyond its largest value. */
function shareAbove(chart: Chart, sheet: PlanSheet, cells: PlottedCells): number {
  const values = chart.series.flatMap((series) =>
    cells({ sheet: sheet.name, ...series.values }).map((cell) => (typeof cell?.value === "number" ? cell.value : 0)),
  );
  const [least, largest] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (least === 0 && chart.kind === "bar") return 1;
  return least === largest ? usualShareAbove : (0.85 * largest) / (largest - least);
}

/** Of a form that is still empty: assumptions lose more at one end than they win at the other. */
const usualShareAbove = 0.25;

const sum = (count: number, each: (i: number) => number): number =>
  Array.from({ length: count }, (_, i) => each(i)).reduce((a, b) => a + b, 0);
