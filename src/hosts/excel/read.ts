/** Reads the content of Excel's cells. */
import { errorSpelt, type CellValue, type ErrorText } from "../../grid/plan";
import type { RangeContents } from "../port";

/** Excel may give an error value in its own language: Turkish and Finnish here. */
const localErrors: Readonly<Record<string, ErrorText>> = {
  "#SAYI/0!": "#DIV/0!",
  "#SAYI!": "#NUM!",
  "#DEĞER!": "#VALUE!",
  "#YOK": "#N/A",
  "#AD?": "#NAME?",
  "#BAŞV!": "#REF!",
  "#BOŞ!": "#NULL!",
  "#JAKO/0!": "#DIV/0!",
  "#LUKU!": "#NUM!",
  "#ARVO!": "#VALUE!",
  "#PUUTTUU!": "#N/A",
  "#NIMI?": "#NAME?",
  "#VIITTAUS!": "#REF!",
  "#TYHJÄ!": "#NULL!",
};

export const readable = "address,formulas,values,valueTypes";

/** The range must be loaded with the properties in `readable`. */
export function cellsOf({ address, formulas, values, valueTypes }: Excel.Range): RangeContents {
  const each = <T>(
    table: readonly (readonly unknown[])[],
    of: (cell: unknown, isEmpty: boolean, isError: boolean) => T,
  ): T[][] =>
    table.map((row, r) =>
      row.map((cell, c) => {
        const type = valueTypes[r]?.[c];
        return of(cell, type === Excel.RangeValueType.empty, type === Excel.RangeValueType.error);
      }),
    );
  return {
    address,
    formulas: each(formulas, (cell, isEmpty) => (isEmpty ? null : (cell as string | number | boolean))),
    values: each(values, (cell, isEmpty, isError): CellValue => {
      if (isEmpty) return null;
      // Errors that a plan can't express, such as a blocked spill, are returned as shown.
      const error = isError ? (errorSpelt(cell) ?? localErrors[String(cell)]) : undefined;
      return error ? { error } : (cell as string | number | boolean);
    }),
  };
}

/** True for a cell's formula; Excel gives the value of any other cell in its place, which may be a text that begins with "=". */
export const isFormula = (formula: unknown, value: CellValue): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Cuts whole columns and rows at the used range. The range must be loaded with isEntireColumn and isEntireRow. */
export function within(range: Excel.Range): Excel.Range {
  if (!range.isEntireColumn && !range.isEntireRow) return range;
  const used = range.worksheet.getUsedRange(true);
  const fromOrigin = used.getBoundingRect(range.worksheet.getRange("A1"));
  return range.getIntersectionOrNullObject(fromOrigin);
}
