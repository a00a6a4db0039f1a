/**
 * How every function arrives at its answer. This stands beside the catalogue and not in it, so that the functions' bundle
 * doesn't carry it; a function without a working doesn't compile.
 */
import type { Catalogue, FunctionId } from "..";
import type { AnyDefinition, Columns, Parameters } from "../define";
import { unsaid } from "../call";
import { customers } from "./customers";
import { ownership } from "./ownership";
import { returns } from "./returns";
import { sales } from "./sales";
import { given as argument, named, type Quantity, type Term, type TermName } from "./term";
import type {
  ColumnWorking,
  RowWorking,
  Show,
  ShownArguments,
  Step,
  TableWorking,
  Working,
  WorkingOf,
} from "./working";
import { uncertainty } from "./uncertainty";
import type { DescriptionName } from "./descriptions";

export const workings: { readonly [Id in FunctionId]: WorkingOf<Catalogue[Id]> } = {
  ...returns,
  ...ownership,
  ...sales,
  ...customers,
  ...uncertainty,
};

/** The formula of a column or row of a table with the numbers of one row, or what it is in words. */
export interface Explained {
  readonly name: TermName;
  readonly by: Term | DescriptionName;
}

export type Worked =
  | { readonly kind: "number"; readonly steps: readonly Step[]; readonly answer: Term }
  | {
      readonly kind: "table";
      readonly parts: readonly Explained[];
      /** The row whose numbers its formulas have, counted from 1 below the header; absent where each row has its own. */
      readonly row?: number;
    };

type Checked = Readonly<Record<string, unknown>>;
type Answer = Exclude<ReturnType<typeof unsaid>, { fault: unknown }>;

/**
 * The steps of an answer.
 * @param given checked arguments; answer what the function returned for them, a table with its header
 * @param at the row of a table whose numbers are shown, counted from 0 below the header
 */
export function work(definition: AnyDefinition, given: Checked, answer: Answer, at = 0): Worked {
  const working = workings[definition.id as FunctionId] as
    Working<Parameters> | TableWorking<Parameters, Columns, string>;
  const terms = shownArguments(given);
  if (typeof working === "function") {
    const steps: Step[] = [];
    const show: Show = (name, of) => {
      const isQuantity = typeof of === "number" || Array.isArray(of);
      const value = isQuantity ? (of as Quantity) : (of as Term).value;
      steps.push({ name, value, ...(!isQuantity && { formula: of as Term }) });
      return named({ kind: "step", key: name }, value);
    };
    const last = working(terms, show, typeof answer === "number" ? answer : NaN);
    return { kind: "number", steps, answer: last };
  }
  const [header = [], ...rows] = typeof answer === "number" ? [] : answer;
  if (!("columns" in working)) return { kind: "table", parts: byRow(working.rows, terms, rows) };
  return { kind: "table", parts: byColumn(working.columns, terms, header, rows, at), row: at + 1 };
}

type Row = Exclude<Answer, number>[number];
const numberIn = (cell: Row[number] | undefined): number => (typeof cell === "number" ? cell : NaN);

function byColumn(
  columns: Readonly<Record<string, ColumnWorking<Parameters, string>>>,
  given: ShownArguments<Parameters>,
  keys: Row,
  rows: readonly Row[],
  at: number,
): readonly Explained[] {
  const record = (of: (index: number) => Quantity) =>
    Object.fromEntries(keys.map((key, i) => [key, named({ kind: "column", key: String(key) }, of(i))]));
  // A row with a gap at its end is not one of the groups: an average or a note.
  const groups = rows.filter((row) => row.at(-1) !== "");
  const table = {
    row: record((i) => numberIn(rows[at]?.[i])),
    column: record((i) => groups.map((row) => numberIn(row[i]))),
    at,
    given,
  };
  return Object.entries(columns).map(([key, working]) => ({
    name: { kind: "column", key },
    by: typeof working === "string" ? working : working(table),
  }));
}

function byRow(
  workings: Readonly<Partial<Record<string, RowWorking<Parameters, string>>>>,
  given: ShownArguments<Parameters>,
  rows: readonly Row[],
): readonly Explained[] {
  const values = Object.fromEntries(rows.map(([label, value]) => [String(label), numberIn(value)]));
  const terms = Object.fromEntries(
    Object.keys(workings).map((key) => [key, named({ kind: "label", key }, values[key] ?? NaN)]),
  );
  return Object.entries(workings).flatMap(([key, working]): readonly Explained[] => {
    if (working === undefined || !(key in values)) return [];
    const by = typeof working === "string" ? working : working(given, terms, values[key] ?? NaN);
    return [{ name: { kind: "label", key }, by }];
  });
}

/** Numbers and lists of numbers as terms. */
function shownArguments(given: Checked): ShownArguments<Parameters> {
  const isList = (value: unknown): value is readonly number[] =>
    Array.isArray(value) && value.every((each) => typeof each === "number");
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === "number" || isList(value) ? argument(key, value) : value,
    ]),
  ) as ShownArguments<Parameters>;
}
