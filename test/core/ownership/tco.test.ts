import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import { sum } from "../../../src/core/numbers/series";
import { tco, tcoTable, type Ownership, type TcoRow } from "../../../src/core/ownership/tco";

const cents = fc.integer({ min: 0, max: 100_000_000 }).map((amount) => amount / 100);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const rate = optional(fc.double({ min: -0.5, max: 1.5, noNaN: true }));

const life: fc.Arbitrary<Ownership> = fc
  .record({
    oneOff: fc.array(cents, { minLength: 1, maxLength: 4 }),
    retirement: optional(fc.integer({ min: -100_000, max: 100_000 })),
    rate,
    timing: fc.constantFrom("end" as const, "advance" as const),
  })
  .chain((given) =>
    fc.oneof(
      // The yearly amount, repeated.
      fc
        .record({
          line: cents,
          years: fc.integer({ min: 1, max: 30 }),
          growth: optional(fc.double({ min: -0.2, max: 0.2, noNaN: true })),
        })
        .map(({ line, ...rest }) => ({ ...given, ...rest, recurring: [[line]] })),
      // Lines × years.
      fc
        .integer({ min: 2, max: 8 })
        .chain((years) =>
          fc.array(fc.array(cents, { minLength: years, maxLength: years }), { minLength: 1, maxLength: 3 }),
        )
        .map((recurring) => ({ ...given, recurring })),
    ),
  );

const size = (rows: readonly TcoRow[], column: "total" | "presentValue") =>
  sum(rows.map((row) => Math.abs(row[column] as number)));

describe("cost of ownership year by year", () => {
  it("ends at the undiscounted total, and its present values add up to the discounted one", () => {
    fc.assert(
      fc.property(life, (given) => {
        const rows = tcoTable(given) as readonly TcoRow[];
        const [plain, present] = [tco({ ...given, rate: undefined }) as number, tco(given) as number];
        expect(Math.abs((rows.at(-1)?.cumulative as number) - plain)).toBeLessThanOrEqual(1e-15 * size(rows, "total"));
        const values = sum(rows.map((row) => row.presentValue as number));
        expect(Math.abs(values - present)).toBeLessThanOrEqual(1e-15 * size(rows, "presentValue"));
      }),
    );
  });

  it("runs from year 0 to the last, each row the sum of its parts", () => {
    fc.assert(
      fc.property(life, (given) => {
        const rows = tcoTable(given) as readonly TcoRow[];
        const years = given.years ?? given.recurring[0]?.length ?? 0;
        expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: years + 1 }, (_, t) => t));
        for (const { oneOff, recurring, retirement, total } of rows)
          expect(total).toBe(sum([oneOff as number, recurring as number, retirement]));
      }),
    );
  });

  it("pays in advance what it otherwise pays at the end of the year", () => {
    const given = { oneOff: [10], recurring: [[1, 2, 3]], retirement: 4 };
    const paid = (timing: "end" | "advance") =>
      (tcoTable({ ...given, timing }) as readonly TcoRow[]).map(({ recurring, retirement }) => [recurring, retirement]);
    expect(paid("end")).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 4],
    ]);
    expect(paid("advance")).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [0, 4],
    ]);
  });

  it("rises with every cost and adds up over items", () => {
    fc.assert(
      fc.property(life, cents, (given, more) => {
        const before = tco(given) as number;
        expect(tco({ ...given, oneOff: [...given.oneOff, more] })).toBeGreaterThanOrEqual(before);
        expect(tco({ ...given, retirement: (given.retirement ?? 0) + more })).toBeGreaterThanOrEqual(before);
        const parts = [
          tco({ ...given, oneOff: [0] }),
          tco({ ...given, recurring: given.recurring.map((line) => line.map(() => 0)), retirement: 0 }),
        ];
        const apart = Math.abs(sum(parts as readonly number[]) - before);
        expect(apart).toBeLessThanOrEqual(1e-14 * size(tcoTable(given) as readonly TcoRow[], "presentValue"));
      }),
    );
  });

  it("refuses what the total refuses", () => {
    for (const wrong of [
      { oneOff: [-1], recurring: [[1]] },
      { oneOff: [1], recurring: [[-1]] },
      { oneOff: [1], recurring: [[1]], growth: 0.1 },
      { oneOff: [1], recurring: [[1, 2]], years: 2 },
    ]) {
      const refused = tcoTable({ ...wrong, timing: "end" });
      expect(isFault(refused) && refused).toEqual(tco({ ...wrong, timing: "end" }));
    }
  });
});
