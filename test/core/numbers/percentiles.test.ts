import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentiles } from "../../../src/core/numbers/percentiles";

/** PERCENTILE.INC as Excel's documentation has it, on everything sorted. */
function sortedOut(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(rank)] as number, sorted[Math.ceil(rank)] as number];
  return below === above ? below : below + (rank - Math.floor(rank)) * (above - below);
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
const plain = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const few = fc.constantFrom(0, 1, 1e-300, 5, 5, 1e300, -1e300);
const values = fc.oneof(
  fc.array(plain, { minLength: 1, maxLength: 3000 }),
  fc.array(any, { minLength: 1, maxLength: 300 }),
  fc.array(few, { minLength: 1, maxLength: 50 }),
);

describe("percentiles", () => {
  it("are those of PERCENTILE.INC, whatever lies where", () => {
    fc.assert(
      fc.property(values, shares, (given, asked) => {
        expect(percentiles(Float64Array.from(given), asked)).toEqual(asked.map((share) => sortedOut(given, share)));
      }),
    );
  });

  it("count the values left out as larger than any", () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 60 }),
        fc.nat({ max: 40 }),
        shares,
        (given, more, asked) => {
          const all = [...given, ...Array.from({ length: more }, () => Infinity)];
          expect(percentiles(Float64Array.from(given), asked, all.length)).toEqual(
            asked.map((share) => sortedOut(all, share)),
          );
        },
      ),
    );
    expect(percentiles(new Float64Array(0), [0.05, 0.5], 10)).toEqual([Infinity, Infinity]);
  });

  it("leave the values where they are", () => {
    const given = Float64Array.of(3, 1, 2);
    percentiles(given, [0.5]);
    expect([...given]).toEqual([3, 1, 2]);
  });
});
