/** Makes a workbook readable for people without the add-in, and notes what stood in each changed place. */
import type { Language } from "../language/languages";
import type { AnswerWords } from "../catalogue/words";
import { answersIn } from "../formula/answers";
import { tokens } from "../formula/tokens";
import type { Book, BookName } from "../grid/book";
import type { Change, Rewriting, RuleChange } from "./change";
import { withFixedTables } from "./fixedTables";
import { lookup, type CellRef, type Lookup } from "../formula/lookup";
import { noteOf } from "./note";
import { repairedBook } from "./repair";
import { stepOfCell, stepOfName, stepOfRule, stepsOfColumns, type Replacing, type SharingStep } from "./steps";
import { hasNoResult } from "./unresolved";
import type { SharingWords } from "./words";

export interface Prepared {
  /** The steps, to show before they are applied. */
  readonly steps: readonly SharingStep[];
  /** Undefined if there is nothing to do, or if something can't be replaced. */
  readonly rewriting: Rewriting | undefined;
}

/** The language of tables and of the note. */
export interface Author {
  readonly language: Language;
  readonly answer: AnswerWords;
  readonly sharing: SharingWords;
}

/** Calls that another program made unreadable are corrected first, and Restore gives the corrected ones back. */
export function prepare(given: Book, { language, answer, sharing }: Author): Prepared {
  const book = repairedBook(given);
  const look = lookup(book);
  const replacing = withLeftNames({ look, ask: answersIn(answer), asksLeft: () => false });
  const replaced = [
    ...book.sheets.flatMap(({ name, cells }) => cells.flatMap((cell) => stepOfCell(cell, name, replacing) ?? [])),
    ...book.names.flatMap((name) => stepOfName(name, replacing) ?? []),
    ...book.tables.flatMap((table) => stepsOfColumns(table, replacing)),
    ...(book.rules ?? []).flatMap((rule) => stepOfRule(rule, replacing) ?? []),
  ];
  const steps = withFixedTables(replaced, replacing);
  const changed = steps.filter(({ change, rule }) => change !== undefined || rule !== undefined);
  if (changed.length === 0 || steps.some(({ becomes }) => becomes === "stays")) return { steps, rewriting: undefined };
  const lines = changed.map(({ noteLine, becomes }) => ({ ...noteLine, now: sharing.becomes[becomes] }));
  const changes = changed.flatMap(({ change }): readonly Change[] => (change ? [change] : []));
  const rules = changed.flatMap(({ rule }): readonly RuleChange[] => (rule ? [rule] : []));
  return {
    steps,
    rewriting: {
      changes,
      ...(rules.length > 0 && { rules }),
      adds: noteOf(lines, { language, words: sharing.note, look }),
      ...(isOutOfDate(book, changes) && { calculatesOnOpen: true }),
      asksForTrust: false,
    },
  };
}

/** True if the value of some formula, or of a cell that it refers to, isn't known yet. */
function isOutOfDate(book: Book, changes: readonly Change[]): boolean {
  const renewed = changes.flatMap((change) => ("value" in change ? [change.value] : []));
  if (renewed.includes(null)) return true;
  const without = book.sheets.flatMap(({ cells }) =>
    cells.filter((cell) => cell.formula !== undefined && hasNoResult(cell)),
  );
  return renewed.length > 0 && without.length > renewed.length;
}

/** Finds the names that keep one of our functions, such as a LAMBDA, and names that refer to those. */
function withLeftNames(replacing: Replacing): Replacing {
  const { look } = replacing;
  const left = new Set<BookName>();
  const asksLeft = (formula: string, from: CellRef): boolean => left.size > 0 && refersTo(left, formula, from, look);
  const now = { ...replacing, asksLeft };
  for (let before = -1; before < left.size;) {
    before = left.size;
    for (const name of look.book.names) {
      if (left.has(name)) continue;
      const asks = asksLeft(name.formula, { sheet: name.sheet ?? "", row: 0, column: 0 });
      if (asks || stepOfName(name, now)?.becomes === "left") left.add(name);
    }
  }
  return now;
}

const refersTo = (names: ReadonlySet<BookName>, formula: string, from: CellRef, look: Lookup): boolean =>
  tokens(formula).some(({ kind, text }) => {
    const name = kind === "word" ? look.nameOf(text.replace(/#$/, ""), from) : undefined;
    return name !== undefined && names.has(name);
  });

/** Names that Prepare would leave with one of our functions. */
export function namesLeft(book: Book, look: Lookup): readonly BookName[] {
  const { asksLeft, ...rest } = withLeftNames({ look, ask: () => null, asksLeft: () => false });
  return book.names.filter((name) => stepOfName(name, { ...rest, asksLeft })?.becomes === "left");
}
