import { describe, expect, it } from "vitest";
import { isoDay, serialOfIsoDay } from "../../src/exports/isoDay";
import type { DaySpan } from "../../src/core/numbers/calendar";
import { windowsAround } from "../../src/exports/windows";
import { seeded } from "../tools/random";
import { count, seed } from "../tools/sample";

const day = (text: string): number => serialOfIsoDay(text) ?? NaN;
const shown = ({ from, to }: DaySpan) => `${isoDay(from)}…${isoDay(to)}`;
const windows = (goLive: string, from: string, to: string) => {
  const found = windowsAround(day(goLive), { from: day(from), to: day(to) });
  return found && [found.alike, shown(found.before), shown(found.after), found.months];
};

describe("the days before and after a go-live", () => {
  it("are whole years where both sides have one: the last before it, and the last of the data", () => {
    expect(windows("2024-01-01", "2021-05-10", "2026-01-31")).toEqual([
      "years",
      "2022-01-01…2023-12-31",
      "2024-02-01…2026-01-31",
      24,
    ]);
    expect(windows("2024-03-15", "2023-03-15", "2025-03-14")).toEqual([
      "years",
      "2023-03-15…2024-03-14",
      "2024-03-15…2025-03-14",
      12,
    ]);
  });

  it("are the months since it and the same a year earlier, where there is no whole year since", () => {
    expect(windows("2025-06-01", "2023-01-01", "2025-09-20")).toEqual([
      "season",
      "2024-06-01…2024-08-31",
      "2025-06-01…2025-08-31",
      3,
    ]);
  });

  it("are as many days on both sides where the season can't be the same", () => {
    const [alike, before, after, months] = windows("2025-06-01", "2025-04-02", "2026-09-20") ?? [];
    expect([alike, before, after]).toEqual(["length", "2025-04-02…2025-05-31", "2025-06-01…2025-07-30"]);
    expect(months).toBeCloseTo(60 / 30.436_875, 12);
    expect(windows("2025-06-01", "2022-01-01", "2025-06-20")).toEqual([
      "length",
      "2025-05-12…2025-05-31",
      "2025-06-01…2025-06-20",
      20 / 30.436_875,
    ]);
  });

  it("are none where one side has no day", () => {
    expect(windows("2025-06-01", "2025-06-01", "2025-09-01")).toBeUndefined();
    expect(windows("2025-06-01", "2025-01-01", "2025-05-31")).toBeUndefined();
  });

  it("lie within the data, on their side, and are of one length: within three days, as months differ", () => {
    const random = seeded(seed);
    for (let i = 0; i < count(2_000, 100_000); i++) {
      const from = 40_000 + Math.floor(random() * 2_000);
      const to = from + Math.floor(random() * 2_000);
      const goLive = from + Math.floor(random() * (to - from + 2));
      const found = windowsAround(goLive, { from, to });
      if (!found) {
        expect(goLive === from || goLive > to).toBe(true);
        continue;
      }
      const { before, after } = found;
      expect(from <= before.from && before.from <= before.to && before.to < goLive).toBe(true);
      expect(goLive <= after.from && after.from <= after.to && after.to <= to).toBe(true);
      const lengths = [before.to - before.from, after.to - after.from] as const;
      expect(Math.abs(lengths[0] - lengths[1])).toBeLessThanOrEqual(3);
    }
  });
});
