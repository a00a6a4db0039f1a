/** Rows of a table of a model whose columns have names of their own, so that moved and inserted columns are still found. */
import type { DraftName } from "../../grid/draft";
import type { CellValue } from "../../grid/plan";
import type { Key } from "./names";

export interface NamedTable<Column extends string> {
  readonly columns: readonly Column[];
  /** The name of a column begins with it: goals_actual. */
  readonly key: string;
}

export type NamedRow<Column extends string> = Readonly<Record<Column, CellValue>>;

/**
 * - unnamed: the model is of an earlier version, which has none of the names
 * - lost: some of the names are deleted, or their cells no longer stand beside each other
 */
export type NoRows = "unnamed" | "lost";

/** What a host reads of names. */
export type ReadCells = ReadonlyMap<Key, readonly (readonly CellValue[])[] | "missing">;

export const columnKey = <Column extends string>({ key }: NamedTable<Column>, column: Column): Key =>
  `${key}_${column}`;

export const columnKeys = <Column extends string>(table: NamedTable<Column>): readonly Key[] =>
  table.columns.map((column) => columnKey(table, column));

/** The names that the plan gives to the rows of a sheet. */
export const columnNames = <Column extends string>(
  table: NamedTable<Column>,
  { sheet, from, to }: Pick<DraftName, "sheet" | "from" | "to">,
): readonly DraftName[] =>
  table.columns.map((column) => ({ key: columnKey(table, column), sheet, from, to, columns: column }));

export function namedRows<Column extends string>(
  table: NamedTable<Column>,
  read: ReadCells,
): readonly NamedRow<Column>[] | NoRows {
  const areas = table.columns.map((column) => read.get(columnKey(table, column)) ?? "missing");
  const found = areas.filter((area) => area !== "missing");
  if (found.length === 0) return "unnamed";
  const [first] = found;
  const areAlike = found.every((area) => area.length === first?.length && area.every((row) => row.length === 1));
  if (found.length < areas.length || !first || !areAlike) return "lost";
  return first.map((_, at) => {
    const cells = table.columns.map((column, i) => [column, found[i]?.[at]?.[0] ?? null] as const);
    return Object.fromEntries(cells) as NamedRow<Column>;
  });
}
