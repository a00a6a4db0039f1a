import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../src/exports/beforeAfter";
import { figuresOf } from "../../src/exports/figures";
import { sourceOf } from "../../src/exports/file/source";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import { firstReading } from "../../src/exports/read";
import { lastDayOf, sinceGoLive } from "../../src/exports/sinceGoLive";
import { settings } from "./reading";

const day = (text: string): number => serialOfIsoDay(text) ?? NaN;

/** Deals as "day outcome amount"; each was opened ten days before. */
function since(rows: readonly string[], goLive: string, from: string, to: string) {
  const lines = rows.map((row, i) => {
    const [closed = "", outcome = "", amount = ""] = row.split(" ");
    return [i, outcome, amount, closed].join(",");
  });
  const text = ["Deal ID,Stage,Amount,Close Date", ...lines].join("\n");
  const first = firstReading(sourceOf("deals.csv", new TextEncoder().encode(text)), settings);
  const read = figuresOf(first);
  const compared = beforeAfter(first, read, day(goLive));
  return {
    read,
    compared,
    found: sinceGoLive(first, day(goLive), compared, { from: day(from), to: day(to) }),
  };
}

describe("deals since a go-live", () => {
  it("are set against the same months a year earlier, whichever year they are in", () => {
    const rows = ["2023-01-01 Lost 1", "2023-02-10 Won 100", "2023-03-10 Won 40", "2023-12-31 Lost 5"];
    const later = ["2024-02-05 Won 7", "2025-01-09 Won 300", "2025-03-31 Won 9", "2025-04-30 Lost 1"];
    const { compared, found } = since([...rows, ...later], "2024-01-01", "2025-01-01", "2025-03-31");
    expect(compared.windows.alike).toBe("years");
    // January to March 2025 is in the second year since; January to March 2023 is before.
    expect(found).toEqual({
      actual: { won: 2, lost: 0, revenue: 309 },
      baseline: { won: 2, lost: 1, revenue: 140 },
    });
  });

  it("are set against the mean of the years before, as the baseline of the goals is", () => {
    const rows = ["2022-01-01 Lost 1", "2022-02-10 Won 100", "2023-02-10 Won 40", "2023-12-31 Won 50"];
    const later = ["2024-02-05 Won 7", "2025-01-09 Won 300", "2025-12-31 Won 9"];
    const { compared, found } = since([...rows, ...later], "2024-01-01", "2024-01-01", "2024-03-31");
    expect([compared.windows.alike, compared.windows.months]).toEqual(["years", 24]);
    expect(found).toEqual({ actual: { won: 1, lost: 0, revenue: 7 }, baseline: { won: 1, lost: 0.5, revenue: 70 } });
  });

  it("are set against as many months before where there are none of the season", () => {
    const rows = ["2023-10-05 Won 100", "2023-11-10 Lost 40", "2023-12-31 Won 50"];
    const later = ["2024-02-05 Won 7", "2024-03-27 Won 9"];
    const { compared, found } = since([...rows, ...later], "2024-01-01", "2024-02-01", "2024-02-29");
    expect([compared.windows.alike, compared.windows.before.from]).toEqual(["length", day("2023-10-06")]);
    const share = 29 / 87;
    expect(found?.actual).toEqual({ won: 1, lost: 0, revenue: 7 });
    expect(found?.baseline.won).toBeCloseTo(share, 12);
    expect(found?.baseline.lost).toBeCloseTo(share, 12);
    expect(found?.baseline.revenue).toBeCloseTo(50 * share, 12);
  });

  it("are none in a span without a closed deal, and not known without amounts", () => {
    const rows = ["2023-02-10 Won 100", "2023-12-31 Won 50", "2024-05-05 Won 7", "2024-08-01 Lost 2"];
    const { found } = since(rows, "2024-01-01", "2024-02-01", "2024-02-29");
    expect(found?.actual).toEqual({ won: 0, lost: 0, revenue: 0 });
    const map = { deals: { columns: { amount: null } } };
    const text = "Deal ID,Stage,Close Date\n1,Won,2023-07-01\n2,Lost,2023-07-31\n3,Won,2023-08-01\n4,Lost,2023-08-30\n";
    const asked = { ...settings, map } as typeof settings;
    const first = firstReading(sourceOf("deals.csv", new TextEncoder().encode(text)), asked);
    const compared = beforeAfter(first, figuresOf(first), day("2023-08-01"));
    const span = { from: day("2024-01-01"), to: day("2024-03-31") };
    expect(sinceGoLive(first, day("2023-08-01"), compared, span)).toBeUndefined();
  });

  it("end on the last day that the file shows, and never after today", () => {
    const { read } = since(
      ["2023-09-01 Won 1", "2023-12-31 Won 1", "2024-01-01 Won 7", "2024-05-05 Won 7"],
      "2024-01-01",
      "2024-01-01",
      "2024-03-31",
    );
    expect(lastDayOf(read, day("2026-01-15"))).toBe(day("2024-05-05"));
    expect(lastDayOf(read, day("2024-01-15"))).toBe(day("2024-01-15"));
    expect(lastDayOf({ ...read, counted: undefined, period: undefined }, 1)).toBeUndefined();
  });
});
