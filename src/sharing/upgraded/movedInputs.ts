/**
 * Inputs that stand elsewhere than in the version that made a workbook. Until version 2 there was one foreign currency, the
 * licence's, with one rate for all years, and a line's cell held a word of ours instead of its code.
 */
import type { Lookup } from "../../formula/lookup";
import { cellKey } from "../../grid/address";
import type { BookCell, BookSheet } from "../../grid/book";
import type { PlanCell } from "../../grid/plan";
import { fold } from "../../language/fold";
import type { Language } from "../../language/languages";
import type { Model } from "../../workbook/model/models";
import { partOf } from "../../workbook/model/parts";
import type { Form } from "./formRows";
import type { LeftCell } from "./leftCells";

export interface Moved {
  /** The rows of the workbook that are gone. */
  readonly rows: ReadonlySet<number>;
  /** What is typed into the form, by its cells. */
  readonly values: ReadonlyMap<string, string | number>;
  /** True for a cell of these rows that is carried over. */
  readonly isCarried: (cell: BookCell) => boolean;
  /** True for a cell of these rows that is carried over, named, or holds a word of ours. */
  readonly isKnown: (cell: BookCell) => boolean;
  /** A code or a rate that is no such thing. */
  readonly left: readonly LeftCell[];
  /** What a cell's value is called today. */
  readonly renamed: (value: string | number, to: PlanCell) => string | number;
}

/** What stood in the cell of a line that is priced in the licence's currency. */
const licenceWord: Readonly<Record<Language, string>> = {
  en: "licence currency",
  tr: "lisans dövizi",
  fa: "واحد پول مجوز",
  fi: "lisenssivaluutta",
};

const newRow = "currency_1";

/** @param columns the form's columns by the workbook's */
export function movedInputs(
  form: Form,
  old: BookSheet,
  columns: ReadonlyMap<number, number>,
  model: Model,
  look: Lookup,
): Moved {
  const [code, rate] = ["licenceCurrency", "exchangeRate"].map((key) => partOf(model, key, look));
  const [typedCode, typedRate] = [code, rate].map((part) => part && typed(look.values(part)[0]?.[0]));
  const word = licenceWord[model.language];
  // MATCH didn't tell capital letters from small ones.
  const isWord = (value: string | number) => typeof value === "string" && sameText(value, word);
  // A rate without a code is found by the word that its lines have.
  const name = typedCode ?? word;
  const rows = new Set([code, rate].flatMap((part) => (part?.sheet === old ? part.area.row : [])));
  const to = form.named.get(newRow);
  const values = new Map<string, string | number>();
  const [carried, known] = [new Set<string>(), new Set<string>()];
  const left: LeftCell[] = [];
  if (to && rows.size > 0 && (typedCode ?? typedRate) !== undefined) {
    const years = form.sheet.cells.filter(({ row, style }) => row === to.row && style === "input");
    values.set(cellKey(to.row, to.column), name);
    for (const { row, column } of years) if (typedRate !== undefined) values.set(cellKey(row, column), typedRate);
  }
  for (const { row, column, value } of old.cells) {
    const at = columns.get(column);
    const target = to && at !== undefined ? form.cellAt(to.row, at) : undefined;
    if (!rows.has(row) || !target) continue;
    const [isCode, isRate] = [code, rate].map((part) => part?.area.row === row && part.area.column === column);
    const content = typed(value);
    if (isCode || isRate) {
      if (content !== undefined) carried.add(cellKey(row, column));
      else if (value !== null && value !== "") left.push({ sheet: old.name, row, column, value, why: "otherWord" });
      known.add(cellKey(row, column));
    } else if (!form.isInput(target)) known.add(cellKey(row, column));
    else if (row === rate?.area.row && content !== undefined && target.style === "inputText") {
      // The source, the owner and the confidence.
      values.set(cellKey(target.row, target.column), content);
      carried.add(cellKey(row, column));
      known.add(cellKey(row, column));
    }
  }
  return {
    left,
    rows,
    values,
    isCarried: ({ row, column }) => carried.has(cellKey(row, column)),
    isKnown: ({ row, column }) => known.has(cellKey(row, column)),
    renamed: (value, cell) => (isWord(value) && form.listsCells(cell) ? name : value),
  };
}

const typed = (value: unknown): string | number | undefined =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "") ? value : undefined;

const sameText = (one: string, other: string): boolean => fold(one.trim()) === fold(other);
