import { fault, finite, type Fault } from "../fault";
import { byPeriod, isBlock, type Lines } from "./lines";
import { sum } from "./series";

/** The first cell below 0, as a fault. */
export function belowZero(parameter: string, lines: Lines): Fault<"belowZero"> | undefined {
  for (const [r, line] of lines.entries()) {
    const c = line.findIndex((value) => value < 0);
    if (c >= 0) return fault("belowZero", { parameter, row: r + 1, column: c + 1 });
  }
  return undefined;
}

export type NotWeighted = "oneLineExpected" | "cellsDiffer" | "tooLarge";

/** Σ value × weight, each in one row or one column. */
export function weighted(
  values: { readonly parameter: string; readonly lines: Lines },
  weights: Lines,
): number | Fault<NotWeighted> {
  for (const { parameter, lines } of [values, { parameter: "weights", lines: weights }])
    if (isBlock(lines)) return fault("oneLineExpected", { parameter });
  const [each, weight] = [byPeriod(values.lines), byPeriod(weights)];
  if (each.length !== weight.length)
    return fault("cellsDiffer", {
      first: values.parameter,
      firstLength: each.length,
      second: "weights",
      secondLength: weight.length,
    });
  return finite(sum(each.map((value, i) => value * (weight[i] ?? 0))));
}
