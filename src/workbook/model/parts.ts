/** Finds the cells of a model by their names. */
import type { BookSheet } from "../../grid/book";
import type { CellValue } from "../../grid/plan";
import type { LocatedArea, Lookup } from "../../formula/lookup";
import { isCurrency } from "../currency";
import { yearsAllowed } from "../inputs/limits";
import { isWithin } from "../inputs/values";
import type { Model } from "./models";
import { nameOf, parseName, type Key } from "./names";

/** A formula on no sheet, which sees only workbook-scoped names. */
const nowhere = { sheet: "", row: 0, column: 0 };

/** Undefined if the name or its cells are deleted. */
export const partOf = ({ number }: Model, key: Key, look: Lookup): LocatedArea | undefined =>
  look.locate(nameOf(number, key), nowhere);

/** The values of the area's first row; empty if it is deleted. */
export function rowOf(model: Model, key: Key, look: Lookup): readonly CellValue[] {
  const part = partOf(model, key, look);
  return (part && look.values(part)[0]) ?? [];
}

export function sheetsOf(model: Model, look: Lookup): ReadonlySet<BookSheet> {
  return new Set(
    look.book.names.flatMap(({ name, sheet }) => {
      const parsed = sheet === undefined ? parseName(name) : undefined;
      return parsed?.number === model.number ? (partOf(model, parsed.key, look)?.sheet ?? []) : [];
    }),
  );
}

export interface Setting {
  /** Years after year 0. */
  readonly years: number;
  readonly currency: string;
}

/** The settings of the model's plan; undefined if they are lost or no plan can be made for them. */
export function settingOf(model: Model, look: Lookup): Setting | undefined {
  const net = partOf(model, "net", look);
  const years = (net?.area.columns ?? 0) - 1;
  const [currency] = rowOf(model, "currency", look);
  return isCurrency(currency) && isWithin(yearsAllowed, years) ? { years, currency } : undefined;
}
