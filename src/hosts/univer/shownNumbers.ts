/** Shows numbers as the reader's language writes them. What the cells hold, and their formats, stay as they are. */
import { CellValueType, InterceptorEffectEnum, type ICellDataForSheetInterceptor } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import type { Language } from "../../language/languages";
import { inWrittenDigits } from "../../language/numbers";
import { writtenNumber } from "../../language/writtenNumber";
import type { Grid } from "./grid";
import { formatOf } from "./typing";

/** After Univer has applied the cell's number format. */
const priority = InterceptCellContentPriority.NUMFMT - 2;

export function showNumbers({ injector }: Grid, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority,
    handler: (cell, location, next) => next(cell && shownCell(cell, location, language())),
  });
}

function shownCell(
  cell: ICellDataForSheetInterceptor,
  location: ISheetLocation,
  language: Language,
): ICellDataForSheetInterceptor {
  if (cell.t === CellValueType.STRING && typeof cell.v === "string" && isCode(cell.v)) {
    const shown = /;"([^";]+)"$/.exec(formatOf(location) ?? "")?.[1];
    return shown === undefined ? cell : { ...cell, v: shown };
  }
  if (cell.t !== CellValueType.NUMBER) return cell;
  // A formatted number has become its text here; a number is one without a format.
  const latin = typeof cell.v === "number" ? writtenNumber(cell.v, language) : withSigns(String(cell.v), language);
  const v = inWrittenDigits(latin, language);
  return v === cell.v ? cell : { ...cell, v };
}

/** The code of a model's currency, which its cell's format shows as the language writes it. Univer formats numbers alone. */
const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** English number formats have the percent sign after the number and the currency's before it. */
export function withSigns(formatted: string, language: Language): string {
  if (language === "tr") return formatted.replace(/(\d[\d.,]*)%/, "%$1");
  if (language !== "fi") return formatted;
  // Before a number, a longer word isn't a currency: Vuosi 1.
  return formatted
    .replace(/(\d)%/, "$1\u00a0%")
    .replace(/^(\(?-?)([^\d\s()%–−-]{1,4}) ?(\d[\d,\s]*\d|\d)(?=[^\d]*$)/u, "$1$3\u00a0$2");
}
