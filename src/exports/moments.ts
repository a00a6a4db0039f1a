import { isBlankDate, writtenMoment } from "./columns/dateForms";
import type { Decided } from "./decide";
import type { Settings } from "./decide/settings";
import { columnsOf } from "./evidence";
import type { Recognised } from "./mapping";
import type { Field } from "./tables";

/** A moment as Excel's serial number, 0 for none. */
export interface ReadMoment {
  readonly serial: number;
  /** True if a cell holds something that is no date in the order of its column. */
  readonly isUnread: boolean;
}

const noMoment: ReadMoment = { serial: 0, isUnread: false };

/** Reads the dates of a row: of several columns of a field, the first that is filled. */
export function momentReader(
  recognised: Recognised,
  { dates }: Pick<Decided, "dates">,
  { offset }: Pick<Settings, "offset">,
): (cells: readonly string[], field: Field) => ReadMoment {
  const columns = new Map<Field, readonly number[]>();
  const of = (field: Field): readonly number[] => {
    const known = columns.get(field) ?? columnsOf(recognised, field);
    columns.set(field, known);
    return known;
  };
  return (cells, field) => {
    for (const column of of(field)) {
      const text = (cells[column] ?? "").trim();
      if (isBlankDate(text)) continue;
      const serial = writtenMoment(text, offset)?.serials[dates.get(column)?.order ?? "ymd"];
      return serial === undefined ? { serial: 0, isUnread: true } : { serial, isUnread: false };
    }
    return noMoment;
  };
}
