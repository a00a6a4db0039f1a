/** Shapes of a two-dimensional range: amounts by period, amounts by line, all amounts, scores, labels. */
import { fault, isFault, type Fault, type Reason } from "../../core/fault";
import { byPeriod } from "../../core/numbers/lines";
import { amount, isBlank, isBlankOrZero, numberIn } from "./cells";
import { asRange, type Range } from "./range";
import { leftOut, misplaced, type Counted, type Shape, type Uncounted } from "./shape";

type Always = "missing" | "emptyRange";

function range<Value, Facts, R extends Reason>(own: {
  readRange(key: string, range: Range): Value | Fault<R>;
  readonly aligned?: Shape<Value, Facts, R>["aligned"];
  refuses(): readonly R[];
  sample(): unknown;
}): Shape<Value, Facts, R | Always> {
  return {
    takesOneCell: false,
    aligned: own.aligned,
    read: (key, parameter, raw) => {
      if (raw === undefined || raw === null) return leftOut(key, parameter);
      const cells = asRange(raw);
      const isEmpty = cells.every((row) => row.every(isBlank));
      return isEmpty ? fault("emptyRange", { parameter: key }) : own.readRange(key, cells);
    },
    refuses: ({ optional }) => [...(optional ? [] : (["missing"] as const)), "emptyRange", ...own.refuses()],
    sample: own.sample,
  };
}

/** Reads the cells in order and stops at the first that can't be read. */
function read<T>(
  key: string,
  range: Range,
  cellAs: (cell: unknown) => T | undefined,
): readonly (readonly T[])[] | Fault<"notANumber"> {
  const lines: T[][] = [];
  for (const [r, row] of range.entries()) {
    const line: T[] = [];
    for (const [c, cell] of row.entries()) {
      const value = cellAs(cell);
      if (value === undefined) return misplaced(amount.refusal, key, { row: r + 1, column: c + 1 });
      line.push(value);
    }
    lines.push(line);
  }
  return lines;
}

function amountsOf<Value>(
  made: (lines: readonly (readonly number[])[]) => Value,
  aligned?: Shape<Value, Counted, Reason>["aligned"],
): Shape<Value, Counted, Always | "notANumber"> {
  return range<Value, Counted, "notANumber">({
    aligned,
    readRange: (key, cells) => {
      const lines = read(key, cells, (cell) => numberIn(cell, amount));
      return isFault(lines) ? lines : made(lines);
    },
    refuses: () => [amount.refusal],
    sample: () => [1, 2],
  });
}

/** One number per period: a row or a column is used directly, a block is summed by period; a blank cell is 0. */
export const series = amountsOf<readonly number[]>(byPeriod, { by: "period", length: ({ length }) => length });

/** Rows × periods, unchanged; a blank cell is 0. */
export const lines = amountsOf<readonly (readonly number[])[]>((lines) => lines);

/** Every number of the range, whatever its shape. */
export const amounts = amountsOf<readonly number[]>((lines) => lines.flat());

/** Rows × columns, unchanged; null for a cell without a number. */
export const scores = range<readonly (readonly (number | null)[])[], Counted, "notANumber">({
  readRange: (key, cells) => read(key, cells, (cell) => (isBlank(cell) ? null : numberIn(cell, amount))),
  refuses: () => [amount.refusal],
  sample: () => [1, 2],
});

/** The text of every cell, row by row; an empty string for a blank cell. */
export const labels = range<readonly string[], Uncounted, never>({
  readRange: (_, cells) => cells.flatMap((row) => row.map((cell) => (isBlankOrZero(cell) ? "" : String(cell)))),
  refuses: () => [],
  sample: () => ["Sales", "Licences"],
});
