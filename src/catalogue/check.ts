/** The door's first half: raw cells in; named, checked arguments out, or the first thing that is wrong with them. */
import type { Coded } from "../core/numbers/coded";
import { fault, isFault, type Fault } from "../core/fault";
import { byPeriod } from "../core/numbers/series";
import { column, isColumn, type ColumnShapes } from "./columns";
import type { AnyDefinition, Parameter } from "./define";
import { option } from "./option";
import {
  asRange,
  dates,
  isBlank,
  isDay,
  isNoDate,
  isSpelling,
  numbers,
  scores,
  texts,
  type Place,
  type Range,
} from "./range";

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
  if (isColumn(parameter.shape)) {
    const isOmitted = raw === undefined || raw === null;
    if (!isOmitted) return column(key, parameter.shape, raw);
    return parameter.optional ? undefined : fault("value", "missing", { parameter: key });
  }
  const range = asRange(raw);
  const only = range.length === 1 && range[0]?.length === 1 ? range[0][0] : undefined;
  if (parameter.shape === "option") return option(key, parameter, range);
  if (parameter.shape === "number" || parameter.shape === "date" || parameter.shape === "word") {
    if (only === undefined) return fault("value", "oneCellExpected", { parameter: key });
    const isNone = parameter.shape === "number" ? isBlank(only) : isNoDate(only);
    if (isNone) return parameter.optional ? undefined : fault("value", "missing", { parameter: key });
    return one(key, parameter, only);
  }
  if (raw === undefined || raw === null) {
    return parameter.optional ? undefined : fault("value", "missing", { parameter: key });
  }
  const isNone = parameter.shape === "dates" ? isNoDate : isBlank;
  if (range.every((row) => row.every(isNone))) return fault("na", "emptyRange", { parameter: key });
  return several(key, parameter.shape, range);
}

function one(key: string, parameter: Parameter & { shape: "number" | "date" | "word" }, cell: unknown): unknown {
  const place = { row: 1, column: 1 };
  switch (parameter.shape) {
    case "number":
      if (typeof cell !== "number" || !Number.isFinite(cell)) return misplaced("notANumber", key, place);
      return withinLimits(key, parameter, cell);
    case "date":
      return isDay(cell) ? Math.trunc(cell) : misplaced("notADate", key, place);
    case "word":
      if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
      return isSpelling(cell) ? cell : misplaced("notAWord", key, place);
  }
}

type Several = Exclude<Parameter["shape"], "option" | "number" | "date" | "word" | keyof ColumnShapes>;

/** Every cell of a range that isn't blank throughout. */
function several(key: string, shape: Several, range: Range): unknown {
  switch (shape) {
    case "labels":
      return texts(range);
    case "scores":
      return placed("notANumber", key, scores(range), (rows) => rows);
    case "dates":
      if (range.length > 1 && (range[0]?.length ?? 0) > 1) return fault("value", "oneLineExpected", { parameter: key });
      return placed("notADate", key, dates(range), (lines) => lines.flat());
    case "lines":
      return placed("notANumber", key, numbers(range), (lines) => lines);
    case "series":
      return placed("notANumber", key, numbers(range), byPeriod);
    case "amounts":
      return placed("notANumber", key, numbers(range), (lines) => lines.flat());
  }
}

/** What was read, or where it couldn't be. */
function placed<T>(
  says: "notANumber" | "notADate",
  key: string,
  read: readonly T[] | Place,
  made: (read: readonly T[]) => unknown,
): unknown {
  return "row" in read ? misplaced(says, key, read) : made(read);
}

function misplaced(says: "notANumber" | "notADate" | "notAWord", parameter: string, { row, column }: Place): Fault {
  return fault("value", says, { parameter, row, column });
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

/**
 * All series of a call share their periods; a single cell beside a longer series is an amount at time zero. Beside dates
 * every cell needs its own, and so it does in the columns of an export.
 */
function align(definition: AnyDefinition, given: Record<string, unknown>): Readonly<Record<string, unknown>> | Fault {
  const keys = Object.entries(definition.parameters)
    .filter(([key, { shape }]) => (shape === "series" || isByCell(shape)) && given[key] !== undefined)
    .map(([key]) => key);
  const isDated = keys.some((key) => isByCell(definition.parameters[key]?.shape));
  const length = (key: string) => cells(given[key] as Coded | ArrayLike<unknown>);
  const longest = keys.reduce((most, key) => (length(key) > length(most) ? key : most), keys[0] ?? "");
  for (const key of keys) {
    if (length(key) === length(longest)) continue;
    if (isDated || length(key) > 1) {
      const [first = key, second = longest] = keys.filter((each) => each === key || each === longest);
      return fault("value", isDated ? "cellsDiffer" : "lengthsDiffer", {
        first,
        firstLength: length(first),
        second,
        secondLength: length(second),
      });
    }
    const [atTimeZero = 0] = given[key] as readonly number[];
    given[key] = Array.from({ length: length(longest) }, (_, t) => (t === 0 ? atTimeZero : 0));
  }
  return given;
}

/** Whether a cell belongs to the cells beside it, not to a period. */
function isByCell(shape: Parameter["shape"] | undefined): boolean {
  return shape !== undefined && (shape === "dates" || isColumn(shape));
}

function cells(given: Coded | ArrayLike<unknown>): number {
  return "codes" in given ? given.codes.length : given.length;
}
