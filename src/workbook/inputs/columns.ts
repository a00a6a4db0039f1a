/** The columns of a table of lines: which of a line's fields stands where, or which year. */
import type { Table } from "../../exports/table";
import { fold } from "../../language/fold";
import { latinDigits } from "../../language/latinDigits";
import { benefit, time } from "./benefits";
import { cost } from "./costs";
import { numbered, WrongFigure, type Key } from "./field";
import { yearsAllowed, type InputKind } from "./limits";

export interface Column {
  /** The name as it is written in the file. */
  readonly title: string;
  /** `type`, `line`, the key of a field, or the number of a year. */
  readonly name: string;
  readonly at: number;
  readonly holds: "text" | "money" | "share" | "number";
}

const fields: Readonly<Record<string, Key & { readonly kind?: InputKind }>> = { ...cost, ...benefit, ...time };
/** The fields of a line that are columns: its amounts are the years. */
const names = Object.keys(fields).filter((name) => name !== "amounts");
const placing = ["type", "line"] as const;
const byFolded = new Map([...placing, ...names].map((name) => [fold(name), name]));

export const isYear = ({ name }: Pick<Column, "name">): boolean => /^\d+$/.test(name);

function holdsOf(name: string): Column["holds"] {
  const { kind, field } = fields[name] ?? {};
  if (field)
    return field.schema.type === "string"
      ? "text"
      : kind === "share"
        ? "share"
        : kind === "amount"
          ? "money"
          : "number";
  return /^\d+$/.test(name) ? "money" : "text";
}

/** The key that a title means, whatever its case; 1 of 01 and of ۱. */
function nameOf(title: string): string | undefined {
  const year = latinDigits(title.trim());
  return /^\d+$/.test(year) ? year.replace(/^0+(?=\d)/, "") : byFolded.get(fold(title));
}

/** A column without a name that we know must be blank; nothing is left out without a word. */
export function columnsOf({ header, rows }: Table): readonly Column[] {
  const where = { where: [numbered("row", header.row)] };
  const titles = header.cells.map((cell) => cell.trim());
  const missing = placing.filter((name) => !titles.some((title) => nameOf(title) === name));
  if (missing.length > 0) {
    throw new WrongFigure("columnMissing", { where, columns: { all: missing }, found: { values: titles } });
  }
  const found = titles.flatMap((title, at): readonly Column[] => {
    const name = nameOf(title);
    if (name !== undefined) return [{ title, name, at, holds: holdsOf(name) }];
    const filled = rows.find(({ cells }) => cells[at]?.trim() !== "");
    if (!filled) return [];
    if (title !== "")
      throw new WrongFigure("unknownColumn", {
        where,
        given: { value: title },
        known: { names: [...byFolded.values()] },
      });
    const place = { where: [numbered("row", filled.row)] };
    throw new WrongFigure("noName", { where: place, given: { value: filled.cells[at] }, column: at + 1 });
  });
  found.forEach(({ name, title }, i) => {
    const before = found.slice(0, i).find((each) => each.name === name);
    if (!before) return;
    throw new WrongFigure("columnTwice", {
      ...{ where, column: name },
      first: { value: before.title },
      second: { value: title },
    });
  });
  return found;
}

/** @param needed whether a row has amounts: rows of hours freed need no years */
export function checkYears({ header }: Table, found: readonly Column[], years: number, needed: boolean): void {
  const where = { where: [numbered("row", header.row)] };
  const numbers = found.filter(isYear).map(({ name }) => Number(name));
  const beyond = Math.max(-1, ...numbers);
  if (beyond > yearsAllowed.to) throw new WrongFigure("beyondYears", { where, column: beyond, most: yearsAllowed.to });
  const missing = Array.from({ length: years + 1 }, (_year, i) => i).filter((year) => !numbers.includes(year));
  if (needed && missing.length > 0) {
    throw new WrongFigure("yearsMissing", {
      ...{ where, years },
      columns: { names: missing.map(String) },
      found: { values: header.cells },
    });
  }
  if (beyond > years) throw new WrongFigure("yearBeyond", { where, column: String(beyond), years });
}
