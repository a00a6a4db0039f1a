import { isBlankDate, writtenMoment } from "./columns/dateForms";
import { plausibleDays } from "./columns/dates";
import type { Decided } from "./decide";
import type { Settings } from "./decide/settings";
import { columnsOf } from "./evidence";
import type { Recognised } from "./mapping";
import type { Field } from "./tables";

/** A moment as Excel's serial number, 0 for none. */
export interface ReadMoment {
  readonly serial: number;
  /** Why a filled cell is no moment: no date in the order of its column, or one that no CRM has recorded. */
  readonly fault?: "unreadDate" | "oddDate";
}

const noMoment: ReadMoment = { serial: 0 };

/** Reads the dates of a row: of several columns of a field, the first that is filled. */
export function momentReader(
  recognised: Recognised,
  { dates }: Pick<Decided, "dates">,
  { offset, today }: Pick<Settings, "offset" | "today">,
): (cells: readonly string[], field: Field) => ReadMoment {
  const { earliest, latest } = plausibleDays(today);
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
      if (serial === undefined) return { serial: 0, fault: "unreadDate" };
      return serial < earliest || serial > latest ? { serial: 0, fault: "oddDate" } : { serial };
    }
    return noMoment;
  };
}
