/** The one door: raw arguments and words in; a value, a table or a refusal out. */
import { fault, finite, isFault, type Fault, type FaultKind } from "../core/fault";
import { byPeriod } from "../core/series";
import type { AnyDefinition, Columns, Parameter, Row } from "./define";
import type { FaultWords } from "./faults";
import { option } from "./option";
import { asRange, isBlank, numbers, type Range } from "./range";
import type { AnswerWords, Language } from "./words";

/** A fault in the reader's words. */
export interface Refusal {
  readonly refused: FaultKind;
  readonly message: string;
}

export type AnswerCell = number | string | Refusal;
export type Answer = number | Refusal | readonly (readonly AnswerCell[])[];

/**
 * Answers a call as Excel makes it: arguments by position, each a cell or a matrix, an omitted one null or absent.
 * Never throws for what a user can type, and never answers NaN, Infinity, null or undefined.
 */
export function call(definition: AnyDefinition, raw: readonly unknown[], words: AnswerWords): Answer {
  const given = check(definition, raw);
  const result = isFault(given) ? given : definition.compute(given);
  if (isFault(result)) return refusal(result, words);
  if (typeof result === "number") return tidy(result, words);
  return table(
    definition,
    result,
    words,
    (given as Readonly<Record<string, unknown>>)["language"] as Language | undefined,
  );
}

/** The same without words, for whoever needs the number or the kind of fault alone. */
export function figure(definition: AnyDefinition, raw: readonly unknown[]): number | Fault {
  const given = check(definition, raw);
  const result = isFault(given) ? given : definition.compute(given);
  if (isFault(result)) return result;
  return typeof result === "number" ? finite(result) : fault("value", "oneCellExpected", { parameter: definition.id });
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}

/** Positions become names, cells become numbers, words become options; the first wrong one is the answer. */
export function check(definition: AnyDefinition, raw: readonly unknown[]): Readonly<Record<string, unknown>> | Fault {
  const entries = Object.entries(definition.parameters);
  if (raw.length > entries.length) return fault("value", "tooManyArguments");
  const given: Record<string, unknown> = {};
  for (const [index, [key, parameter]] of entries.entries()) {
    const value = checkOne(key, parameter, raw[index]);
    if (isFault(value)) return value;
    given[key] = value;
  }
  return align(definition, given);
}

function checkOne(key: string, parameter: Parameter, raw: unknown): unknown {
  const range = asRange(raw);
  const only = range.length === 1 && range[0]?.length === 1 ? range[0][0] : undefined;
  if (parameter.shape === "option") return option(key, parameter, range);
  if (parameter.shape === "number") {
    if (only === undefined) return fault("value", "oneCellExpected", { parameter: key });
    if (isBlank(only)) return parameter.optional ? undefined : fault("value", "missing", { parameter: key });
    if (typeof only !== "number" || !Number.isFinite(only)) return notANumber(key, 1, 1);
    return withinLimits(key, parameter, only);
  }
  if (raw === undefined || raw === null) {
    return parameter.optional ? undefined : fault("value", "missing", { parameter: key });
  }
  return amounts(key, parameter.shape, range);
}

function amounts(key: string, shape: "series" | "lines" | "amounts", range: Range): unknown {
  if (range.every((row) => row.every(isBlank))) return fault("na", "emptyRange", { parameter: key });
  const lines = numbers(range);
  if ("row" in lines) return notANumber(key, lines.row, lines.column);
  if (shape === "lines") return lines;
  return shape === "series" ? byPeriod(lines) : lines.flat();
}

function notANumber(parameter: string, row: number, column: number): Fault {
  return fault("value", "notANumber", { parameter, row, column });
}

function withinLimits(key: string, parameter: Parameter & { shape: "number" }, value: number): number | Fault {
  const { unit, whole, from = -Infinity, to = Infinity, above = -Infinity } = parameter;
  if (unit === "ratePerPeriod" && !(value > -1 && value < 2))
    return fault("value", "rateOutOfRange", { parameter: key });
  if (whole && !Number.isInteger(value)) return fault("value", "notWhole", { parameter: key });
  if (value <= above) return fault("value", "notAbove", { parameter: key, above });
  if (value < from || value > to) {
    return to === Infinity
      ? fault("value", "tooSmall", { parameter: key, from })
      : fault("value", "outOfRange", { parameter: key, from, to });
  }
  return value;
}

/** All series of a call share their periods; a single cell beside a longer series is an amount at time zero. */
function align(definition: AnyDefinition, given: Record<string, unknown>): Readonly<Record<string, unknown>> | Fault {
  const series = Object.entries(definition.parameters)
    .filter(([key, { shape }]) => shape === "series" && given[key] !== undefined)
    .map(([key]) => ({ key, amounts: given[key] as readonly number[] }));
  const longest = series.reduce((most, each) => (each.amounts.length > most.amounts.length ? each : most), {
    key: "",
    amounts: [] as readonly number[],
  });
  const periods = longest.amounts.length;
  for (const { key, amounts } of series) {
    if (amounts.length === periods) continue;
    if (amounts.length > 1) {
      const [first, second] =
        series.map((each) => each.key).indexOf(key) < series.indexOf(longest) ? [key, longest.key] : [longest.key, key];
      return fault("value", "lengthsDiffer", {
        first,
        firstLength: (given[first] as readonly number[]).length,
        second,
        secondLength: (given[second] as readonly number[]).length,
      });
    }
    given[key] = Array.from({ length: periods }, (_, t) => amounts[t] ?? 0);
  }
  return given;
}

function table(definition: AnyDefinition, rows: readonly Row[], words: AnswerWords, language = words.language): Answer {
  const columns = definition.returns as Columns;
  const said = words.tables[language][definition.id as keyof AnswerWords["tables"][Language]] as {
    readonly columns: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
  };
  const header = Object.keys(columns).map((key) => said.columns[key] ?? key);
  const body = rows.map((row) =>
    Object.keys(columns).map((key): AnswerCell => {
      const cell = row[key] as string | number | Fault;
      if (typeof cell === "string") return said.labels?.[cell] ?? cell;
      return isFault(cell) ? refusal(cell, words) : tidy(cell, words);
    }),
  );
  return [header, ...body];
}

/** The last guard: no NaN or Infinity leaves, and no −0. */
function tidy(value: number, words: AnswerWords): number | Refusal {
  if (!Number.isFinite(value)) return refusal(fault("num", "tooLarge"), words);
  return value === 0 ? 0 : value;
}

export function refusal({ fault: refused, says, given = {} }: Fault, words: AnswerWords): Refusal {
  return { refused, message: say(words.faults[says], given, words) };
}

/** Keys that name a parameter; their value is shown by the parameter's name. */
const naming = new Set(["parameter", "first", "second"]);

function say(text: string, given: NonNullable<Fault["given"]>, words: AnswerWords): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = given[key];
    if (value === undefined) return whole;
    if (typeof value === "string") return naming.has(key) ? (words.parameters[value] ?? value) : value;
    return typeof value === "number"
      ? shown(value, words.faults)
      : value.map((each) => shown(each, words.faults)).join("; ");
  });
}

/** Whole numbers as they are, others to two decimals, with the language's decimal sign. */
function shown(value: number, { decimalSign }: FaultWords): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(2);
  return text.replace(".", decimalSign);
}
