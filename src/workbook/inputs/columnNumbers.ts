/** The numbers of one column: its decimal sign is decided from all of its cells, or the table is refused. */
import { isMarkOf } from "../../exports/currencyMark";
import { decimalSignOf } from "../../exports/decimalSign";
import type { TableRow } from "../../exports/table";
import { valueOf, type DecimalSign } from "../../language/separators";
import { writtenAmount, type WrittenAmount } from "../../language/writtenAmount";
import type { Column } from "./columns";
import { numbered, WrongFigure } from "./field";

export interface NumberSettings {
  readonly currency: string;
  /** For columns that don't show which sign it is. */
  readonly decimal?: DecimalSign | undefined;
}

interface Cell {
  readonly row: number;
  readonly text: string;
  readonly amount: WrittenAmount | undefined;
}

/** Blank cells are undefined. A text that is no number stays a text, which its field then refuses. */
export function numbersIn(
  column: Column,
  rows: readonly TableRow[],
  settings: NumberSettings,
): readonly (number | string | undefined)[] {
  const cells = rows.map(({ row, cells: { [column.at]: cell = "" } }): Cell => {
    const text = cell.trim();
    return { row, text, amount: writtenAmount(text) };
  });
  const sign = settings.decimal ?? decimalSign(column, cells);
  return cells.map((cell) => {
    if (cell.text === "") return undefined;
    if (!cell.amount) return cell.text;
    refuseUnit(column, cell, cell.amount, settings.currency);
    const { digits, isNegative, isPercent } = cell.amount;
    const value = valueOf(digits, sign);
    if (value === undefined) {
      if (valueOf(digits, sign === "." ? "," : ".") === undefined) return cell.text;
      throw new WrongFigure("wrongDecimal", { ...place(column, cell), sign });
    }
    const signed = isNegative ? -value : value;
    // 1.1 / 100 is 0.011000000000000001: this removes the digits that nobody typed.
    return isPercent ? Number((signed / 100).toPrecision(15)) : signed;
  });
}

const place = ({ title }: Column, { row, text }: Cell) => ({
  where: { where: [numbered("row", row)] },
  given: { value: text },
  column: { value: title },
});

function decimalSign(column: Column, cells: readonly Cell[]): DecimalSign {
  const found = decimalSignOf(cells.map(({ amount }) => amount?.digits ?? ""));
  if (typeof found === "string") return found;
  if ("ambiguous" in found) {
    const cell = cells[found.ambiguous];
    const digits = cell?.amount?.digits ?? "";
    throw new WrongFigure("twoNumbers", {
      ...(cell && place(column, cell)),
      dot: String(valueOf(digits, ".")),
      comma: String(valueOf(digits, ",")),
    });
  }
  const [dot, comma] = found.contrary.map((i) => cells[i]);
  throw new WrongFigure("twoSigns", {
    firstRow: dot?.row ?? 0,
    secondRow: comma?.row ?? 0,
    first: { value: dot?.text },
    second: { value: comma?.text },
    column: { value: column.title },
  });
}

/** Refuses % where an amount belongs, and a currency that isn't the workbook's. */
function refuseUnit(column: Column, cell: Cell, { isPercent, currency: mark }: WrittenAmount, currency: string): void {
  const { holds } = column;
  if (isPercent && holds !== "share") throw new WrongFigure("noShare", place(column, cell));
  if (mark === "") return;
  if (holds !== "money") throw new WrongFigure("noMoney", place(column, cell));
  if (isMarkOf(mark, currency)) return;
  throw new WrongFigure("otherCurrency", { ...place(column, cell), currency });
}
