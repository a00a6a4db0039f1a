/** Reads what is typed in the grid's cells as the reader's language writes numbers, and shows it so in the cell's editor. */
import { CellValueType, isTextFormat, type ICellData, type Nullable } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  VALIDATE_CELL,
  type ISheetLocation,
} from "@univerjs/sheets";
import { isMarkOf } from "../../exports/currencyMark";
import type { Language } from "../../language/languages";
import { writtenNumber } from "../../language/writtenNumber";
import { modelsIn } from "../../workbook/model/models";
import { cellReader } from "./cells";
import type { Grid } from "./grid";
import { definedNames, placeOf } from "./names";
import { typedCell, type CellSetting, type TypedReading } from "./typedCell";

/** A text that stays a text until the reader says what it means. */
export interface DoubtfulCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly readings: readonly TypedReading[];
  readonly isDay: boolean;
}

/** Before Univer's own, which read and write English. */
const priority = 100;

export interface Typing {
  readonly language: () => Language;
  readonly doubted: (cell: DoubtfulCell) => void;
}

export function readTyped(grid: Grid, { language, doubted }: Typing): void {
  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  let asked: string | undefined;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority,
    handler(cell, location, next) {
      asked = undefined;
      const text = cell?.v;
      if (!cell || typeof text !== "string" || text === "" || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const format = formatOf(location);
      if (isTextFormat(format)) return next(cell);
      const { subUnitId: sheet, row, col: column } = location;
      const stored = location.worksheet.getCellRaw(row, column);
      if (isUnchanged(stored, text, format, language())) return { ...cell, v: stored?.v, t: CellValueType.NUMBER };
      const typed = typedCell(text, settingOf(grid, format, language()));
      if (typed.is === "univer") return next(cell);
      if (typed.is === "number") return { ...cell, ...numberCell(typed.reading, format) };
      if (typed.is === "doubt") {
        asked = keyOf(location);
        const { readings, isDay } = typed;
        doubted({ sheet, row, column, text, readings, isDay });
      }
      return { ...cell, ...textCell(text) };
    },
  });
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority,
    handler(isValid, location, next) {
      if (keyOf(location) !== asked) return next(isValid);
      // The question stands beside the grid; a refusal by the cell's rule would take the text away. The answer is under the rule.
      asked = undefined;
      return Promise.resolve(true);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority,
    handler(cell, location, next) {
      const stored = location.worksheet.getCellRaw(location.row, location.col);
      const text = stored && editedText(stored, formatOf(location), language());
      return text === undefined ? next(cell) : { ...stored, v: text, t: CellValueType.STRING };
    },
  });
}

const keyOf = ({ subUnitId, row, col }: ISheetLocation): string => `${subUnitId} ${row} ${col}`;

/** The value and format for a cell; an own format of the cell stays. */
export const numberCell = ({ number, format }: TypedReading, own: string | undefined): ICellData => ({
  v: number,
  t: CellValueType.NUMBER,
  p: null,
  ...(format !== undefined && own === undefined && { s: { n: { pattern: format } } }),
});

export const textCell = (text: string): ICellData => ({ v: text, t: CellValueType.STRING, p: null });

/** Undefined for General. */
export function formatOf({
  workbook,
  worksheet,
  row,
  col,
}: Pick<ISheetLocation, "workbook" | "worksheet" | "row" | "col">): string | undefined {
  const pattern = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
  return pattern === "General" ? undefined : pattern;
}

/** A number as it stands in the editor; undefined for what Univer writes as it should. */
function editedText({ v, t, f, si }: ICellData, format: string | undefined, language: Language): string | undefined {
  if (typeof v !== "number" || f || si || (t !== undefined && t !== null && t !== CellValueType.NUMBER))
    return undefined;
  if (format?.includes("%")) return `${writtenNumber(v * 100, language)}%`;
  return format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
    ? undefined
    : writtenNumber(v, language);
}

/** The editor shows 15 digits: ending it without a change must not cut the others. */
function isUnchanged(
  stored: Nullable<ICellData>,
  text: string,
  format: string | undefined,
  language: Language,
): boolean {
  return stored ? editedText(stored, format, language) === text : false;
}

export function settingOf(grid: Grid, format: string | undefined, language: Language): CellSetting {
  const mark = /\[\$([^\]-]+)/.exec(format ?? "")?.[1];
  const takes = (currency: string): boolean => {
    if (mark !== undefined)
      return mark === currency || currenciesOf(grid).some((code) => isMarkOf(mark, code) && isMarkOf(currency, code));
    const codes = currenciesOf(grid);
    return codes.length === 0 || codes.some((code) => isMarkOf(currency, code));
  };
  return { language, isPercent: format?.includes("%") ?? false, takes };
}

/** The currencies of the workbook's models. */
function currenciesOf(grid: Grid): readonly string[] {
  return modelsIn(definedNames(grid)).flatMap((model) => {
    const place = placeOf(grid, model, "currency");
    const sheet = place && grid.workbook.getSheetByName(place.sheet);
    const code = sheet && place && cellReader(grid, sheet).value(place.area.row, place.area.column);
    return typeof code === "string" ? [code] : [];
  });
}
