/** A whole date as somebody types it in a cell or a field. Day and month change places between languages; a year first never does. */
import { serialOfUtc } from "../core/numbers/calendar";
import { withoutMarks } from "../language/isolates";
import type { Language } from "../language/languages";
import { latinDigits } from "../language/latinDigits";

/** A year of another calendar has four digits too: 1405 is one of the Persian calendar. */
const years = { from: 1900, to: 9999 };

const dayFirst: ReadonlySet<Language> = new Set(["tr", "fi"]);

/**
 * Excel serial numbers: a single one is certain, two are a doubt, none is a date that can't be read here, such as one with
 * two digits for its year. Undefined for what doesn't look like a date.
 */
export function typedDays(text: string, language: Language): readonly number[] | undefined {
  const latin = latinDigits(withoutMarks(text).trim());
  const [, first = "", sign, second = "", third = ""] = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(latin) ?? [];
  if (sign === undefined) return undefined;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return serials([[a, b, c]]);
  if (third.length !== 4) return [];
  const byDay: Civil = [c, b, a];
  // English is written month first in one country and day first in others; Persian has its year first.
  return serials(dayFirst.has(language) ? [byDay] : [byDay, [c, a, b]]);
}

type Civil = readonly [year: number, month: number, day: number];

function serials(possible: readonly Civil[]): readonly number[] {
  const found = possible.flatMap(([year, month, day]) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists && year >= years.from && year <= years.to ? [serialOfUtc(date.getTime())] : [];
  });
  return [...new Set(found)];
}
