/** Asks for the calculation of all formulas when the file is opened: ECMA-376 18.2.2. */
import type { Workbook } from "./workbook";
import { childOf, parseXml, spliced } from "../package/xml";

/** Elements of a workbook before calcPr, in the schema's order. */
const before =
  /^(?:fileVersion|fileSharing|workbookPr|workbookProtection|bookViews|sheets|functionGroups|externalReferences|definedNames)$/;

export function calculateOnOpen({ parts, path }: Workbook): void {
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml);
  const settings = childOf(root, "calcPr");
  if (!settings) {
    const at = root.children.filter(({ name }) => before.test(name)).at(-1)?.end ?? root.opened;
    parts.put(path, spliced(xml, [{ from: at, to: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]));
    return;
  }
  const { start, opened } = settings;
  const tag = xml.slice(start, opened).replace(/\sfullCalcOnLoad\s*=\s*(["']).*?\1/, "");
  const text = tag.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
  parts.put(path, spliced(xml, [{ from: start, to: opened, text }]));
}
