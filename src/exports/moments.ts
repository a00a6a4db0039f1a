import { isBlankDate, writtenMoment } from "./columns/dateForms";
import { plausibleDays } from "./columns/dates";
import { plainSerial } from "./columns/plain";
import type { Decided } from "./decide";
import type { Settings } from "./decide/settings";
import { columnsOf } from "./evidence";
import type { Recognised } from "./mapping";
import type { Field } from "./tables";

/** A moment as Excel's serial number, 0 for none; below 0 for a filled cell that is none, see `momentFault`. */
export type ReadMoment = number;

const [unread, odd] = [-1, -2];

/** Why a filled cell is no moment: no date in the order of its column, or one that no CRM has recorded. */
export const momentFault = (moment: ReadMoment): "unreadDate" | "oddDate" | undefined =>
  moment >= 0 ? undefined : moment === unread ? "unreadDate" : "oddDate";

/** @param known plain moments of the row by column, where they were read before */
export type MomentOf = (cells: readonly string[], known?: Float64Array) => ReadMoment;

/** Reads the dates of a field: of its columns, the first that is filled. */
export function momentReader(
  recognised: Recognised,
  { dates }: Pick<Decided, "dates">,
  { offset, today }: Pick<Settings, "offset" | "today">,
): (field: Field) => MomentOf {
  const { earliest, latest } = plausibleDays(today);
  const plausible = (serial: number): ReadMoment => (serial < earliest || serial > latest ? odd : serial);
  return (field) => {
    const columns = columnsOf(recognised, field).map((column) => ({
      column,
      order: dates.get(column)?.order ?? "ymd",
    }));
    return (cells, known) => {
      for (const { column, order } of columns) {
        const same = known?.[column] ?? NaN;
        if (same === same) return plausible(same);
        const text = (cells[column] ?? "").trim();
        const plain = plainSerial(text);
        if (plain === plain) return plausible(plain);
        if (isBlankDate(text)) continue;
        const serial = writtenMoment(text, offset)?.serials[order];
        return serial === undefined ? unread : plausible(serial);
      }
      return 0;
    };
  };
}
