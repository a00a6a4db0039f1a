import fc from "fast-check";
import { expect, it } from "vitest";
import { liveShares, type Wave } from "../../../src/core/benefits/waves";

const wave: fc.Arbitrary<Wave> = fc.record({
  users: fc.integer({ min: 1, max: 500 }),
  goLive: fc.integer({ min: 0, max: 80 }),
  ramp: fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2),
});

/** Half of a month at a time, in whose middle the share is the mean of it. */
function sharesByHalfMonths(waves: readonly Wave[], years: number): readonly number[] {
  const users = waves.reduce((all, each) => all + each.users, 0);
  const liveAt = (month: number) =>
    waves.reduce((live, { users: own, goLive, ramp = 0 }) => {
      const since = month - Math.max(0, goLive - 1);
      return live + (since < 0 ? 0 : own * (ramp === 0 ? 1 : Math.min(1, since / ramp)));
    }, 0) / users;
  return Array.from({ length: years }, (_, year) => {
    const months = Array.from({ length: 24 }, (__, half) => 12 * year + (half + 0.5) / 2);
    return months.reduce((all, month) => all + liveAt(month), 0) / 24;
  });
}

it("the share of users who are live in a year is the mean of its half months", () => {
  fc.assert(
    fc.property(fc.array(wave, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 10 }), (waves, years) => {
      const [, ...shares] = liveShares(waves, years);
      const expected = sharesByHalfMonths(waves, years);
      expect(shares.length).toBe(years);
      shares.forEach((share, i) => expect(share).toBeCloseTo(expected[i] ?? NaN, 11));
    }),
  );
});

it("in year 0 it is the share of those who are in use at the start, without a ramp", () => {
  const waves = [
    { users: 30, goLive: 0 },
    { users: 10, goLive: 0, ramp: 6 },
    { users: 20, goLive: 1 },
  ];
  expect(liveShares(waves, 1)).toEqual([0.5, (30 + 10 * 0.75 + 20) / 60]);
});
