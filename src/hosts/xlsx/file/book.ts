/** Gives sharing its view of a file. */
import type { Book, BookName, BookSheet, BookTable } from "../../../grid/book";
import { shownFormula } from "../../../formula/stored";
import { areaAt } from "./address";
import { bookCell, richText, type Masters, type Shared } from "./cells";
import { dynamicMarks } from "./dynamicArrays";
import { readSheet } from "./sheet";
import { rootOf, type SheetPart, type Workbook } from "./workbook";
import { childOf, childrenOf, isTrue, type Element } from "../package/xml";

export function readBook(workbook: Workbook): Book {
  const { sheets } = workbook;
  const shared = sharedOf(workbook);
  return {
    sheets: sheets.filter(({ isGrid }) => isGrid).map((sheet) => bookSheet(workbook, sheet, shared)),
    names: namesOf(workbook),
    tables: sheets.flatMap((sheet) =>
      tableParts(workbook, sheet).flatMap(({ path }) => bookTable(workbook, sheet, path)),
    ),
    links: linksOf(workbook),
    people: peopleOf(workbook),
  };
}

export function sharedOf(workbook: Workbook): Shared {
  const { parts, path } = workbook;
  const strings = parts.related(path, "sharedStrings");
  const root = strings === undefined ? undefined : rootOf(parts, strings);
  return { strings: childrenOf(root, "si").map(richText), dynamic: dynamicMarks(workbook) };
}

function bookSheet({ parts }: Workbook, { name, path, isHidden }: SheetPart, shared: Shared): BookSheet {
  const cells: BookSheet["cells"][number][] = [];
  const masters: Masters = new Map();
  const root = readSheet(parts.text(path) ?? "", {
    cell(each) {
      const cell = bookCell(each, shared, masters);
      if (cell) cells.push(cell);
    },
  });
  const isProtected = isTrue(childOf(root, "sheetProtection")?.attributes["sheet"]);
  return { name, isHidden, isProtected, cells };
}

/** Sharing ignores Excel's built-in names, such as print areas. */
function namesOf({ parts, path, sheets }: Workbook): readonly BookName[] {
  const defined = childrenOf(childOf(rootOf(parts, path), "definedNames"), "definedName");
  return defined.flatMap(({ attributes, text }): readonly BookName[] => {
    const { name = "", localSheetId } = attributes;
    if (/^_xlnm\./i.test(name) || text.trim() === "") return [];
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    return [{ name, ...(sheet !== undefined && { sheet }), formula: shownFormula(text) }];
  });
}

export interface TablePart {
  readonly path: string;
  readonly name: string;
}

export const tableParts = ({ parts }: Workbook, { path }: SheetPart): readonly TablePart[] =>
  parts
    .relations(path)
    .filter(({ type, isExternal }) => type === "table" && !isExternal)
    .map(({ target }) => ({ path: target, name: tableName(rootOf(parts, target)) }));

const tableName = (root: Element | undefined): string =>
  root?.attributes["displayName"] ?? root?.attributes["name"] ?? "";

function bookTable({ parts }: Workbook, { name: sheet }: SheetPart, path: string): readonly BookTable[] {
  const root = rootOf(parts, path);
  const area = areaAt(root?.attributes["ref"]);
  if (!root || !area) return [];
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) => {
    const formula = childOf(column, "calculatedColumnFormula")?.text;
    return { name: column.attributes["name"] ?? "", ...(formula !== undefined && { formula: shownFormula(formula) }) };
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
