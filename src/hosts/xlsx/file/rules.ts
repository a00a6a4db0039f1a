/**
 * Formulas of a sheet outside its cells: of conditional formats and their thresholds, of data validations, of both in
 * their newer forms among the extensions ([MS-XLSX] 2.2.4), and of the sheet's charts.
 */
import type { BookRule } from "../../../grid/book";
import type { RuleChange } from "../../../sharing/change";
import { shownFormula, storedFormula } from "../../../formula/stored";
import { escaped } from "../package/element";
import { parseXml, spliced, type Element, type Splice } from "../package/xml";
import { areaAt } from "../../../grid/address";
import { readSheet } from "./sheet";
import type { GridPart, Workbook } from "./workbook";

/** A formula in a part's text. */
interface Written {
  readonly kind: "condition" | "validation";
  /** The areas that it applies to, separated by spaces. */
  readonly areas: string;
  /** The formula in the form that the file stores. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `root` is the sheet's part without its cells. */
export function rulesOf(workbook: Workbook, sheet: GridPart, xml: string, root: Element): readonly BookRule[] {
  const own = writtenIn(xml, root).map((each) => {
    const area = areaAt(each.areas.trim().split(/\s+/)[0]);
    return { kind: each.kind, sheet: sheet.name, ...(area && { area }), formula: shownFormula(each.text) };
  });
  const charts = chartFormulas(workbook, sheet).map((text) => ({
    kind: "chart" as const,
    sheet: sheet.name,
    formula: shownFormula(text),
  }));
  return [...numbered(own), ...numbered(charts)];
}

const numbered = (rules: readonly Omit<BookRule, "number">[]): readonly BookRule[] =>
  rules.map((rule, number) => ({ ...rule, number }));

/** Changes formulas of one sheet's conditional formats and data validations. */
export function changeRules({ parts }: Workbook, { path }: GridPart, changes: readonly RuleChange[]): void {
  const xml = parts.text(path) ?? "";
  const found = writtenIn(xml, readSheet(xml, {}));
  const splices = changes.flatMap(({ number, formula }): readonly Splice[] => {
    const at = found[number];
    return at ? [{ from: at.from, to: at.to, text: escaped(storedFormula(formula)) }] : [];
  });
  parts.put(path, spliced(xml, splices));
}

/** In the order of the text. */
function writtenIn(xml: string, root: Element): readonly Written[] {
  const found: Written[] = [];
  walk(root, undefined, "");
  return found;

  function walk(element: Element, kind: Written["kind"] | undefined, areas: string): void {
    const { name, children, attributes } = element;
    if (kind && isFormula(element) && element.text.trim() !== "") {
      found.push({ kind, areas, text: element.text, from: element.opened, to: element.closing });
    }
    const val = name === "cfvo" ? attributes["val"] : undefined;
    const at = val === undefined ? null : /\sval\s*=\s*(["'])(.*?)\1/s.exec(xml.slice(element.start, element.opened));
    if (kind && val !== undefined && at) {
      const to = element.start + at.index + at[0].length - 1;
      found.push({ kind, areas, text: val, from: to - (at[2] ?? "").length, to });
    }
    // Found once for all children: a list may have as many of them as a sheet has cells.
    const [kindBelow, areasBelow] = [kindIn(element) ?? kind, areasOf(element) ?? areas];
    for (const child of children) walk(child, kindBelow, areasBelow);
  }
}

const isFormula = ({ name, children }: Element): boolean => /^(?:formula[12]?|f)$/.test(name) && children.length === 0;

function kindIn({ name }: Element): Written["kind"] | undefined {
  if (name === "conditionalFormatting") return "condition";
  return name === "dataValidation" ? "validation" : undefined;
}

/** An attribute, or in the newer forms an element. */
const areasOf = ({ attributes, children }: Element): string | undefined =>
  attributes["sqref"] ?? children.find(({ name }) => name === "sqref")?.text;

/** The parts of the charts in a sheet's drawings. */
export const chartParts = ({ parts }: Workbook, { path }: GridPart): readonly string[] =>
  parts
    .relations(path)
    .filter(({ type, isExternal }) => type === "drawing" && !isExternal)
    .flatMap(({ target }) =>
      parts.relations(target).filter(({ type, isExternal }) => /^chart/i.test(type) && !isExternal),
    )
    .map(({ target }) => target);

/** The formulas of series and titles in a sheet's charts. Those that can't contain one of our functions are left out. */
function chartFormulas(workbook: Workbook, sheet: GridPart): readonly string[] {
  return chartParts(workbook, sheet).flatMap((path) => {
    const xml = workbook.parts.text(path);
    return xml !== undefined && /CRM/i.test(xml) ? formulasIn(parseXml(xml)) : [];
  });
}

const formulasIn = (element: Element): readonly string[] => [
  ...(element.name === "f" && element.children.length === 0 && /CRM/i.test(element.text) ? [element.text] : []),
  ...element.children.flatMap(formulasIn),
];
