import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xnpv } from "../../../src/core/returns/dated";
import { isFault } from "../../../src/core/fault";
import { irr, xirr } from "../../../src/core/returns/irr";
import { npv } from "../../../src/core/returns/presentValue";
import { apart, asCase, datedFlows, oneSignChange, scale } from "./flows";

interface Row {
  readonly id: string;
  readonly values: readonly number[];
  readonly dates: readonly number[] | null;
  readonly rootsIn: readonly number[];
  readonly expected: "unique" | "multiple" | "none";
}
const rows = (
  JSON.parse(readFileSync(new URL("../../cases/rates_of_return.json", import.meta.url), "utf8")) as readonly Row[]
).flatMap(({ dates, values, ...row }) => (dates ? [{ ...row, given: { amounts: values, dates } }] : []));

const kind = (answer: ReturnType<typeof xirr>) => (isFault(answer) ? answer.fault : "number");

describe("XIRR, against 60-digit truth", () => {
  it.each(rows.filter(({ expected }) => expected === "unique"))("$id", ({ given, rootsIn }) => {
    expect(apart(xirr(given), rootsIn[0])).toBeLessThanOrEqual(1e-12);
  });

  it.each(rows.filter(({ expected }) => expected === "none"))("$id has none", ({ given }) => {
    expect(xirr(given)).toEqual({ fault: "num", says: "noRate" });
  });

  it.each(rows.filter(({ expected }) => expected === "multiple"))(
    "$id: the one nearest a guess",
    ({ given, rootsIn }) => {
      for (const root of rootsIn) expect(apart(xirr({ ...given, guess: root }), root)).toBeLessThanOrEqual(1e-7);
      const answer = xirr(given);
      expect(isFault(answer) ? answer.says : rootsIn.some((root) => apart(answer, root) <= 1e-7)).toBe(
        isFault(answer) ? "severalRates" : true,
      );
    },
  );
});

interface Flows {
  readonly amounts: readonly number[];
  readonly dates: readonly number[];
}

/** The same flows told otherwise. */
const retold: Readonly<Record<string, (given: Flows) => Flows>> = {
  "in the opposite order": ({ amounts, dates }) => ({ amounts: [...amounts].reverse(), dates: [...dates].reverse() }),
  "ten years later": ({ amounts, dates }) => ({ amounts, dates: dates.map((date) => date + 3653) }),
  "at other times of the day": ({ amounts, dates }) => ({
    amounts,
    dates: dates.map((date, i) => date + (i % 7) / 8),
  }),
  "with every amount paid in two parts": ({ amounts, dates }) => ({
    amounts: [...amounts.map((amount) => amount / 4), ...amounts.map((amount) => (amount * 3) / 4)],
    dates: [...dates, ...dates],
  }),
  "between empty rows": ({ amounts, dates }) => ({ amounts: [0, ...amounts, 0], dates: [0, ...dates, 0] }),
};

describe.each(Object.entries(retold))("XIRR of the same flows %s", (_, tell) => {
  it("doesn't change", () => {
    fc.assert(
      fc.property(datedFlows, (given) => {
        expect(apart(xirr(tell(given)), xirr(given))).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  // The largest take a second each.
  it.each(rows.filter(({ given }) => given.amounts.length < 300))("nor in $id", ({ given }) => {
    const [before, after] = [xirr(given), xirr(tell(given))];
    expect(kind(after)).toBe(kind(before));
    if (!isFault(before)) expect(apart(after, before)).toBeLessThan(1e-7);
  });
});

describe("dated flows", () => {
  it("have the rate of the same flows by period where they lie 365 days apart", () => {
    fc.assert(
      fc.property(oneSignChange, (flows) => {
        const dates = flows.map((_, t) => 40000 + 365 * t);
        expect(apart(xirr({ amounts: flows, dates }), irr(asCase(flows)))).toBeLessThan(1e-12);
      }),
    );
  });

  it("and their value", () => {
    fc.assert(
      fc.property(oneSignChange, fc.double({ min: -0.5, max: 1.9, noNaN: true }), (flows, rate) => {
        const dates = flows.map((_, t) => 40000 + 365 * t);
        expect(apart(xnpv({ amounts: flows, dates, rate }), npv({ ...asCase(flows), rate }))).toBeLessThan(1e-12);
      }),
    );
  });

  it("are worth nothing at their rate, more below and less above", () => {
    fc.assert(
      fc.property(datedFlows, (given) => {
        const rate = xirr(given) as number;
        // Nearer to −1 a double has no room for the step.
        fc.pre(rate > -0.99);
        const step = 1e-9 * (1 + rate);
        expect(xnpv({ ...given, rate: rate - step })).toBeGreaterThan(0);
        expect(xnpv({ ...given, rate: rate + step })).toBeLessThan(0);
      }),
    );
  });

  it("have a rate that doesn't depend on the currency, and a value that goes with it", () => {
    fc.assert(
      fc.property(datedFlows, scale, ({ amounts, dates }, factor) => {
        const scaled = amounts.map((amount) => amount * factor);
        expect(apart(xirr({ amounts: scaled, dates }), xirr({ amounts, dates }))).toBeLessThan(1e-12);
        const [value, plain] = [xnpv({ amounts: scaled, dates, rate: 0.07 }), xnpv({ amounts, dates, rate: 0.07 })];
        const size = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
        expect(Math.abs((value as number) / factor - (plain as number)) / size).toBeLessThan(1e-14);
      }),
    );
  });

  it("are counted from the first date given, before it too", () => {
    expect(xnpv({ amounts: [100, 110], dates: [46023, 45658], rate: 0.1 })).toBeCloseTo(221, 12);
  });

  it("name the amount that has no date", () => {
    expect(xnpv({ amounts: [-1, 0, 2], dates: [45658, 0, 0], rate: 0.1 })).toEqual({
      fault: "value",
      says: "dateMissing",
      given: { parameter: "dates", cell: 3 },
    });
  });

  it("are too large, not without a rate, where a day's amounts add up to infinity", () => {
    const given = { amounts: [1e308, 1e308, -1], dates: [45658, 45658, 46023] };
    expect(xirr(given)).toEqual({ fault: "num", says: "tooLarge" });
    expect(xnpv({ ...given, rate: 0.1 })).toEqual({ fault: "num", says: "tooLarge" });
  });

  it("are answered for as many rows as a sheet has", () => {
    const amounts = Array.from({ length: 1_000_000 }, (_, i) => (i === 0 ? -1e6 : 1.1));
    const dates = Array.from({ length: 1_000_000 }, (_, i) => (i === 0 ? 45658 : 46023));
    expect(xirr({ amounts, dates })).toBeCloseTo(0.0999989, 10);
    expect(xnpv({ amounts, dates, rate: 0.1 })).toBeCloseTo(-1, 6);
  });
});
