/** Charts in the form that our writer gives them. The grid doesn't draw them; they are kept for the file. ECMA-376 20.5 and 21.2. */
import { parseReference } from "../../../formula/sheetReference";
import { areaAt } from "../../../grid/address";
import type { Area, Chart, ChartKind, ChartSeries, SheetArea } from "../../../grid/plan";
import type { Parts } from "../package/parts";
import { childOf, childrenOf, prefixed, type Element } from "../package/xml";
import { rootOf } from "../file/workbook";
import type { Lose } from "./lost";

/** The drawing of a sheet: its charts, and what else is drawn. */
export function drawn(parts: Parts, sheet: { readonly name: string; readonly path: string }, lose: Lose) {
  return parts
    .relations(sheet.path)
    .filter(({ type, isExternal }) => type === "drawing" && !isExternal)
    .flatMap(({ target }) => anchored(parts, target, sheet.name, lose));
}

function anchored(parts: Parts, drawing: string, sheet: string, lose: Lose): readonly Chart[] {
  const targets = new Map(parts.relations(drawing).map(({ id, target }) => [id, target]));
  return (rootOf(parts, drawing)?.children ?? []).flatMap((anchor): readonly Chart[] => {
    // What several versions of Excel see differently, such as a slicer, stands in alternatives.
    const shape = anchor.children.find(({ name }) => shapes.has(name));
    if (!shape) return [];
    if (shape.name === "pic") lose("pictures");
    else if (shape.name === "AlternateContent") lose("others");
    else if (shape.name !== "graphicFrame") lose("shapes");
    if (shape.name !== "graphicFrame") return [];
    const reference = below(shape, "graphic", "graphicData", "chart");
    const target = targets.get((reference && prefixed(reference, "id")) ?? "");
    const chart = chartOf(target === undefined ? undefined : rootOf(parts, target), sheet);
    const place = anchor.name === "twoCellAnchor" ? placeOf(anchor) : undefined;
    if (!chart || !place) {
      lose("charts");
      return [];
    }
    return [{ ...chart, place, altText: below(shape, "nvGraphicFramePr", "cNvPr")?.attributes["descr"] ?? "" }];
  });
}

const shapes = new Set(["pic", "sp", "cxnSp", "grpSp", "graphicFrame", "contentPart", "AlternateContent"]);

/** The element under names, the first of each. */
const below = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => childOf(found, name), element);

const val = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes["val"];

function placeOf(anchor: Element): Area | undefined {
  const at = (corner: string, name: string): number => Number(below(anchor, corner, name)?.text ?? NaN);
  const [row, column] = [at("from", "row"), at("from", "col")];
  // A corner inside a cell covers the cell.
  const end = (name: string): number => at("to", name) + (at("to", `${name}Off`) > fewPixels ? 1 : 0);
  const [rows, columns] = [end("row") - row, end("col") - column];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Four, in English Metric Units. */
const fewPixels = 4 * 9525;

type Drawn = Omit<Chart, "place" | "altText">;

/** Undefined if a plan can't say it. */
function chartOf(space: Element | undefined, sheet: string): Drawn | undefined {
  const chart = childOf(space, "chart");
  const area = childOf(chart, "plotArea");
  const plots = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const kind = plots.length === 1 ? kindOf(plots[0]) : undefined;
  const all = childrenOf(plots[0], "ser").map((series) => seriesOf(series, kind, sheet));
  const [categories] = all.map((series) => series?.categories);
  const series = all.flatMap((each): readonly ChartSeries[] => (each ? [each.series] : []));
  if (!kind || !categories || series.length === 0 || series.length < all.length) return undefined;
  return {
    kind,
    ...titleOf(childOf(chart, "title"), sheet),
    categories,
    series,
    format: below(area, "valAx", "numFmt")?.attributes["formatCode"] ?? "General",
  };
}

function kindOf(plot: Element | undefined): ChartKind | undefined {
  if (plot?.name === "lineChart") return "line";
  if (plot?.name !== "barChart") return undefined;
  const [grouping, overlaps] = [val(plot, "grouping") ?? "clustered", val(plot, "overlap") === "100"];
  if (val(plot, "barDir") === "bar") return grouping !== "clustered" ? undefined : overlaps ? "tornado" : "bar";
  if (grouping === "clustered") return "column";
  return grouping === "stacked" ? "waterfall" : undefined;
}

function titleOf(title: Element | undefined, sheet: string): Pick<Drawn, "title" | "titleFrom"> {
  const linked = below(title, "tx", "strRef");
  const from = linked && areaOf(childOf(linked, "f")?.text, sheet);
  const typed = childrenOf(below(title, "tx", "rich"), "p").flatMap((paragraph) => childrenOf(paragraph, "r"));
  return {
    title: below(linked, "strCache", "pt", "v")?.text ?? typed.map((run) => childOf(run, "t")?.text ?? "").join(""),
    ...(from?.sheet === undefined && from && { titleFrom: { row: from.row, column: from.column } }),
  };
}

function seriesOf(series: Element, kind: ChartKind | undefined, sheet: string) {
  const [name, values, labels] = ["tx", "val", "cat"].map((each) => childOf(series, each));
  const shape = childOf(series, "spPr");
  const painted = kind === "line" ? childOf(shape, "ln") : shape;
  const colour = childOf(painted, "noFill") ? "none" : val(childOf(painted, "solidFill"), "srgbClr")?.toUpperCase();
  const [own, categories] = [values, labels].map((each) =>
    areaOf(
      references.map((name) => below(each, name, "f")?.text).find((text) => text !== undefined),
      sheet,
    ),
  );
  if (!own || !categories || colour === undefined) return undefined;
  const said = childOf(name, "v")?.text ?? below(name, "strRef", "strCache", "pt", "v")?.text ?? "";
  return { categories, series: { name: said, values: own, colour } };
}

/** LibreOffice writes a row of categories as one of several levels. */
const references = ["numRef", "strRef", "multiLvlStrRef"];

/** One area of a sheet, without the sheet if it is the chart's own. */
function areaOf(formula: string | undefined, sheet: string): SheetArea | undefined {
  const found = parseReference(formula ?? "");
  const area = areaAt(found?.address.replaceAll("$", ""));
  return area && { ...area, ...(found?.sheet !== undefined && found.sheet !== sheet && { sheet: found.sheet }) };
}
