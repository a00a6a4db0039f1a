/** A plan's sheets and names, put behind those a workbook has. Of sheets without charts: those a note is made of. */
import type { Plan } from "../../../grid/plan";
import { fileNames } from "../names";
import { writeXlsx } from "../write";
import { addStyles } from "./addStyles";
import { addNames } from "./changeNames";
import { Parts } from "./parts";
import { workbookOf, type Workbook } from "./workbook";
import { childOf, childrenOf, escaped, parseXml, spliced } from "./xml";

export async function addSheets(workbook: Workbook, plan: Plan): Promise<Workbook> {
  if (plan.sheets.some(({ charts }) => charts.length > 0))
    throw new Error("A sheet with charts can't be put into a file");
  const { parts, path, sheets } = workbook;
  const made = workbookOf(new Parts(await writeXlsx(plan)));
  const strings = stringsOf(made);
  const moved = mergedStyles(workbook, made);
  const first = sheets.length;
  for (const sheet of made.sheets) {
    const xml = renumbered(made.parts.text(sheet.path) ?? "", moved, strings);
    const file = freePath(parts, path);
    list(workbook, sheet.name, parts.add(path, "worksheet", file, contentTypes.sheet, xml));
  }
  const placeOf = (name: string): number => first + made.sheets.findIndex((sheet) => sheet.name === name);
  addNames(
    workbook,
    fileNames(plan).map(({ name, range, scope }) => ({
      name,
      formula: range,
      ...(scope !== undefined && { localSheetId: placeOf(scope) }),
    })),
  );
  return workbookOf(parts);
}

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes = { sheet: `${main}.worksheet+xml`, styles: `${main}.styles+xml` };

interface Moved {
  readonly cellFormats: number;
  readonly conditions: number;
}

function mergedStyles({ parts, path }: Workbook, made: Workbook): Moved {
  const source = made.parts.text(made.parts.related(made.path, "styles") ?? "") ?? "";
  const target = parts.related(path, "styles");
  const xml = target === undefined ? undefined : parts.text(target);
  if (target === undefined || xml === undefined) {
    parts.add(path, "styles", "xl/styles.xml", contentTypes.styles, source);
    return { cellFormats: 0, conditions: 0 };
  }
  const { xml: whole, ...moved } = addStyles(xml, source);
  parts.put(target, whole);
  return moved;
}

/** The inside of each shared string. */
function stringsOf({ parts, path }: Workbook): readonly string[] {
  const xml = parts.text(parts.related(path, "sharedStrings") ?? "");
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), "si").map(({ opened, closing }) => xml.slice(opened, closing));
}

/** Our own writer's sheet, with the numbers its formats have here and its texts in its cells. */
const renumbered = (xml: string, { cellFormats, conditions }: Moved, strings: readonly string[]): string =>
  xml
    .replace(/<(c|row|col)(\s[^>]*)?>/g, (tag) =>
      tag.replace(/(\s(?:s|style)=")(\d+)"/, (_, name: string, id: string) => `${name}${Number(id) + cellFormats}"`),
    )
    .replace(/(<cfRule\s[^>]*dxfId=")(\d+)"/g, (_, name: string, id: string) => `${name}${Number(id) + conditions}"`)
    .replace(/(<c\s[^>]*)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, before: string, after: string, id: string) => {
      return `${before}t="inlineStr"${after}><is>${strings[Number(id)] ?? ""}</is></c>`;
    });

function freePath(parts: Parts, workbook: string): string {
  const folder = workbook.split("/").slice(0, -1).concat("worksheets").join("/");
  let number = 1;
  while (parts.has(`${folder}/sheet${number}.xml`)) number++;
  return `${folder}/sheet${number}.xml`;
}

function list({ parts, path }: Workbook, name: string, relation: string): void {
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml);
  const sheets = childOf(root, "sheets");
  const listed = childrenOf(sheets, "sheet");
  if (!sheets) return;
  const id = listed.reduce((most, { attributes }) => Math.max(most, Number(attributes["sheetId"])), 0) + 1;
  const key = Object.keys(listed[0]?.attributes ?? {}).find((each) => each.endsWith(":id")) ?? "r:id";
  const text = `<${root.prefix}sheet name="${escaped(name)}" sheetId="${id}" ${key}="${relation}"/>`;
  parts.put(path, spliced(xml, [{ from: sheets.closing, to: sheets.closing, text }]));
}
