/** Makes a workbook readable for people without the add-in: what stands in place of our functions, and what was there. */
import type { Language } from "../language/languages";
import type { AnswerWords } from "../catalogue/words";
import { answersIn } from "../formula/answers";
import type { Book } from "../grid/book";
import type { Rewriting } from "./change";
import { withFixedTables } from "./fixedTables";
import { lookup } from "../formula/lookup";
import { noteOf } from "./note";
import { stepOfCell, stepOfName, stepsOfColumns, type Step } from "./steps";
import type { SharingWords } from "./words";

export interface Prepared {
  /** The steps, to show before they are applied. */
  readonly steps: readonly Step[];
  /** Undefined if there is nothing to do, or if something can't be replaced. */
  readonly rewriting: Rewriting | undefined;
}

/** The language of tables and of the note. */
export interface Author {
  readonly language: Language;
  readonly answer: AnswerWords;
  readonly sharing: SharingWords;
}

export function prepare(book: Book, { language, answer, sharing }: Author): Prepared {
  const look = lookup(book);
  const replacing = { look, ask: answersIn(answer) };
  const replaced = [
    ...book.sheets.flatMap(({ name, cells }) => cells.flatMap((cell) => stepOfCell(cell, name, replacing) ?? [])),
    ...book.names.flatMap((name) => stepOfName(name, replacing) ?? []),
    ...book.tables.flatMap((table) => stepsOfColumns(table, replacing)),
  ];
  const steps = withFixedTables(replaced, look);
  if (steps.length === 0 || steps.some(({ becomes }) => becomes === "stays")) return { steps, rewriting: undefined };
  const lines = steps.map(({ noteLine, becomes }) => ({ ...noteLine, now: sharing.becomes[becomes] }));
  return {
    steps,
    rewriting: {
      changes: steps.map(({ change }) => change),
      adds: noteOf(lines, { language, words: sharing.note, look }),
      asksForTrust: false,
    },
  };
}
