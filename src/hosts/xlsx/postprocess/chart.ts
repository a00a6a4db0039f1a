import type { CellValue, Chart, PlanCell, PlanSheet, SheetArea } from "../../../grid/plan";
import { font } from "../../../grid/styles";
import { fixedArea } from "../names";
import { xmlText } from "../storedText";
import { replaceOnce } from "./replaceOnce";

/** Puts the plotted values into a chart, so that previews and readers that calculate nothing show it. */
export function finishChart(xml: string, chart: Chart, sheet: PlanSheet, sheets: readonly PlanSheet[]): string {
  const points = pointsOf(sheet, sheets);
  const areas = [chart.categories, ...chart.series.map(({ values }) => values)];
  const byReference = new Map(areas.map((area) => [fixedArea(area.sheet ?? sheet.name, area), points(area)]));

  let part = xml.replace(
    /<c:(cat|val)><c:(?:str|num)Ref><c:f>([^<]*)<\/c:f><\/c:(?:str|num)Ref><\/c:\1>/g,
    (_, role: string, reference: string) => {
      const cells = byReference.get(plain(reference));
      if (!cells) throw new Error(`The chart "${chart.title}" plots ${reference}, which the plan does not`);
      const numeric = role === "val" || cells.every((cell) => typeof cell?.value === "number");
      const cached = numeric ? numbers(cells, chart.format) : texts(cells);
      const kind = numeric ? "num" : "str";
      return `<c:${role}><c:${kind}Ref><c:f>${reference}</c:f>${cached}</c:${kind}Ref></c:${role}>`;
    },
  );
  part = replaceOnce(part, /<c:majorGridlines\/>/, `<c:majorGridlines>${lines}</c:majorGridlines>`);
  part = part.replace(/<c:tickLblPos [^>]*\/>/g, (position) => position + lines);
  // Every category is named, however little room there is.
  part = replaceOnce(part, /<c:lblOffset val="100"\/>/, '<c:lblOffset val="100"/><c:tickLblSkip val="1"/>');
  if (chart.kind !== "line") {
    // Left out, a column below zero may be drawn white.
    part = part.replace(/<\/c:spPr>(?=<c:cat>)/g, '</c:spPr><c:invertIfNegative val="0"/>');
  }
  if (chart.titleFrom) {
    const cell = fixedArea(sheet.name, { ...chart.titleFrom, rows: 1, columns: 1 });
    part = replaceOnce(part, /<c:title><c:tx>.*?<\/c:tx>/, () => `<c:title>${titleFrom(cell, chart.title)}`);
    part = replaceOnce(part, /<c:overlay val="0"\/><\/c:title>/, `<c:overlay val="0"/>${titleLook}</c:title>`);
  }
  if (sheet.direction === "rtl") {
    part = replaceOnce(part, /<c:axPos val="l"\/>/, '<c:axPos val="r"/>');
    part = part.replace("<a:pPr>", '<a:pPr rtl="1">');
  }
  return part;
}

/** What a cell says, with what it says now. */
const titleFrom = (cell: string, now: string): string =>
  `<c:tx><c:strRef><c:f>${escaped(cell)}</c:f><c:strCache>${counted([point(0, now)])}</c:strCache></c:strRef></c:tx>`;

const titleLook =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1">' +
  `<a:latin typeface="${font.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** Grid and axes stay behind the figures. */
const lines = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D0D7DE"/></a:solidFill></a:ln></c:spPr>';

type Point = PlanCell | undefined;

function pointsOf(own: PlanSheet, sheets: readonly PlanSheet[]): (area: SheetArea) => readonly Point[] {
  const cellsOf = (name: string): ReadonlyMap<string, PlanCell> =>
    new Map(
      (sheets.find((sheet) => sheet.name === name)?.cells ?? []).map((cell) => [`${cell.row},${cell.column}`, cell]),
    );
  return ({ sheet = own.name, row, column, rows, columns }) => {
    const cells = cellsOf(sheet);
    return Array.from({ length: rows * columns }, (_, i) =>
      cells.get(`${row + Math.floor(i / columns)},${column + (i % columns)}`),
    );
  };
}

function numbers(cells: readonly Point[], format: string): string {
  const points = cells.map((cell, index) => (typeof cell?.value === "number" ? point(index, cell.value) : ""));
  const code = cells.find((cell) => cell?.format)?.format ?? format;
  return `<c:numCache><c:formatCode>${escaped(code)}</c:formatCode>${counted(points)}</c:numCache>`;
}

function texts(cells: readonly Point[]): string {
  const points = cells.map((cell, index) => (cell && cell.value !== null ? point(index, shown(cell.value)) : ""));
  return `<c:strCache>${counted(points)}</c:strCache>`;
}

const counted = (points: readonly string[]): string => `<c:ptCount val="${points.length}"/>${points.join("")}`;

const point = (index: number, value: number | string): string =>
  `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`;

const shown = (value: CellValue): string =>
  typeof value === "object"
    ? (value?.error ?? "")
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);

const escaped = (text: string): string =>
  xmlText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const plain = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
