/** Shows numbers as the reader's language writes them. What the cells hold, and their formats, stay as they are. */
import { CellValueType, InterceptorEffectEnum, type ICellDataForSheetInterceptor } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Language } from "../../language/languages";
import { inWrittenDigits } from "../../language/numbers";
import { writtenNumber } from "../../language/writtenNumber";
import type { Grid } from "./grid";

/** After Univer has applied the cell's number format. */
const priority = InterceptCellContentPriority.NUMFMT - 2;

export function showNumbers({ injector }: Grid, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority,
    handler: (cell, _, next) => next(cell && shownCell(cell, language())),
  });
}

function shownCell(cell: ICellDataForSheetInterceptor, language: Language): ICellDataForSheetInterceptor {
  if (cell.t !== CellValueType.NUMBER) return cell;
  // A formatted number has become its text here; a number is one without a format.
  const latin = typeof cell.v === "number" ? writtenNumber(cell.v, language) : withSigns(String(cell.v), language);
  const v = inWrittenDigits(latin, language);
  return v === cell.v ? cell : { ...cell, v };
}

/** Number formats in a file have the percent sign after the number and the currency's before it, as English has them. */
export function withSigns(formatted: string, language: Language): string {
  if (language === "tr") return formatted.replace(/(\d[\d.,]*)%/, "%$1");
  if (language !== "fi") return formatted;
  // Before a number, a longer word isn't a currency: Vuosi 1.
  return formatted
    .replace(/(\d)%/, "$1\u00a0%")
    .replace(/^(\(?-?)([^\d\s()%–−-]{1,4}) ?(\d[\d,\s]*\d|\d)(?=[^\d]*$)/u, "$1$3\u00a0$2");
}
