/** The first half of the door: takes raw cells and returns named, checked arguments, or the first fault in them. */
import { fault, isFault, type Fault } from "../core/fault";
import type { AnyDefinition } from "./define";
import { shapeOf } from "./shapes";

/** Maps positions to names, cells to numbers and words to options; returns the first fault, if any. */
export function check(definition: AnyDefinition, raw: readonly unknown[]): Readonly<Record<string, unknown>> | Fault {
  const entries = Object.entries(definition.parameters);
  if (raw.length > entries.length) return fault("tooManyArguments");
  const given: Record<string, unknown> = {};
  for (const [index, [key, parameter]] of entries.entries()) {
    const value = shapeOf(parameter).read(key, parameter, raw[index]);
    if (isFault(value)) return value;
    given[key] = value;
  }
  return align(definition, given);
}

/**
 * All series of a call share their periods; a single cell together with a longer series is an amount at time zero. With
 * the columns of an export, whose cells share their rows, every argument needs the full number of cells.
 */
function align(
  definition: AnyDefinition,
  given: Record<string, unknown>,
): Readonly<Record<string, unknown>> | Fault<"cellsDiffer" | "lengthsDiffer"> {
  const lengths = Object.entries(definition.parameters).flatMap(([key, parameter]) => {
    const { aligned } = shapeOf(parameter);
    return aligned && given[key] !== undefined ? [{ key, by: aligned.by, length: aligned.length(given[key]) }] : [];
  });
  const isByRow = lengths.some(({ by }) => by === "row");
  const longest = lengths.reduce((most, each) => (each.length > most.length ? each : most), lengths[0] ?? noLength);
  for (const each of lengths) {
    const { key, length } = each;
    if (length === longest.length) continue;
    if (isByRow || length > 1) {
      const [first = each, second = longest] = lengths.filter((one) => one === each || one === longest);
      return fault(isByRow ? "cellsDiffer" : "lengthsDiffer", {
        first: first.key,
        firstLength: first.length,
        second: second.key,
        secondLength: second.length,
      });
    }
    const [atTimeZero = 0] = given[key] as readonly number[];
    given[key] = Array.from({ length: longest.length }, (_, t) => (t === 0 ? atTimeZero : 0));
  }
  return given;
}

const noLength = { key: "", length: 0 };
