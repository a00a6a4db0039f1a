import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf, mixed, scattered } from "../../../src/core/numbers/random";
import { coordinate, directions, sobolDimensions } from "../../../src/core/uncertainty/sobol";
import { joeKuo } from "./joeKuo";

const all = directions(sobolDimensions);

/** The recurrence as Joe and Kuo's notes state it, on the mₖ themselves: mₖ = 2a₁mₖ₋₁ ⊕ … ⊕ 2^s mₖ₋ₛ ⊕ mₖ₋ₛ. */
function published({ degree, coefficients, initial }: (typeof joeKuo)[number]): readonly number[] {
  const m = initial.map(BigInt);
  while (m.length < 20) {
    const k = m.length;
    let next = (m[k - degree] as bigint) ^ ((m[k - degree] as bigint) << BigInt(degree));
    for (let j = 1; j < degree; j++) {
      if ((coefficients >> (degree - 1 - j)) & 1) next ^= (m[k - j] as bigint) << BigInt(j);
    }
    m.push(next);
  }
  return m.map((each, k) => Number(each << BigInt(31 - k)));
}

describe("Sobol's points", () => {
  it("stand on the published numbers of Joe and Kuo", () => {
    expect(joeKuo.length).toBe(sobolDimensions - 1);
    for (const row of joeKuo)
      expect([...(all[row.dimension - 1] as Uint32Array)], `${row.dimension}`).toEqual(published(row));
    expect([...(all[0] as Uint32Array)]).toEqual(Array.from({ length: 20 }, (_, k) => 2 ** (31 - k)));
  });

  it("begin as everyone's do", () => {
    const points = Array.from({ length: 8 }, (_, n) => all.slice(0, 4).map((each) => coordinate(each, n) / 2 ** 32));
    expect(points).toEqual([
      [0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25],
      [0.25, 0.75, 0.75, 0.75],
      [0.375, 0.375, 0.625, 0.875],
      [0.875, 0.875, 0.125, 0.375],
      [0.625, 0.125, 0.875, 0.625],
      [0.125, 0.625, 0.375, 0.125],
    ]);
  });

  it("have one in each interval of length 2^−k in every block of 2^k, in every dimension", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.nat({ max: 2 ** 10 - 1 }), (k, block) => {
        for (const each of all) {
          const hit = new Set(
            Array.from({ length: 2 ** k }, (_, i) => Math.floor(coordinate(each, block * 2 ** k + i) / 2 ** (32 - k))),
          );
          expect(hit.size).toBe(2 ** k);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("fill the quarters of any two neighbouring dimensions evenly", () => {
    for (let d = 1; d < all.length; d++) {
      const quarters = [0, 0, 0, 0];
      for (let n = 0; n < 1024; n++) {
        const [x, y] = [all[d - 1], all[d]].map((each) => coordinate(each as Uint32Array, n) >>> 31);
        (quarters[2 * (x as number) + (y as number)] as number)++;
      }
      expect(quarters).toEqual([256, 256, 256, 256]);
    }
  });
});

describe("scattered numbers", () => {
  const count = 2 ** 16;

  it("give no number twice within a stream", () => {
    const seen = new Set(Array.from({ length: count }, (_, n) => scattered(keyOf(1, 64), n)));
    expect(seen.size).toBe(count);
  });

  it.each([1, 2, 4_294_967_295])("are even in every bit, and from stream to stream, for seed %d", (seed) => {
    const streams = [64, 65, 66, 1000].map((stream) => keyOf(seed, stream));
    const bounds = 6 * Math.sqrt(count / 4);
    for (const key of streams) {
      for (let bit = 0; bit < 32; bit++) {
        let ones = 0;
        for (let n = 0; n < count; n++) ones += (scattered(key, n) >>> bit) & 1;
        expect(Math.abs(ones - count / 2)).toBeLessThan(bounds);
      }
    }
    for (const [i, a] of streams.entries()) {
      for (const b of streams.slice(i + 1)) {
        let together = 0;
        for (let n = 0; n < count; n++) together += (scattered(a, n) ^ scattered(b, n)) >>> 31;
        expect(Math.abs(together - count / 2)).toBeLessThan(bounds);
      }
    }
  });

  it("mix one to one", () => {
    // The finaliser can be undone: so can each of its steps.
    const undo = (factor: number): number => {
      let inverse = factor;
      for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));
      return inverse;
    };
    const unshift = (x: number, by: number) => x ^ (x >>> by) ^ (by < 16 ? x >>> (2 * by) : 0);
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), (bits) => {
        let x = unshift(mixed(bits), 15);
        x = unshift(Math.imul(x, undo(0x735a2d97)), 15);
        x = unshift(Math.imul(x, undo(0x21f0aaad)), 16);
        expect(x >>> 0).toBe(bits);
      }),
    );
  });
});
