import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifetimeToAcquisition, lifetimeValue, type Lifetime } from "../../../src/core/customers/lifetimeValue";
import { sum } from "../../../src/core/numbers/series";
import { apart, scale } from "../returns/flows";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const timing = fc.constantFrom("end" as const, "start" as const);
/** Lives that fade by a twentieth each period, at least. */
const fading = fc
  .record({
    margin: fc.integer({ min: 1, max: 100_000 }),
    retention: share,
    rate: fc.double({ min: -0.3, max: 1, noNaN: true }),
    growth: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    acquisitionCost: fc.nat(10_000),
    timing,
  })
  .filter(({ retention, rate, growth }) => retention * (1 + growth) <= 0.95 * (1 + rate));

/** Period by period until nothing is left. */
function added({ margin, retention, rate, acquisitionCost = 0, timing, growth = 0 }: Lifetime): number {
  const margins = Array.from({ length: 1000 }, (_, t) => {
    const when = timing === "end" ? t + 1 : t;
    return (margin * (1 + growth) ** t * retention ** when) / (1 + rate) ** when;
  });
  return sum([...margins, -acquisitionCost]);
}

const value = (given: Lifetime) => lifetimeValue(given) as number;

describe("a customer's lifetime value", () => {
  it("is what the margins of its periods add up to", () => {
    fc.assert(
      fc.property(fading, (given) => {
        const plain = { ...given, acquisitionCost: 0 };
        expect(apart(value(plain), added(plain))).toBeLessThan(1e-11);
        expect(value(given)).toBeCloseTo(value(plain) - given.acquisitionCost, 6);
      }),
    );
  });

  it("rises with retention and margin, and falls with the discount", () => {
    fc.assert(
      fc.property(fading, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (given, more) => {
        const lower = { ...given, retention: given.retention * (1 - more) };
        if (given.retention > 1e-3) expect(value(lower)).toBeLessThan(value(given));
        expect(value({ ...given, margin: given.margin + 1 })).toBeGreaterThanOrEqual(value(given));
        const dearer = value({ ...given, rate: given.rate + more });
        if (given.retention > 1e-3) expect(dearer).toBeLessThan(value(given));
        else expect(dearer - value(given)).toBeLessThanOrEqual(1e-15 * given.margin);
      }),
    );
  });

  it("is one margin more where the first comes now, only without growth", () => {
    fc.assert(
      fc.property(fading, (given) => {
        const apartBy = (growth: number | undefined) =>
          value({ ...given, growth, acquisitionCost: 0, timing: "start" }) -
          value({ ...given, growth, acquisitionCost: 0, timing: "end" });
        if (given.retention < 0.95 * (1 + given.rate)) {
          expect(apart(apartBy(undefined), given.margin)).toBeLessThan(1e-11);
          expect(apartBy(0)).toBe(apartBy(undefined));
        }
        if (given.retention > 0.01 && Math.abs(given.growth) > 0.01)
          expect(Math.sign(apartBy(given.growth) - given.margin)).toBe(Math.sign(given.growth));
      }),
    );
  });

  it("goes with the currency", () => {
    fc.assert(
      fc.property(fading, scale, (given, factor) => {
        const plain = { ...given, acquisitionCost: 0 };
        expect(apart(value({ ...plain, margin: given.margin * factor }) / factor, value(plain))).toBeLessThan(1e-14);
      }),
    );
  });

  it("isn't there where the margins never fade", () => {
    const endless = { fault: "num", says: "lifetimeEndless" };
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 1, noNaN: true }), timing, (rate, timing) => {
        // Margins that grow as the discount does, too: rounding must not make them fade.
        expect(lifetimeValue({ margin: 1, retention: 1, rate, timing, growth: rate })).toEqual(endless);
        expect(lifetimeValue({ margin: 1, retention: 1, rate, timing, growth: rate + 0.1 })).toEqual(endless);
      }),
    );
    expect(lifetimeValue({ margin: 1, retention: 0.9, rate: -0.1, timing: "end" })).toEqual(endless);
  });

  it("over the cost of acquisition names a cost of 0", () => {
    expect(lifetimeToAcquisition({ clv: 3, cac: 0 })).toEqual({
      fault: "div0",
      says: "isZero",
      given: { parameter: "cac" },
    });
  });
});
