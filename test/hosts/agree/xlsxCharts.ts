/** The charts of a sheet's drawing: ECMA-376 20.5 and 21.2. */
import type { Parts } from "../../../src/hosts/xlsx/package/parts";
import { childOf, childrenOf, parseXml, prefixed, type Element } from "../../../src/hosts/xlsx/package/xml";
import { areaAddress } from "../../../src/grid/address";
import type { SeenChart } from "./seen";

export function chartsIn(parts: Parts, sheet: string): readonly SeenChart[] {
  const drawing = parts.related(sheet, "drawing");
  if (drawing === undefined) return [];
  const charts = new Map(parts.relations(drawing).map(({ id, target }) => [id, target]));
  return childrenOf(parseXml(parts.text(drawing) ?? ""), "twoCellAnchor").map((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const reference = below(frame, "graphic", "graphicData", "chart");
    const chart = charts.get((reference && prefixed(reference, "id")) ?? "");
    return {
      ...chartIn(parseXml(parts.text(chart ?? "") ?? "")),
      place: placeOf(anchor),
      altText: below(frame, "nvGraphicFramePr", "cNvPr")?.attributes["descr"] ?? "",
    };
  });
}

/** The element under names, the first of each. */
const below = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => childOf(found, name), element);

const val = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes["val"];

function placeOf(anchor: Element): string {
  const [from, to] = ["from", "to"].map((corner) => (name: string) => Number(below(anchor, corner, name)?.text));
  if (!from || !to) return "";
  const [row, column] = [from("row"), from("col")];
  return areaAddress({ row, column, rows: to("row") - row, columns: to("col") - column });
}

function chartIn(space: Element): Omit<SeenChart, "place" | "altText"> {
  const chart = childOf(space, "chart");
  const area = childOf(chart, "plotArea");
  const plot = area?.children.find(({ name }) => name === "barChart" || name === "lineChart");
  const title = below(chart, "title", "tx");
  const from = below(title, "strRef", "f")?.text;
  const typed = below(title, "rich", "p");
  return {
    kind: kindOf(plot),
    title:
      below(title, "strRef", "strCache", "pt", "v")?.text ??
      childrenOf(typed, "r")
        .map((run) => childOf(run, "t")?.text ?? "")
        .join(""),
    format: below(area, "valAx", "numFmt")?.attributes["formatCode"] ?? "",
    series: childrenOf(plot, "ser").map((series) => ({
      name: below(series, "tx", "v")?.text ?? below(series, "tx", "strRef", "strCache", "pt", "v")?.text ?? "",
      values: below(series, "val", "numRef", "f")?.text ?? "",
      categories: (below(series, "cat", "numRef", "f") ?? below(series, "cat", "strRef", "f"))?.text ?? "",
      colour: colourOf(series, plot),
    })),
    ...(from !== undefined && { titleFrom: from }),
  };
}

/** A line's is that of its stroke. */
function colourOf(series: Element, plot: Element | undefined): string | undefined {
  const shape = childOf(series, "spPr");
  const drawn = plot?.name === "lineChart" ? childOf(shape, "ln") : shape;
  return val(childOf(drawn, "solidFill"), "srgbClr")?.toUpperCase();
}

function kindOf(plot: Element | undefined): string {
  if (plot?.name === "lineChart") return "line";
  const overlaps = val(plot, "overlap") === "100";
  if (val(plot, "barDir") === "bar") return overlaps ? "tornado" : "bar";
  return val(plot, "grouping") === "stacked" ? "waterfall" : "column";
}
