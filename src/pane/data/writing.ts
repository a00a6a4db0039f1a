/** Writes what was entered into the model's cells: all of it in one step to undo, or nothing. */
import { areaAt } from "../../grid/address";
import type { CellValue } from "../../grid/plan";
import { isError } from "../../grid/value";
import { parseReference } from "../../formula/sheetReference";
import type { SpreadsheetHost } from "../../hosts/port";
import type { Change } from "../../sharing/change";
import type { Model } from "../../workbook/model/models";
import { nameOf, type Key } from "../../workbook/model/names";
import { hasChanged } from "../watching";

/** A cell in a column that has a name. */
interface CellBefore {
  readonly key: Key;
  /** Counted from the first row of the name's cells. */
  readonly row: number;
  /** What it held when the reader saw it. */
  readonly before: CellValue;
}

export interface CellEdit extends CellBefore {
  readonly value: number | null;
}

export type Written =
  | "written"
  /** A cell holds something else than the reader saw. */
  | "changed"
  /** The names are deleted. */
  | "lost"
  /** Of this key: a formula isn't overwritten. */
  | { readonly formula: Key };

/**
 * @param anchor the cell by which the row is recognised, such as that of its label
 * Rejects with a `Trouble` if the spreadsheet refuses; then nothing is written.
 */
export async function writeCells(
  host: SpreadsheetHost,
  model: Model,
  edits: readonly CellEdit[],
  anchor: CellBefore,
): Promise<Written> {
  const looked = await Promise.all([anchor, ...edits].map((cell) => lookAt(host, model, cell)));
  const found = looked.filter((cell) => cell !== undefined);
  if (found.length < looked.length) return "lost";
  const formula = found.slice(1).findIndex(({ isFormula }) => isFormula);
  if (formula >= 0) return { formula: edits[formula]?.key ?? "" };
  if (found.some(({ isSame }) => !isSame)) return "changed";
  const changes = edits.map(({ value }, i): Change => {
    const { sheet, row, column } = found[i + 1] as Looked;
    return { sheet, row, column, values: [[value]] };
  });
  await host.rewrite({ changes }, () => undefined, new AbortController().signal);
  hasChanged(host);
  return "written";
}

interface Looked {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly isSame: boolean;
  readonly isFormula: boolean;
}

/** Where the cell is now and whether it holds what the reader saw; undefined if there are no such cells. */
async function lookAt(
  host: SpreadsheetHost,
  model: Model,
  { key, row, before }: CellBefore,
): Promise<Looked | undefined> {
  const cells = await host.cells(nameOf(model.number, key), model.sheet);
  const reference = cells && parseReference(cells.address);
  const area = areaAt(reference?.address.replaceAll("$", ""));
  if (!cells || reference?.sheet === undefined || !area || row >= area.rows) return undefined;
  const [value, formula] = [cells.values[row]?.[0] ?? null, cells.formulas[row]?.[0]];
  return {
    sheet: reference.sheet,
    row: area.row + row,
    column: area.column,
    isSame: areSame(value, before),
    // A text that begins with "=" is its own formula.
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
  };
}

const areSame = (a: CellValue, b: CellValue): boolean =>
  isError(a) || isError(b) ? isError(a) && isError(b) && a.error === b.error : a === b;
