import { describe, expect, it } from "vitest";
import { serialOfUtc } from "../../../src/core/numbers/calendar";
import type { CellValue } from "../../../src/grid/plan";
import { columnKey } from "../../../src/workbook/model/namedRows";
import {
  incomplete,
  isOver,
  lacking,
  periodTable,
  readReview,
  soFarTable,
  type Review,
} from "../../../src/workbook/model/review";

const serial = (year: number, month: number, day: number) => serialOfUtc(Date.UTC(year, month - 1, day));

const rows: readonly (readonly CellValue[])[] = [
  // label, year, planned benefits, planned costs, actual benefits, actual costs
  ["Start", 0, 0, 100, 0, 110],
  [1, 1, 10, 5, 12, null],
  ["a row of the user's own", null, null, null, 7, 7],
  [2, 1, 20, 5, null, null],
  [3, 1, 30, 5, null, null],
];

const cells = (start: CellValue) =>
  new Map<string, readonly (readonly CellValue[])[]>([
    ...periodTable.columns.map(
      (name, i) => [columnKey(periodTable, name), rows.map((row) => [row[i] ?? null])] as const,
    ),
    ...soFarTable.columns.map((name, i) => [columnKey(soFarTable, name), [[i]]] as const),
    ["start", [[start]]],
  ]);

const read = (start: CellValue): Review => {
  const review = readReview(cells(start));
  if (typeof review === "string") throw new Error(review);
  return review;
};

describe("the periods of a model", () => {
  it("are year 0 and the quarters, without rows of the user's own", () => {
    const { periods, soFar } = read(serial(2026, 1, 31));
    expect(periods.map(({ at, quarter, planBenefits }) => [at, quarter, planBenefits])).toEqual([
      [0, 0, 0],
      [1, 1, 10],
      [3, 2, 20],
      [4, 3, 30],
    ]);
    // Excel's EDATE: three months after 31 January is 30 April.
    expect(periods.map(({ end }) => end)).toEqual([
      serial(2026, 1, 31),
      serial(2026, 4, 30),
      serial(2026, 7, 31),
      serial(2026, 10, 31),
    ]);
    expect(soFar).toEqual({
      count: 0,
      planBenefits: 1,
      planCosts: 2,
      actualBenefits: 3,
      actualCosts: 4,
      variance: 5,
      planRoi: 6,
      roi: 7,
    });
  });
  it("lack figures once they are over, or where one of two is entered", () => {
    const { periods } = read(serial(2026, 1, 31));
    expect(periods.map(lacking)).toEqual([
      [],
      ["actualCosts"],
      ["actualBenefits", "actualCosts"],
      ["actualBenefits", "actualCosts"],
    ]);
    const quarters = (today: number) => incomplete(periods, today).map(({ quarter }) => quarter);
    expect(quarters(serial(2026, 2, 1))).toEqual([1]);
    expect(quarters(serial(2026, 7, 30))).toEqual([1]);
    expect(quarters(serial(2026, 7, 31))).toEqual([1, 2]);
  });
  it("are not known to be over without a start date", () => {
    for (const start of [null, "soon", 0]) {
      const { periods } = read(start);
      expect(periods.some((period) => isOver(period, 60_000))).toBe(false);
    }
  });
  it("are unnamed in a model of an earlier version, and lost where names are", () => {
    expect(readReview(new Map())).toBe("unnamed");
    expect(readReview(new Map([["start", [[46_000]]]]))).toBe("unnamed");
    const without = (key: string) => {
      const found = cells(null);
      found.delete(key);
      return readReview(found);
    };
    expect(without("quarters_actualCosts")).toBe("lost");
    expect(without("soFar_roi")).toBe("lost");
  });
});
