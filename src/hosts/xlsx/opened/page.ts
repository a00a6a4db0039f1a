/** How a sheet is printed. */
import { parseReference } from "../../../formula/sheetReference";
import { areaAt, columnNumber } from "../../../grid/address";
import type { Area, Page } from "../../../grid/plan";
import { plainText } from "../file/cells";
import { childOf, isTrue, type Element } from "../package/xml";
import type { Lose } from "./lost";

/** `named` gives the sheet's built-in names, Print_Area and Print_Titles. */
export function pageOf(sheet: Element, named: (name: string) => string | undefined, used: Area, lose: Lose): Page {
  const setup = childOf(sheet, "pageSetup")?.attributes ?? {};
  const fits = isTrue(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const texts = childOf(sheet, "headerFooter");
  const [header, footer] = ["oddHeader", "oddFooter"].map((name) => sectionsOf(childOf(texts, name)?.text));
  const areas = areasOf(named("Print_Area"));
  const titles = titlesOf(named("Print_Titles"));
  const isDetailed =
    (named("Print_Area") !== undefined && !areas) ||
    (named("Print_Titles") !== undefined && !titles) ||
    isTrue(texts?.attributes["differentOddEven"]) ||
    isTrue(texts?.attributes["differentFirst"]) ||
    (header?.["C"] ?? "") !== "" ||
    (Number(setup["scale"] ?? 100) !== 100 && !fits) ||
    ["rowBreaks", "colBreaks"].some((name) => (childOf(sheet, name)?.children.length ?? 0) > 0);
  if (isDetailed) lose("pages");
  return {
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    fit: fits
      ? { wide: Number(setup["fitToWidth"] ?? 1), high: Number(setup["fitToHeight"] ?? 1) }
      : { wide: 1, high: 0 },
    areas: areas ?? [used],
    titleRows: { row: 0, rows: 0 },
    ...titles,
    header: { left: header?.["L"] ?? "", right: header?.["R"] ?? "" },
    footer: { left: footer?.["L"] ?? "", centre: footer?.["C"] ?? "", right: footer?.["R"] ?? "" },
  };
}

/** Sheet!$A$1:$F$40, or several separated by commas, which the name of a sheet may contain, too; undefined for others. */
function areasOf(formula = ""): readonly Area[] | undefined {
  const found = (formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map((each) =>
    areaAt(parseReference(each)?.address),
  );
  const areas = found.filter((area) => area !== undefined);
  return areas.length > 0 && areas.length === found.length ? areas : undefined;
}

/** Sheet!$1:$6, or with columns before it Sheet!$A:$A,Sheet!$1:$6; undefined for others. */
function titlesOf(formula = ""): Pick<Page, "titleRows" | "titleColumns"> | undefined {
  const [, columns, last, rows = formula] = /^(.+)!\$A:\$([A-Z]{1,3}),(\1!.+)$/s.exec(formula) ?? [];
  const [, from, to] = /^\$?(\d+):\$?(\d+)$/.exec(parseReference(rows)?.address ?? "") ?? [];
  if (from === undefined || to === undefined) return undefined;
  return {
    titleRows: { row: Number(from) - 1, rows: Number(to) - Number(from) + 1 },
    ...(columns !== undefined && last !== undefined && { titleColumns: columnNumber(last) + 1 }),
  };
}

/** "&Lleft&Ccentre&Rright", in which "&&" is a typed ampersand. ECMA-376 18.3.1.46 */
const sectionsOf = (text = ""): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/&([LCR])((?:&[^LCR]|[^&])*)/g)].map(([, code = "", said = ""]) => [code, plainText(said)]),
  );
