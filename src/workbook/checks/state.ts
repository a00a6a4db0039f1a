/** The three states of a check, the sentences it says, and the line over all checks of a workbook. */
import { above, dash, equal, joined, minus, native, plus, times, when, type Expression } from "../../grid/expression";
import { textFormula } from "../../grid/sentence";

export interface StateWords {
  readonly ok: string;
  readonly look: string;
  readonly check: string;
}

/** The state of a check that fails: "look" if the figures may be right all the same, else "check". */
export type Otherwise = "check" | "look";

/** The state of a statement. One that can't be calculated doesn't hold. */
export const stateOf = (holds: Expression, words: StateWords, otherwise: Otherwise = "check"): Expression =>
  native("IFERROR", when(holds, words.ok, words[otherwise]), words.check);

/** The text of a check: its statement while it holds, another sentence while it fails. */
export function sentenceOf(state: Expression, ok: string, says: Says): Expression {
  const { holds, fails, given, instead } = says;
  const failing = given ? native("IFERROR", textFormula(fails, given), fails) : fails;
  return when(equal(state, ok), holds, instead ? when(instead.when, instead.fails, failing) : failing);
}

interface Says {
  readonly holds: string;
  readonly fails: string;
  /** The values in the sentence of a failing check. */
  readonly given?: Readonly<Record<string, Expression>> | undefined;
  /** The sentence for another cause of failure. */
  readonly instead?: { readonly when: Expression; readonly fails: Expression | string } | undefined;
}

/** The words of the master check, which both templates have. */
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
  const said = (state: string | Expression) => native("COUNTIF", states, state);
  const first = (state: string) =>
    native("IFERROR", native("INDEX", labels, native("MATCH", state, states, 0)), words.failures.unknown);
  const asMade = native(
    "AND",
    isCount([words.ok, dash, words.look].map(said).reduce(plus), count),
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
 * True if a count is the number in a cell. The difference is compared with 0, because the workbench's grid compares a cell
 * that it has just calculated with what the cell held before.
 */
export const isCount = (count: Expression, cell: Expression): Expression => equal(native("SUM", minus(count, cell)), 0);

/** Puts the text of the master check in front of a wide line, unless all checks hold, because the master check's own cell is narrow. */
export const afterDoubts = (check: Expression, words: MasterWords, line: Expression | string): Expression =>
  when(equal(check, words.checksHold), line, joined(check, " · ", line));
