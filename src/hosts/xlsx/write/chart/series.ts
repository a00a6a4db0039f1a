import type { Chart, ChartSeries } from "../../../../grid/plan";
import { element, escapedText } from "../../package/element";
import { xmlText } from "../../storedText";
import { plottedNumbers, plottedTextsOrNumbers, type PlottedCells } from "./caches";
import { fill, line } from "./fills";
import { val } from "./val";

/** The schema requires this order of elements. Source: ECMA-376 21.2.2.24 (bars) and 21.2.2.99 (lines). */
export function seriesXml(
  { name, values, colour }: ChartSeries,
  index: number,
  { kind, categories, format }: Chart,
  sheet: string,
  cells: PlottedCells,
): string {
  const isLine = kind === "line";
  return element(
    "c:ser",
    val("idx", index),
    val("order", index),
    element("c:tx", element("c:v", escapedText(xmlText(name)))),
    element("c:spPr", fill(colour), line(colour, isLine ? 2.25 : undefined)),
    // If this is omitted, a column below zero may be drawn white.
    isLine ? marker(colour) : val("invertIfNegative", 0),
    element("c:cat", plottedTextsOrNumbers({ sheet, ...categories }, cells, format)),
    element("c:val", plottedNumbers({ sheet, ...values }, cells, format)),
    isLine ? val("smooth", 0) : "",
  );
}

const marker = (colour: string): string =>
  element("c:marker", val("symbol", "circle"), val("size", 6), element("c:spPr", fill(colour), line(colour)));
