/** Shapes of one cell: a number, a date. */
import { fault, type Fault, type Reason } from "../../core/fault";
import { rateLimits } from "../unit";
import { amount, day, numberIn } from "./cells";
import { asRange } from "./range";
import { leftOut, misplaced, type Counted, type Shape } from "./shape";

const onlyPosition = { row: 1, column: 1 } as const;

/** The only cell of a range; undefined if there are more. */
export function onlyCell(raw: unknown): unknown {
  const range = asRange(raw);
  return range.length === 1 && range[0]?.length === 1 ? range[0][0] : undefined;
}

type Always = "oneCellExpected" | "missing";

function single<Value, Facts, R extends Reason>(own: {
  isBlank(cell: unknown): boolean;
  readCell(key: string, parameter: Facts, cell: unknown): Value | Fault<R>;
  refuses(parameter: Facts): readonly R[];
  sample(parameter: Facts): unknown;
}): Shape<Value, Facts, R | Always> {
  return {
    takesOneCell: true,
    read: (key, parameter, raw) => {
      const cell = onlyCell(raw);
      if (cell === undefined) return fault("oneCellExpected", { parameter: key });
      return own.isBlank(cell) ? leftOut(key, parameter) : own.readCell(key, parameter, cell);
    },
    refuses: (parameter) => [
      "oneCellExpected",
      ...(parameter.optional ? [] : (["missing"] as const)),
      ...own.refuses(parameter),
    ],
    sample: own.sample,
  };
}

type BeyondLimits = "rateOutOfRange" | "notWhole" | "notAbove" | "tooSmall" | "outOfRange";

export const number = single<number, Counted, "notANumber" | BeyondLimits>({
  isBlank: amount.isBlank,
  readCell: (key, parameter, cell) => {
    const value = numberIn(cell, amount);
    return value === undefined ? misplaced(amount.refusal, key, onlyPosition) : withinLimits(key, parameter, value);
  },
  refuses: ({ unit, whole, from, to, above }) => [
    amount.refusal,
    ...(unit === "ratePerPeriod" ? (["rateOutOfRange"] as const) : []),
    ...(whole ? (["notWhole"] as const) : []),
    ...(above !== undefined ? (["notAbove"] as const) : []),
    ...(to !== undefined ? (["outOfRange"] as const) : from !== undefined ? (["tooSmall"] as const) : []),
  ],
  sample: ({ from, above = -1 }) => from ?? above + 1,
});

function withinLimits(key: string, parameter: Counted, value: number): number | Fault<BeyondLimits> {
  const { unit, whole, from = -Infinity, to = Infinity, above = -Infinity } = parameter;
  if (unit === "ratePerPeriod" && !(value > rateLimits.above && value < rateLimits.below))
    return fault("rateOutOfRange", { parameter: key });
  if (whole && !Number.isInteger(value)) return fault("notWhole", { parameter: key });
  if (value <= above) return fault("notAbove", { parameter: key, above });
  if (value < from || value > to) {
    return to === Infinity
      ? fault("tooSmall", { parameter: key, from })
      : fault("outOfRange", { parameter: key, from, to });
  }
  return value;
}

/** A whole day. */
export const date = single<number, Counted, "notADate">({
  isBlank: day.isBlank,
  readCell: (key, _, cell) => {
    const value = numberIn(cell, day);
    return value === undefined ? misplaced(day.refusal, key, onlyPosition) : Math.trunc(value);
  },
  refuses: () => [day.refusal],
  sample: () => 45_700,
});
