/** The steps of an answer as lines to read: formulas with names and with numbers, and tables by period or row. */
import type { AnyDefinition } from "../define";
import type { Worked } from ".";
import { stepOf } from "./names";
import { inNames, inNumbers, nameIn, sigma, type Notation } from "./print";
import { listOf, type Quantity, type Term, type TermName } from "./term";
import type { Step } from "./working";
import type { DescriptionName } from "./descriptions";

/** name = names = numbers = value */
export interface FormulaLine {
  readonly kind: "formula";
  readonly name: string;
  /** True if the formula is an equation that the value solves. */
  readonly isEquation?: true;
  readonly inNames: string | undefined;
  /** Absent if it would repeat the names or the value. */
  readonly inNumbers: string | undefined;
  readonly value: string | undefined;
}

export interface TableLine {
  readonly kind: "table";
  /** The periods from 0, or the rows from 1. */
  readonly counts: "periods" | "rows";
  readonly heads: readonly string[];
  /** Each with one cell per head; `first` is the period or row. */
  readonly rows: readonly { readonly first: string; readonly cells: readonly string[] }[];
  /** How many entries are left out of the rows, and what they come to. */
  readonly rest: { readonly count: number; readonly cells: readonly (string | undefined)[] } | undefined;
  readonly totals: readonly (string | undefined)[] | undefined;
}

export interface DescriptionLine {
  readonly kind: "description";
  readonly names: readonly string[];
  readonly description: DescriptionName;
}

export type Line = FormulaLine | TableLine | DescriptionLine;

export interface LineNotation extends Notation {
  /** The period or row of a table. */
  readonly ordinal: (value: number) => string;
  /** "24 more": entries that are summed up. */
  readonly rest: (count: number) => string;
}

export function linesOf(definition: AnyDefinition, worked: Worked, reading: LineNotation): readonly Line[] {
  if (worked.kind === "table") return tableParts(worked.parts, reading);
  const { steps, answer } = worked;
  const marked = entriesIn(answer);
  const lines: Line[] = [];
  const summed = new Set<string>();
  const addSums = (of: Term) => {
    for (const sum of sumsIn(of)) {
      const line = sumOfArgument(sum, reading);
      if (!line || summed.has(line.name)) continue;
      summed.add(line.name);
      lines.push(line);
    }
  };
  for (const group of grouped(steps)) {
    const [first] = group;
    if (!first) continue;
    for (const { formula } of group) if (formula) addSums(formula);
    if (typeof first.value === "number") lines.push(formulaLine(first, reading));
    else {
      lines.push(...group.flatMap((step) => (step.formula ? [formulaLine(step, reading)] : [])));
      if (first.value.length > 0) lines.push(tableOf(group, definition, marked, reading));
    }
  }
  addSums(answer);
  return [...lines, lastLine(answer, reading)];
}

const answerName: TermName = { kind: "answer" };

function lastLine(answer: Term, reading: LineNotation): FormulaLine {
  const name = reading.nameOf(answerName);
  const value = typeof answer.value === "number" ? reading.figure(answer.value, answerName) : undefined;
  if (answer.is === "number") return { kind: "formula", name, inNames: undefined, inNumbers: undefined, value };
  const line: FormulaLine = { kind: "formula", name, ...printed(answer, value, reading), value };
  return answer.is === "root" ? { ...line, isEquation: true } : line;
}

function formulaLine({ name, formula, value }: Step, reading: LineNotation): FormulaLine {
  const stepName: TermName = { kind: "step", key: name };
  const shown = typeof value === "number" ? reading.figure(value, stepName) : undefined;
  return { kind: "formula", name: reading.nameOf(stepName), ...printed(formula, shown, reading), value: shown };
}

function printed(formula: Term | undefined, value: string | undefined, reading: LineNotation) {
  const names = formula && inNames(formula, reading);
  const numbers = formula && inNumbers(formula, reading);
  return { inNames: names, inNumbers: numbers === names || numbers === value ? undefined : numbers };
}

/** Lists of equal length that follow each other stand side by side in one table. */
function grouped(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.reduce<Step[][]>((groups, step) => {
    const last = groups.at(-1);
    if (last?.[0] && isList(step.value) && isList(last[0].value) && last[0].value.length === step.value.length)
      last.push(step);
    else groups.push([step]);
    return groups;
  }, []);
}

const isList = (value: Quantity): value is readonly number[] => typeof value !== "number";

/** A table longer than `long` shows its first rows and those that the answer names; the others are summed up. */
const long = 12;
const shownOfLong = 6;

function tableOf(
  steps: readonly Step[],
  definition: AnyDefinition,
  marked: readonly number[],
  reading: LineNotation,
): TableLine {
  const lists = steps.map(({ value }) => (isList(value) ? value : [value]));
  const names = steps.map(({ name }): TermName => ({ kind: "step", key: name }));
  const length = lists[0]?.length ?? 0;
  const all = Array.from({ length }, (_, t) => t);
  const shown = length <= long ? all : all.filter((t) => t < shownOfLong || marked.includes(t));
  const rest = all.filter((t) => !shown.includes(t));
  const sums = (of: readonly number[]) =>
    steps.map(({ name }, i) =>
      stepOf(name).adds ? reading.figure(total(of.map((t) => lists[i]?.[t] ?? 0)), names[i]) : undefined,
    );
  const hasTime = steps.some(({ formula }) => formula && within(formula).some(({ is }) => is === "time"));
  const hasSeries = Object.values(definition.parameters).some(({ shape }) => shape === "series");
  const counts = hasTime || hasSeries ? "periods" : "rows";
  return {
    kind: "table",
    counts,
    heads: names.map(reading.nameOf),
    rows: shown.map((t) => ({
      first: reading.ordinal(counts === "periods" ? t : t + 1),
      cells: lists.map((list, i) => reading.figure(list[t] ?? NaN, names[i])),
    })),
    rest: rest.length === 0 ? undefined : { count: rest.length, cells: sums(rest) },
    totals: steps.some(({ name }) => stepOf(name).adds) ? sums(all) : undefined,
  };
}

const total = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

const parts = (term: Term): readonly Term[] => {
  if (term.is === "operation") return [term.left, term.right];
  if (term.is === "applied") return term.to;
  return term.is === "sum" || term.is === "running" || term.is === "entry" ? [term.of] : [];
};

const within = (term: Term): readonly Term[] => [term, ...parts(term).flatMap(within)];
const sumsIn = (term: Term) => within(term).filter((each): each is Term & { is: "sum" } => each.is === "sum");
const entriesIn = (term: Term) => within(term).flatMap((each) => (each.is === "entry" ? [each.at] : []));

/** Σ costs = 140 + 40 + 40; steps have their sums in their tables. */
function sumOfArgument({ of, value }: Term & { is: "sum" }, reading: LineNotation): FormulaLine | undefined {
  const list = listOf(of);
  const name = nameIn(of);
  if (name?.kind !== "parameter" || list.length < 2) return undefined;
  const shown = list.length <= long ? list : list.slice(0, shownOfLong);
  const rest = total(list.slice(shown.length));
  const amounts = shown.map((each) => ({ text: reading.figure(Math.abs(each), name), isNegative: each < 0 }));
  const left = list.length - shown.length;
  if (left > 0)
    amounts.push({
      text: `${reading.figure(Math.abs(rest), name)} (${reading.rest(left)})`,
      isNegative: rest < 0,
    });
  const sum = amounts.reduce(
    (text, { text: next, isNegative }, i) =>
      text + (i === 0 ? (isNegative ? "−" : "") : isNegative ? " − " : " + ") + next,
    "",
  );
  return {
    kind: "formula",
    name: `${sigma} ${reading.nameOf(name)}`,
    inNames: undefined,
    inNumbers: sum,
    value: reading.figure(value, name),
  };
}

function tableParts(explained: (Worked & { kind: "table" })["parts"], reading: LineNotation): readonly Line[] {
  return explained.reduce<Line[]>((lines, { name, by }) => {
    const last = lines.at(-1);
    const own = reading.nameOf(name);
    if (typeof by !== "string") {
      const value = typeof by.value === "number" && Number.isFinite(by.value) ? by.value : undefined;
      const shown = value === undefined ? undefined : reading.figure(value, name);
      const { inNames, inNumbers } = printed(by, shown, reading);
      lines.push({ kind: "formula", name: own, inNames, inNumbers: shown && inNumbers, value: shown });
    } else if (last?.kind === "description" && last.description === by) {
      lines[lines.length - 1] = { ...last, names: [...last.names, own] };
    } else lines.push({ kind: "description", names: [own], description: by });
    return lines;
  }, []);
}
