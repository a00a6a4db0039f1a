/** Reads pasted numbers as typed ones: in the reader's language. Univer would read them in English and say nothing. */
import { isTextFormat, ObjectMatrix, type ICellData, type IMutationInfo } from "@univerjs/core";
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  type ISheetDiscreteRangeLocation,
} from "@univerjs/preset-sheets-core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Grid } from "../hosts/univer/grid";
import { typedCell, type TypedCell } from "../hosts/univer/typedCell";
import { formatOf, numberCell, settingOf, textCell, type Typing } from "../hosts/univer/typing";

const { DEFAULT_PASTE, SPECIAL_PASTE_VALUE, SPECIAL_PASTE_BESIDES_BORDER } = PREDEFINED_HOOK_NAME_PASTE;
const withValues: ReadonlySet<string> = new Set([DEFAULT_PASTE, SPECIAL_PASTE_VALUE, SPECIAL_PASTE_BESIDES_BORDER]);

/** Invisible; behind it Univer finds no number or date, whose format it would give to the cell. */
const guard = "\u2060";

interface Decided {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly typed: TypedCell;
  /** The format that the cell keeps; undefined for General. */
  readonly own: string | undefined;
}

export function readPasted(grid: Grid, { language, doubted }: Typing): void {
  const clipboard = grid.injector.get(ISheetClipboardService);
  let decided: readonly Decided[] = [];
  keepAsWritten(clipboard);

  // Before Univer's own hook: formats that the numbers bring, and guards on what stays a text.
  clipboard.addClipboardHook({
    id: "crm-roi.read-numbers",
    priority: -1,
    onPasteCells(from, to, data, { pasteType }) {
      const found: Decided[] = [];
      decided = found;
      if (from || !withValues.has(pasteType)) return nothing;
      data.forValue((r, c, cell) => {
        const [row, column] = [to.range.rows[r], to.range.cols[c]];
        if (row === undefined || column === undefined || typeof cell.v !== "string" || cell.p) return;
        const text = cell.v.replaceAll(guard, "").trim();
        // A paste of values keeps the cell's format; others bring the format of their source.
        const own = pasteType === SPECIAL_PASTE_VALUE ? formatAt(grid, to.subUnitId, row, column) : undefined;
        if (text === "" || text.startsWith("=") || isTextFormat(own)) return;
        const typed = typedCell(text, settingOf(grid, own, language()));
        if (typed.is === "univer") return;
        found.push({ row, column, text, typed, own });
        const style = typeof cell.s === "object" ? cell.s : {};
        const format = typed.is === "number" ? typed.reading.format : undefined;
        data.setValue(r, c, { ...cell, v: guard + text, ...(format && { s: { ...style, n: { pattern: format } } }) });
      });
      return nothing;
    },
  });

  // After all others: the values as they were decided.
  clipboard.addClipboardHook({
    id: "crm-roi.write-numbers",
    priority: 20,
    onPasteCells(_, to, __, { pasteType }) {
      const cells = new ObjectMatrix<ICellData>();
      for (const { row, column, text, typed, own } of decided) {
        const { s, ...value } = typed.is === "number" ? numberCell(typed.reading, own) : textCell(text);
        cells.setValue(row, column, { ...value, ...(s && pasteType === SPECIAL_PASTE_VALUE && { s }) });
        if (typed.is === "doubt") doubted({ ...typed, sheet: to.subUnitId, row, column, text });
      }
      return decided.length > 0 ? changes(grid, to, cells) : nothing;
    },
  });
}

const nothing: { redos: IMutationInfo[]; undos: IMutationInfo[] } = { redos: [], undos: [] };

function changes({ injector }: Grid, to: ISheetDiscreteRangeLocation, cells: ObjectMatrix<ICellData>): typeof nothing {
  const { unitId, subUnitId } = to;
  const params: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue: cells.getMatrix() };
  const { id } = SetRangeValuesMutation;
  return { redos: [{ id, params }], undos: [{ id, params: SetRangeValuesUndoMutationFactory(injector, params) }] };
}

function formatAt({ workbook }: Grid, sheetId: string, row: number, col: number): string | undefined {
  const worksheet = workbook.getWorkbook().getSheetBySheetId(sheetId);
  return worksheet ? formatOf({ workbook: workbook.getWorkbook(), worksheet, row, col }) : undefined;
}

/**
 * Hands the hooks each cell's text. Univer takes the number of a cell with a format of Excel's apart before any hook runs,
 * and pastes a plain text with the formats of a new table.
 */
function keepAsWritten(clipboard: ISheetClipboardService): void {
  const pasteItem = clipboard.paste.bind(clipboard);
  const pasteContent = clipboard.legacyPaste.bind(clipboard);
  const pasteText = (text: string): Promise<boolean> | undefined => {
    const isOneLine = !/[\t\n]/.test(text);
    if (/(^|[\t\n])=/.test(text) || (isOneLine && URL.canParse(text))) return undefined;
    return pasteItem(itemOf(tableOf(text)), SPECIAL_PASTE_VALUE);
  };
  clipboard.legacyPaste = async (html, text, files) =>
    (html || files?.length || !text ? undefined : pasteText(text)) ??
    pasteContent(html?.replaceAll("mso-number-format", "mso-format-of-source"), text, files);
  clipboard.paste = async (item, type = DEFAULT_PASTE) => {
    const read = async (kind: string) => (item.types.includes(kind) ? (await item.getType(kind)).text() : "");
    const [html, text] = [await read("text/html"), await read("text/plain")];
    if (html !== "") return pasteItem(itemOf(html.replaceAll("mso-number-format", "mso-format-of-source"), text), type);
    return (type === DEFAULT_PASTE && text !== "" ? pasteText(text) : undefined) ?? pasteItem(item, type);
  };
}

const itemOf = (html: string, text = ""): ClipboardItem =>
  new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    ...(text !== "" && { "text/plain": new Blob([text], { type: "text/plain" }) }),
  });

function tableOf(text: string): string {
  const escaped = text.replace(/\r/g, "").replace(/\n$/, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const rows = escaped.split("\n").map((row) => `<tr><td>${row.split("\t").join("</td><td>")}</td></tr>`);
  return `<table>${rows.join("")}</table>`;
}
