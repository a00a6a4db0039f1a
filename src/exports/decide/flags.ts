/** Columns of flags: every filled cell says yes or no, or the column is no such one. */
import { flagOf } from "../../catalogue/outcomes";
import { fold } from "../../language/fold";
import type { WordEvidence } from "../columns/words";
import { keptText } from "../keptText";
import { refuse } from "../refusal";

/** The words of columns, counted by whoever has read them. */
export interface WordsByColumn {
  readonly words: ReadonlyMap<number, Pick<WordEvidence, "counted" | "isOverfull">>;
}

/** Reads flags; each spelling is folded once. */
export function flagReader(): (cells: readonly string[], column: number | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (cells, column) => {
    if (column === undefined) return false;
    const cell = cells[column] ?? "";
    let value = known.get(cell);
    if (value === undefined) known.set(keptText(cell), (value = flagOf(fold(cell)) === true));
    return value;
  };
}

export function checkFlags(file: string, column: number, header: string, evidence: WordsByColumn): void {
  const words = evidence.words.get(column)?.counted() ?? [];
  const other = words.find(({ word }) => flagOf(fold(word)) === undefined);
  if (!other) return;
  const of = words.reduce((sum, { count }) => sum + count, 0);
  refuse({ is: "notFlags", file, cell: { line: 0, column: header, text: other.word }, count: other.count, of });
}
