import { expect, it } from "vitest";
import { countDay, medianDay, mergeDays, noDays } from "../../../src/core/numbers/dayCounts";
import { statisticOf } from "../../../src/core/numbers/statistic";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";

it(`the median of counted days is that of the sorted days, near and far, in one part or in two, from the seed ${seed}`, () => {
  const random = seeded(seed);
  for (let i = 0; i < count(60, 400); i++) {
    const most = [50, 200, 20_000, 2_900_000][i % 4] as number;
    const days = Array.from({ length: 1 + Math.floor(random() * 30) }, () => Math.floor(random() * most));
    const [all, first, second] = [noDays(), noDays(), noDays()];
    days.forEach((each, row) => {
      countDay(all, each);
      countDay(row % 3 === 0 ? first : second, each);
    });
    mergeDays(first, second);
    const expected = statisticOf(Float64Array.from(days), "median");
    expect(medianDay(all, days.length)).toBe(expected);
    expect(medianDay(first, days.length)).toBe(expected);
  }
});
