/** First money one way, then the other: solved without the general search, and just as right. */
import { describe, expect, it } from "vitest";
import { rootByDay } from "../../../src/core/returns/rate/byDay";
import { ratePerPeriod } from "../../../src/core/returns/rate/byPeriod";
import { Curve } from "../../../src/core/returns/rate/curve";
import { foundRoots } from "./foundRoots";
import type { Flows } from "../../../src/core/returns/rate/roots";
import { seeded } from "../../tools/random";
import { seed } from "../../tools/sample";

const cases = 2_000;

interface Dated {
  readonly amounts: readonly number[];
  readonly times: readonly number[];
}

/** 2 to 500 flows, either sign first, quiet periods among them; alike, or up to nine powers of ten apart. */
function ordinaryFrom(random: () => number): Dated {
  const count = 2 + Math.floor(random() ** 3 * 499);
  const turn = random() < 0.5 ? 1 : 1 + Math.floor(random() * (count - 1));
  const sign = random() < 0.9 ? -1 : 1;
  const powers = [0.3, 3, 9][Math.floor(random() * 3)] as number;
  const longestGap = random() < 0.5 ? 5 : 400;
  const amounts: number[] = [];
  const times = [0];
  for (let i = 0; i < count; i++) {
    const isQuiet = i > 0 && i !== turn && random() < 0.1;
    amounts.push(isQuiet ? 0 : (i < turn ? sign : -sign) * 10 ** (powers * (random() - 0.5)));
    if (i > 0) times.push((times.at(-1) as number) + 1 + Math.floor(random() * longestGap));
  }
  return { amounts, times };
}

/** How far from u the root lies, by a step of Newton's method with 28 digits. */
function apart(flows: Flows, u: number): number {
  const curve = Curve.of(flows);
  if (!curve) throw new Error("All flows have one sign.");
  const reach = 2 ** -Math.ceil(Math.log2(curve.span));
  const [value, slope] = curve.expansionAt(u, reach, 1)?.coefficients ?? [];
  if (!value || !slope) throw new Error("Beyond 28 digits.");
  return Math.abs((reach * value.high) / slope.high);
}

describe(`${cases} ordinary cases from the seed ${seed}`, () => {
  const random = seeded(seed);
  const all = Array.from({ length: cases }, () => ordinaryFrom(random));

  /** Given up, and left to the general search. */
  const mostLeft = cases / 500;

  it("have the rate that 28 digits have, one period apart", () => {
    const answered = all.flatMap(({ amounts }) => {
      const rate = ratePerPeriod(amounts);
      return rate === undefined ? [] : [{ amounts, rate }];
    });
    for (const { amounts, rate } of answered) {
      // Next to −1, 1 + rate has few digits left.
      const rounding = Number.EPSILON / (1 + rate);
      expect(apart({ amounts }, Math.log1p(rate)), JSON.stringify(amounts)).toBeLessThan(1e-13 + rounding);
    }
    expect(answered.length).toBeGreaterThan(cases - mostLeft);
  });

  it("and on their days", () => {
    const answered = all.flatMap(({ amounts, times }) => {
      const u = rootByDay(
        amounts,
        times.map((time) => 45_000 + time),
      );
      return u === undefined ? [] : [{ amounts, times, u }];
    });
    for (const { u, ...flows } of answered) {
      expect(365 * apart(flows, u), JSON.stringify(flows)).toBeLessThan(1e-12);
    }
    expect(answered.length).toBeGreaterThan(cases - mostLeft);
  });
});

describe("amounts anywhere in the range of doubles", () => {
  it("are right or left to the general search", () => {
    const random = seeded(seed);
    for (let i = 0; i < 5 * cases; i++) {
      const { amounts: alike, times } = ordinaryFrom(random);
      const turn = alike.findIndex((amount) => amount * (alike[0] as number) < 0);
      const [early, late] = [10 ** (300 * (random() - 0.5)), 10 ** (120 * (random() - 0.5))];
      const amounts = alike.map((amount, t) => amount * early * (t < turn ? 1 : late));
      const [byPeriod, byDay] = [ratePerPeriod(amounts), rootByDay(amounts, times)];
      for (const [u, flows] of [
        [byPeriod === undefined ? undefined : Math.log1p(byPeriod), { amounts }],
        [byDay, { amounts, times }],
      ] as const) {
        // Next to −1, 1 + rate has few digits left.
        if (u === undefined || (flows.times === undefined && u < -5)) continue;
        const other = foundRoots(flows)?.[0]?.u ?? NaN;
        const last = flows.times?.at(-1) ?? amounts.length;
        expect(Math.abs(u - other), JSON.stringify(flows)).toBeLessThan(1e-11 * (1 / last + Math.abs(other)));
      }
    }
  });
});

describe("what is not so ordinary", () => {
  it.each([
    ["nothing", []],
    ["one flow", [-1]],
    ["no flow", [0, 0, 0]],
    ["one sign", [-1, -2, 0]],
    ["a late cost", [-1, 2, -1]],
    ["an early income", [1, -2, 0, 2]],
    ["a cost between", [-1, 3, 0, -1, 2, 3, 4, 5]],
    ["a cost next to nothing between", [-1, 2, -1e-12, 2]],
    ["and among many", [-1, 2, 2, -1e-12, 2, 2, 2, 2, 2]],
    ["amounts next to nothing", [-1e-155, 1.1e-155]],
    ["amounts next to infinity", [-1e145, 1.1e145]],
    ["small ones and smaller ones", [-1e-128, 1e-163, 1e-164]],
    ["large ones and larger ones", [-1e139, 1e165, 0]],
  ])("is left to the general search: %s", (_, amounts) => {
    expect(ratePerPeriod(amounts)).toBeUndefined();
    expect(
      rootByDay(
        amounts,
        amounts.map((__, i) => 45_000 + i),
      ),
    ).toBeUndefined();
  });

  it.each([
    ["backwards", [45_001, 45_000]],
    ["on one day", [45_000, 45_000]],
    ["out of order later", [45_000, 45_002, 45_001]],
    ["out of order earlier", [45_001, 45_000, 45_002]],
  ])("is left to the search that puts it in order: %s", (_, days) => {
    const amounts = days.map((__, i) => (i === days.length - 1 ? 3 : -1));
    expect(rootByDay(amounts, days)).toBeUndefined();
  });
});

describe("few flows", () => {
  it.each([
    [[-100, 50, 50], 0],
    [[0, 0, -100, 0, 121], 0.1],
    [[100, -110], 0.1],
    [[-1000, 0, 0, 0, 1000 * 1.25 ** 4], 0.25],
    [[-1, 1e12], 1e12 - 1],
    [[-1e12, 1], 1e-12 - 1],
    [[-1000, 1000 + 2 ** -20], 2 ** -20 / 1000],
  ])("are exact but for the last digits: %j", (amounts, rate) => {
    const found = ratePerPeriod(amounts) ?? NaN;
    expect(Math.abs(found - rate)).toBeLessThanOrEqual(8 * Number.EPSILON * Math.abs(rate));
  });

  it("of two, the days between tell the rate", () => {
    for (const days of [1, 2, 10, 365, 20_000]) {
      const u = rootByDay([-100, 110], [45_000, 45_000 + days]) ?? NaN;
      expect(Math.abs(u * days - Math.log(1.1))).toBeLessThanOrEqual(2 * Number.EPSILON);
    }
  });

  it("have no other rate in the general search", () => {
    const amounts = [-1000, 300, 420, 680];
    expect(foundRoots({ amounts })?.map(({ u }) => Math.expm1(u))).toEqual([
      expect.closeTo(ratePerPeriod(amounts) ?? NaN, 14),
    ]);
  });
});
