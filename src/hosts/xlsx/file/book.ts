/** Gives sharing its view of a file. */
import type { Book, BookName, BookRule, BookSheet, BookTable } from "../../../grid/book";
import { shownFormula } from "../../../formula/stored";
import { areaAt } from "../../../grid/address";
import { bookCell, richText, type Masters, type Shared } from "./cells";
import { dynamicMarks } from "./dynamicArrays";
import { plainSheet, type PlainSheet } from "./plainSheet";
import { rulesOf } from "./rules";
import { readSheet } from "./sheet";
import { isGridPart, rootOf, type GridPart, type Workbook } from "./workbook";
import { childOf, childrenOf, isTrue, type Element } from "../package/xml";

export function readBook(workbook: Workbook): Book {
  const sheets = workbook.sheets.filter(isGridPart);
  const shared = sharedOf(workbook);
  const read = sheets.map((sheet) => bookSheet(workbook, sheet, shared));
  return {
    sheets: read.map(({ sheet }) => sheet),
    names: namesOf(workbook),
    tables: sheets.flatMap((sheet) =>
      tableParts(workbook, sheet).flatMap(({ path }) => bookTable(workbook, sheet, path)),
    ),
    links: linksOf(workbook),
    people: peopleOf(workbook),
    rules: read.flatMap(({ rules }) => rules),
    ...(shared.countsFrom1904 && { countsFrom1904: true }),
  };
}

export function sharedOf(workbook: Workbook): Shared {
  const { parts, path } = workbook;
  const strings = parts.related(path, "sharedStrings");
  const root = strings === undefined ? undefined : rootOf(parts, strings);
  const settings = childOf(rootOf(parts, path), "workbookPr")?.attributes;
  return {
    strings: childrenOf(root, "si").map(richText),
    dynamic: dynamicMarks(workbook),
    countsFrom1904: isTrue(settings?.["date1904"]),
  };
}

interface ReadSheet {
  readonly sheet: BookSheet;
  readonly rules: readonly BookRule[];
}

function bookSheet(workbook: Workbook, part: GridPart, shared: Shared): ReadSheet {
  const { name, path, isHidden } = part;
  const xml = workbook.parts.text(path) ?? "";
  const { cells, rest, root } = plainSheet(xml, shared) ?? anySheet(xml, shared);
  const isProtected = isTrue(childOf(root, "sheetProtection")?.attributes["sheet"]);
  return { sheet: { name, isHidden, isProtected, cells }, rules: rulesOf(workbook, part, rest, root) };
}

function anySheet(xml: string, shared: Shared): PlainSheet {
  const cells: BookSheet["cells"][number][] = [];
  const masters: Masters = new Map();
  const root = readSheet(xml, {
    cell(each) {
      const cell = bookCell(each, shared, masters);
      if (cell) cells.push(cell);
    },
  });
  return { cells, rest: xml, root };
}

/** Sharing ignores Excel's built-in names, such as print areas, unless one is calculated. */
function namesOf({ parts, path, sheets }: Workbook): readonly BookName[] {
  const defined = childrenOf(childOf(rootOf(parts, path), "definedNames"), "definedName");
  return defined.flatMap(({ attributes, text }): readonly BookName[] => {
    const { name = "", localSheetId } = attributes;
    if ((/^_xlnm\./i.test(name) && !text.includes("(")) || text.trim() === "") return [];
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    return [{ name, ...(sheet !== undefined && { sheet }), formula: shownFormula(text) }];
  });
}

export interface TablePart {
  readonly path: string;
  readonly name: string;
}

export const tableParts = ({ parts }: Workbook, { path }: GridPart): readonly TablePart[] =>
  parts
    .relations(path)
    .filter(({ type, isExternal }) => type === "table" && !isExternal)
    .map(({ target }) => ({ path: target, name: tableName(rootOf(parts, target)) }));

const tableName = (root: Element | undefined): string =>
  root?.attributes["displayName"] ?? root?.attributes["name"] ?? "";

function bookTable({ parts }: Workbook, { name: sheet }: GridPart, path: string): readonly BookTable[] {
  const root = rootOf(parts, path);
  const area = areaAt(root?.attributes["ref"]);
  if (!root || !area) return [];
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) => {
    const formula = childOf(column, "calculatedColumnFormula")?.text;
    const total = childOf(column, "totalsRowFormula")?.text;
    return {
      name: column.attributes["name"] ?? "",
      ...(formula !== undefined && { formula: shownFormula(formula) }),
      ...(total !== undefined && { total: shownFormula(total) }),
    };
  });
  return [
    {
      name: tableName(root),
      sheet,
      area,
      columns,
      hasHeader: root.attributes["headerRowCount"] !== "0",
      hasTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    },
  ];
}

function linksOf({ parts, path }: Workbook): readonly string[] {
  const links = parts.relations(path).filter(({ type }) => type === "externalLink");
  return links.flatMap(({ target }) =>
    parts
      .relations(target)
      .filter(({ isExternal }) => isExternal)
      .map((link) => link.target),
  );
}

function peopleOf({ parts }: Workbook): readonly string[] {
  const text = (type: string, names: readonly string[]): readonly string[] => {
    const path = parts.relations("").find((relation) => relation.type === type)?.target;
    const root = path === undefined ? undefined : rootOf(parts, path);
    return names.flatMap((name) => childOf(root, name)?.text.trim() ?? []);
  };
  const named = [
    ...text("core-properties", ["creator", "lastModifiedBy"]),
    ...text("extended-properties", ["Manager", "Company"]),
  ];
  return [...new Set(named.filter((name) => name !== ""))];
}
