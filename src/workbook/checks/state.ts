/** The three states of a check, the sentences it says, and the line over all checks of a workbook. */
import { above, equal, joined, minus, native, plus, times, when, type Expression } from "../../grid/expression";
import { textFormula } from "../../grid/sentence";

export interface StateWords {
  readonly ok: string;
  readonly look: string;
  readonly check: string;
}

/** "look" is for a doubt that may be right; everything else that doesn't hold is wrong. */
export type Otherwise = "check" | "look";

/** The state of a statement. One that can't be calculated doesn't hold. */
export const stateOf = (holds: Expression, words: StateWords, otherwise: Otherwise = "check"): Expression =>
  native("IFERROR", when(holds, words.ok, words[otherwise]), words.check);

/** What a check says: its statement while it holds, and a sentence of its own while it doesn't. */
export function sentenceOf(state: Expression, ok: string, says: Says): Expression {
  const { holds, fails, given, instead } = says;
  const failing = given ? native("IFERROR", textFormula(fails, given), fails) : fails;
  return when(equal(state, ok), holds, instead ? when(instead.when, instead.fails, failing) : failing);
}

interface Says {
  readonly holds: string;
  readonly fails: string;
  /** The values that the failing sentence names. */
  readonly given?: Readonly<Record<string, Expression>> | undefined;
  /** The sentence for another way to fail. */
  readonly instead?: { readonly when: Expression; readonly fails: string } | undefined;
}

/** What the line over all checks says; its words are those of both templates. */
export interface MasterWords extends StateWords {
  readonly checksHold: string;
  readonly checkFails: string;
  readonly lookAt: string;
  readonly failures: { readonly unknown: string };
}

/**
 * Says that every check holds, or why the first one doesn't: what is wrong before what is a doubt. Each state must be one that
 * holds or is a doubt, and still a formula, so that a check that was overwritten or deleted, or is an error, is a failure.
 * @param count a cell with the number of states
 */
export function masterCheck(states: Expression, labels: Expression, count: Expression, words: MasterWords): Expression {
  const said = (state: string) => native("COUNTIF", states, state);
  const first = (state: string) =>
    native("IFERROR", native("INDEX", labels, native("MATCH", state, states, 0)), words.failures.unknown);
  const asMade = native(
    "AND",
    isCount([words.ok, "–", words.look].map(said).reduce(plus), count),
    isCount(native("SUMPRODUCT", times(native("ISFORMULA", states), 1)), count),
    isCount(native("COUNTA", states), count),
  );
  return when(
    asMade,
    when(above(said(words.look), 0), joined(words.lookAt, first(words.look)), words.checksHold),
    joined(words.checkFails, first(words.check)),
  );
}

/**
 * Whether a count is the number in a cell. The difference is compared with 0, because the workbench's grid compares a cell
 * that it has just calculated with what the cell held before.
 */
export const isCount = (count: Expression, cell: Expression): Expression => equal(native("SUM", minus(count, cell)), 0);

/** A line across the sheet that begins with what the line over all checks says while it isn't that they hold: its own cell is narrow. */
export const afterDoubts = (check: Expression, words: MasterWords, line: Expression | string): Expression =>
  when(equal(check, words.checksHold), line, joined(check, " · ", line));
