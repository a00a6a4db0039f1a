/** The days before and after a go-live that can be compared: of the same length, and where the data allow of the same season. */
import { monthsLater, wholeMonths, type DaySpan } from "../core/numbers/calendar";

/**
 * How the two spans were chosen. `years`: whole years on both sides. `season`: the months since the go-live, and the same
 * calendar months a year earlier. `length`: as many days on both sides, in different seasons.
 */
export type Alike = "years" | "season" | "length";

export interface Windows {
  readonly before: DaySpan;
  readonly after: DaySpan;
  readonly alike: Alike;
  /** Months in each of the spans: whole ones, or by days of a mean Gregorian month. */
  readonly months: number;
}

/** 400 Gregorian years have 146,097 days. */
export const daysInMonth = 146_097 / 4_800;

/**
 * Years are the last before the go-live and the last of the data: what is measured then is past the first months of use.
 * @param data the first and the last day of what is compared
 * @returns undefined if one side has no day
 */
export function windowsAround(goLive: number, data: DaySpan): Windows | undefined {
  const end = data.to + 1;
  if (goLive <= data.from || goLive >= end) return undefined;
  const [since, until] = [wholeMonths(goLive, end), wholeMonths(data.from, goLive)];
  const years = Math.floor(Math.min(since, until) / 12);
  if (years > 0) {
    const months = years * 12;
    return {
      before: { from: monthsLater(goLive, -months), to: goLive - 1 },
      after: { from: monthsLater(end, -months), to: data.to },
      alike: "years",
      months,
    };
  }
  const months = Math.min(since, 12);
  const yearEarlier = monthsLater(goLive, -12);
  if (months > 0 && yearEarlier >= data.from)
    return {
      before: { from: yearEarlier, to: monthsLater(yearEarlier, months) - 1 },
      after: { from: goLive, to: monthsLater(goLive, months) - 1 },
      alike: "season",
      months,
    };
  const days = Math.min(goLive - data.from, end - goLive);
  return {
    before: { from: goLive - days, to: goLive - 1 },
    after: { from: goLive, to: goLive + days - 1 },
    alike: "length",
    months: days / daysInMonth,
  };
}
