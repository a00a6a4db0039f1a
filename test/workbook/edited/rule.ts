/** Counted, or not OK: what must hold after an edit. */
import { nameOf } from "../../../src/workbook/model/names";
import { masterState, type MasterState } from "../../../src/workbook/model/masterState";
import type { CellValue } from "../../../src/grid/plan";
import type { Figures } from "../../../src/workbook/figures";
import { cellAddress } from "../../../src/grid/address";
import type { At, Edit, Read, Values } from "./editing";
import { answerKeys, expectedAnswers, type AnswerKey, type Answers, type Change } from "./expected";
import type { Made } from "./made";

/** What a reader of the workbook sees. */
export interface Seen {
  /** The master check; undefined if its cell is lost. */
  readonly master: CellValue | undefined;
  readonly state: MasterState;
  readonly answers: Readonly<Record<AnswerKey, CellValue | undefined>>;
  /** The further cells that the template's edits ask for. */
  readonly cell: (key: string) => CellValue | undefined;
}

/** Undefined if the rule holds; otherwise what is wrong. */
export type Rule = (after: Seen, before: Seen, made: Made) => string | undefined;

export interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly rule: Rule;
}

const show = (value: unknown): string => JSON.stringify(value) ?? "lost";

export const notOk: Rule = ({ state, master, answers }) =>
  state === "hold" ? `${show(master)} stands over ${show(answers)}` : undefined;

export const isOk: Rule = ({ state, master }) => (state === "hold" ? undefined : `the check says ${show(master)}`);

/** The line over all checks says in which cell it is. */
export const namesCell =
  ({ row, column }: At): Rule =>
  ({ master }) =>
    typeof master === "string" && new RegExp(`\\b${cellAddress(row, column)}\\b`).test(master)
      ? undefined
      : `the check says ${show(master)}`;

/** The line over all checks has these words. */
export const says =
  (words: string): Rule =>
  ({ master }) =>
    typeof master === "string" && master.includes(words) ? undefined : `the check says ${show(master)}`;

/** A warning that isn't a failure. */
export const look: Rule = ({ state, master }) => (state === "warn" ? undefined : `the check says ${show(master)}`);

/** Every answer is the one for figures with a change. */
export const counted =
  (change: Change, figures?: Figures): Rule =>
  ({ answers }, _before, made) =>
    differences(answers, expectedAnswers(made.template, figures ?? made.figures, change));

/** Counted for other figures. */
export const countedAs = (figures: Figures): Rule => counted({}, figures);

export const unchanged: Rule = counted({});

export const both =
  (...rules: readonly Rule[]): Rule =>
  (...given) =>
    rules.map((rule) => rule(...given)).find((wrong) => wrong !== undefined);

/** One of them holds. */
export const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (...given) => {
    const wrong = rules.map((rule) => rule(...given));
    return wrong.includes(undefined) ? undefined : wrong.join("; or: ");
  };

/** Counted, or not OK. */
export const orNotOk =
  (rule: Rule): Rule =>
  (...given) => {
    const [isWrong, stands] = [rule(...given), notOk(...given)];
    return isWrong !== undefined && stands !== undefined ? `${isWrong}; ${stands}` : undefined;
  };

/** Holds after every edit: no OK where an answer is an error or lost. */
export const noErrorUnderOk: Rule = (after, ...rest) => {
  const isLost = answerKeys.some((key) => isError(after.answers[key]) || (after.answers[key] ?? null) === null);
  return isLost ? notOk(after, ...rest) : undefined;
};

const isError = (value: CellValue | undefined): boolean => typeof value === "object" && value !== null;

/** The answers of a case beside the headline's, each by a key of `cell`. */
export const equalsCell =
  (cells: Readonly<Partial<Record<AnswerKey, string>>>): Rule =>
  (after, before) => {
    const wrong = Object.entries(cells).filter(
      ([key, cell]) => !isClose(after.answers[key as AnswerKey], before.cell(cell)),
    );
    const told = wrong.map(
      ([key, cell]) => `${key} is ${show(after.answers[key as AnswerKey])}, foretold ${show(before.cell(cell))}`,
    );
    return told.length > 0 ? told.join("; ") : undefined;
  };

function differences(answers: Seen["answers"], expected: Answers): string | undefined {
  const wrong = answerKeys.filter((key) => !isAnswer(key, answers[key], expected[key]));
  const told = wrong.map((key) => `${key} is ${show(answers[key])}, not ${show(expected[key])}`);
  return told.length > 0 ? told.join("; ") : undefined;
}

const isAnswer = (key: AnswerKey, shown: CellValue | undefined, expected: number | undefined): boolean =>
  // The native IRR shows a dash where there may be several rates.
  (key === "irr" && shown === "–") || isClose(shown, expected ?? "–");

export function isClose(shown: CellValue | undefined, expected: CellValue | undefined): boolean {
  if (typeof shown !== "number" || typeof expected !== "number") return shown === expected;
  return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** The cells to read around an edit: the master check, the answers, and the further cells by key. */
export function readsOf(further: Readonly<Record<string, Read>>): readonly Read[] {
  return [...["checks", ...answerKeys].map((key) => ({ name: nameOf(1, key) })), ...Object.values(further)];
}

export function seenIn(values: readonly Values[], further: Readonly<Record<string, Read>>, made: Made): Seen {
  const cells = values.map((each) => each?.[0]);
  const master = cells[0] ?? undefined;
  const answers = answerKeys.map((key, i) => [key, cells[1 + i]] as const);
  const keys = Object.keys(further);
  return {
    master,
    state: masterState(master, made.words),
    answers: Object.fromEntries(answers) as Seen["answers"],
    cell: (key) => cells[1 + answerKeys.length + keys.indexOf(key)],
  };
}
