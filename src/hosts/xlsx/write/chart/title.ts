import type { Chart, PlanSheet } from "../../../../grid/plan";
import { font } from "../../../../grid/styles";
import { element, escapedText } from "../../package/element";
import { xmlText } from "../../storedText";
import { fixedArea } from "../names";
import { pointsXml } from "./caches";
import { val } from "./val";

/** The title is linked to a cell, with the cell's present text as its cache, or it is a fixed text. */
export function titleXml({ title, titleFrom }: Chart, { name: sheet, direction }: PlanSheet): string {
  const overlay = val("overlay", 0);
  const rtl = direction === "rtl" ? 1 : undefined;
  if (titleFrom) {
    const cell = fixedArea(sheet, { ...titleFrom, rows: 1, columns: 1 });
    const cache = element("c:strCache", pointsXml([title]));
    const reference = element("c:strRef", element("c:f", escapedText(cell)), cache);
    const paragraph = element("a:p", paragraphStyle(rtl), element("a:endParaRPr", { lang: "en-US" }));
    const look = element("c:txPr", element("a:bodyPr"), element("a:lstStyle"), paragraph);
    return element("c:title", element("c:tx", reference), overlay, look);
  }
  if (title === "") return "";
  const run = element("a:r", element("a:rPr", { lang: "en-US", ...fontSize }, typeface), text(title));
  const rich = element("c:rich", element("a:bodyPr"), element("a:lstStyle"), element("a:p", paragraphStyle(rtl), run));
  return element("c:title", element("c:tx", rich), overlay);
}

const text = (title: string): string => element("a:t", escapedText(xmlText(title)));

/** In hundredths of a point: 12 points, bold. */
const fontSize = { sz: 1200, b: 1 } as const;

const typeface = element("a:latin", { typeface: font.name });

const paragraphStyle = (rtl: 1 | undefined): string =>
  element("a:pPr", { rtl }, element("a:defRPr", fontSize, typeface));
