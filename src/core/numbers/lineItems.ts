import { fault, type Fault } from "../fault";
import { periodsOf, type Lines } from "./lines";
import type { Series } from "./series";

/** Benefits and costs by line, both entered as positive numbers: rows are line items, columns are periods. */
export interface LineItems {
  readonly benefits: Lines;
  readonly costs: Lines;
}

/**
 * Brings benefits and costs to the same periods: a column becomes one line, a single cell an amount at time zero
 * @param given lines × periods of money
 * @returns both with equally many periods, or lengthsDiffer
 * Source: the series convention of this project.
 */
export function overSamePeriods(given: LineItems): LineItems | Fault<"lengthsDiffer"> {
  const [benefits, costs] = [asLines(given.benefits), asLines(given.costs)];
  const [firstLength, secondLength] = [periodsOf(benefits), periodsOf(costs)];
  const periods = Math.max(firstLength, secondLength);
  if ([firstLength, secondLength].some((length) => length !== periods && length !== 1)) {
    return fault("lengthsDiffer", { first: "benefits", firstLength, second: "costs", secondLength });
  }
  return { benefits: benefits.map(lengthened), costs: costs.map(lengthened) };

  function lengthened(line: Series): Series {
    return line.length === periods ? line : Array.from({ length: periods }, (_, t) => line[t] ?? 0);
  }
}

function asLines(lines: Lines): Lines {
  return lines.length > 1 && periodsOf(lines) === 1 ? [lines.map((line) => line[0] ?? 0)] : lines;
}
