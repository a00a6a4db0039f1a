/** Rows of a table other than deals that are read from their bytes. */
import type { Floats } from "./floats";
import { IdCodes } from "./idCodes";
import type { LeftOutCounts } from "./leftOut";
import { isOutside, periodOf } from "./period";
import { plainColumns } from "./plainColumns";
import { PlainRows } from "./plainRows";
import type { RateOf, ReadColumn } from "./readColumn";
import { fields, type Field } from "./tables";
import type { FirstReading } from "./usable";

/** What the words of a row say. */
interface PlainTable {
  /** By place of the column. */
  readonly words: readonly string[];
  /** By which its amounts are multiplied. */
  readonly rate: number;
}

interface Reading {
  readonly columns: readonly ReadColumn[];
  readonly lines: Floats;
  readonly leftOut: LeftOutCounts;
  readonly rateOf: RateOf;
}

/** Undefined where rows can't be read from their bytes. */
export function plainTable(
  first: FirstReading,
  ids: readonly Field[],
  { columns, lines, leftOut, rateOf }: Reading,
): PlainRows<PlainTable> | undefined {
  const { recognised, evidence } = first;
  const known = plainColumns(first, first.settings, evidence, ids);
  if (!known || recognised.fields.some((each) => each.columns.length > 1)) return undefined;
  const period = periodOf(first);
  const dayAt = columns.find(({ field }) => field === period?.field)?.at ?? -1;
  return new PlainRows<PlainTable>(
    {
      ...known,
      isDouble: (hash) => evidence.ids.isDouble(hash),
      meaningOf(cells) {
        const row = { row: 0, cells };
        const read = columns.map((column) => column.read(row));
        if (read.some((cell) => typeof cell === "object")) return undefined;
        const rate = rateOf(row, "");
        const words = read.map((cell) => (typeof cell === "string" ? cell : ""));
        return { words, rate: typeof rate === "string" ? NaN : rate };
      },
      take(line, { words, rate }, { values, hashes, starts, ends, bytes }) {
        if (period && isOutside(values[dayAt] ?? 0, period)) {
          leftOut.add(line, "outsidePeriod");
          return;
        }
        for (let i = 0; i < columns.length; i++) {
          const { at, field, numbers, words: codes } = columns[i] as ReadColumn;
          const value = values[at] as number;
          if (codes instanceof IdCodes)
            numbers.push(codes.ofAscii(hashes[at] as number, bytes, starts[at] as number, ends[at] as number));
          else if (fields[field] === "date" || field === "score") numbers.push(value);
          else if (fields[field] === "amount") numbers.push(value * rate);
          else numbers.push(codes.of(words[i] as string));
        }
        lines.push(line);
      },
    },
    evidence,
    false,
  );
}
