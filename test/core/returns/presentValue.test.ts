/** Present values against whole numbers that never round. */
import { describe, expect, it } from "vitest";
import { discounted, presentValue, type Timing } from "../../../src/core/returns/presentValue";
import { seeded } from "../../tools/random";
import { seed } from "../../tools/sample";

/** A rate that is a binary fraction, so that 1 + rate is no other number in doubles. */
interface Rate {
  readonly over: bigint;
  readonly under: bigint;
}
const valueOf = ({ over, under }: Rate): number => Number(over) / Number(under);

const digits = 10n ** 60n;

/** Σ amount / (1 + rate)^(t + late) and Σ |amount| / (1 + rate)^(t + late), of whole amounts. */
function exact(amounts: readonly number[], { over, under }: Rate, late: bigint): { value: number; size: number } {
  let value = 0n;
  let size = 0n;
  let factor = (digits * under ** late) / (under + over) ** late;
  for (const amount of amounts) {
    value += BigInt(amount) * factor;
    size += BigInt(Math.abs(amount)) * factor;
    factor = (factor * under) / (under + over);
  }
  const one = 10n ** 20n;
  return { value: Number(value / (digits / one)) / Number(one), size: Number(size / (digits / one)) / Number(one) };
}

const rateFrom = (random: () => number): Rate => ({
  over: BigInt(Math.floor(-100 + 4100 * random())),
  under: 2n ** BigInt(8 + Math.floor(12 * random())),
});

/** Of the size of the discounted amounts: rounding each factor and each product, and adding up. */
const allowed = 8 * Number.EPSILON;

describe(`a present value, from the seed ${seed}`, () => {
  it.each<[Timing, bigint]>([
    ["start", 0n],
    ["end", 1n],
  ])("is right to what rounding each amount makes, timing %s", (timing, late) => {
    const random = seeded(seed);
    for (let i = 0; i < 300; i++) {
      const least = random() < 0.5 ? 0 : -(10 ** 9) * random();
      const amounts = Array.from({ length: 1 + Math.floor(480 * random()) }, () =>
        Math.floor(least + (10 ** 9 - least) * random()),
      );
      const rate = rateFrom(random);
      const { value, size } = exact(amounts, rate, late);
      const apart = Math.abs(presentValue(amounts, valueOf(rate), timing) - value);
      expect(apart, JSON.stringify({ amounts, rate: valueOf(rate) })).toBeLessThanOrEqual(allowed * size);
    }
  });

  it("is as right where a long row of small amounts follows a large one", () => {
    const rate = { over: 1n, under: 2n ** 20n };
    for (const at of [0, 1, 2, 3, 4]) {
      const amounts = Array.from({ length: 1000 }, (_, t) => (t === at ? 10 ** 17 : 5 + (t % 3)));
      const { value, size } = exact(amounts, rate, 0n);
      expect(Math.abs(presentValue(amounts, valueOf(rate)) - value)).toBeLessThanOrEqual(allowed * size);
    }
  });

  it("of half periods is √(1 + rate) times that of whole ones, time zero aside", () => {
    const amounts = [0, 100, 250, -40, 75, 30, 20, 10];
    const half = presentValue(amounts, 0.21, "mid");
    expect(half).toBeCloseTo(1.1 * presentValue(amounts, 0.21), 12);
  });

  it("at no rate is the sum, to the last cent", () => {
    const amounts = [1e16, ...new Array<number>(1000).fill(0.01), -1e16];
    expect(presentValue(amounts, 0)).toBeCloseTo(10, 9);
  });

  it("is no NaN where a factor or a product leaves the range of doubles", () => {
    expect(presentValue([1, 0, 0, 0, 0, 0, 0, 0, 0], -1 + 2 ** -300)).toBe(1);
    expect(presentValue([1e308, 1e308, 1e308, 1e308, 1e308, 1e308], 0.01)).toBe(Infinity);
    expect(presentValue([], 0.1)).toBe(0);
  });
});

it("discounted amounts add up to the present value", () => {
  const random = seeded(seed);
  for (let i = 0; i < 300; i++) {
    const amounts = Array.from({ length: Math.floor(100 * random()) }, () => 1e9 * (random() - 0.5));
    const rate = valueOf(rateFrom(random));
    const each = discounted(amounts, rate);
    const size = each.reduce((all, amount) => all + Math.abs(amount), 0);
    const apart = each.reduce((all, amount) => all + amount, 0) - presentValue(amounts, rate);
    expect(Math.abs(apart)).toBeLessThanOrEqual(2 * amounts.length * Number.EPSILON * size);
  }
});
