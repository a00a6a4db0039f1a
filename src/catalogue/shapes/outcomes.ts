/** Shapes of outcomes: the column or two columns of an export, and the words that a user gives instead of ours. */
import { fault, isFault } from "../../core/fault";
import type { Spelling } from "../../core/numbers/coded";
import type { OutcomeCells } from "../outcomes";
import { isBlank, isBlankOrZero, isSpelling, typed } from "./cells";
import { wordColumn } from "./columns";
import { asRange } from "./range";
import { leftOut, misplaced, type Shape, type Uncounted } from "./shape";

/** Blank is no outcome; what a 0 is depends on the rest of its column. */
const column = wordColumn(isBlank, ["won", "lost"]);

type NoColumn = "missing" | "emptyRange" | "oneLineExpected" | "notAWord";

/** One column of words or flags, or two of flags, won and closed; rows likewise. */
export const outcomes: Shape<OutcomeCells, Uncounted, NoColumn> = {
  takesOneCell: false,
  aligned: { by: "row", length: ({ outcome }) => outcome.codes.length },
  read: (key, parameter, raw) => {
    if (raw === undefined || raw === null) return leftOut(key, parameter);
    const two = twoColumns(raw);
    if (!two) {
      const outcome = column.read(key, {}, raw);
      return outcome === undefined || isFault(outcome) ? outcome : { outcome };
    }
    const [outcome, closed] = two.map((each) => column.read(key, {}, each)) as [Read, Read];
    return isFault(outcome) ? outcome : isFault(closed) ? closed : { outcome, closed };
  },
  refuses: column.refuses,
  sample: column.sample,
};

type Read = Exclude<ReturnType<typeof column.read>, undefined>;

/** Undefined for anything but two columns, or two rows of more than two cells. */
function twoColumns(raw: unknown): readonly unknown[] | undefined {
  const range = asRange(raw);
  const width = range[0]?.length ?? 0;
  if (range.length > 1 && width === 2) return [0, 1].map((c) => range.map((row) => [row[c]]));
  return range.length === 2 && width > 2 ? range.map((row) => [row]) : undefined;
}

/** Words of the user's own; blank cells among them are left out, and a single blank cell means none are given. */
export const wordList: Shape<readonly Spelling[], Uncounted, "missing" | "emptyRange" | "notAWord"> = {
  takesOneCell: false,
  read: (key, parameter, raw) => {
    const range = asRange(raw);
    const found: Spelling[] = [];
    for (const [r, row] of range.entries()) {
      for (const [c, each] of row.entries()) {
        const cell = typed(each);
        if (isBlankOrZero(cell)) continue;
        if (!isSpelling(cell)) return misplaced("notAWord", key, { row: r + 1, column: c + 1 });
        found.push(cell);
      }
    }
    if (found.length > 0) return found;
    const isOneCell = range.length === 1 && range[0]?.length === 1;
    return isOneCell ? leftOut(key, parameter) : fault("emptyRange", { parameter: key });
  },
  refuses: ({ optional }) => [...(optional ? [] : (["missing"] as const)), "emptyRange", "notAWord"],
  sample: () => "Closed Won",
};
