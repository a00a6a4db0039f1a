/** Plans with lines that may turn out lower or higher, for properties. */
import fc from "fast-check";
import type { Spread } from "../../../src/core/uncertainty/trialStatistics";
import type { Uncertain } from "../../../src/core/uncertainty/simulation";

const whole = fc.integer({ min: 0, max: 10_000 });
const factors = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 20 })))
  .map((risk) => risk.map((each) => each / 10).sort((a, b) => a - b));

/** One to four lines of each, one to six periods. The first cost is above 0, so that there is a return. */
export const uncertain: fc.Arbitrary<Uncertain> = fc
  .record({
    periods: fc.integer({ min: 1, max: 6 }),
    benefits: fc.integer({ min: 1, max: 4 }),
    costs: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ periods, benefits, costs }) => {
    const lines = (count: number) =>
      fc.array(fc.array(whole, { minLength: periods, maxLength: periods }), { minLength: count, maxLength: count });
    const risks = (count: number) => fc.array(factors, { minLength: count, maxLength: count });
    return fc.record({
      // A block of one column would be one line.
      benefits: lines(periods === 1 ? 1 : benefits),
      costs: lines(periods === 1 ? 1 : costs).map((all) =>
        all.map((line, l) => line.map((amount, t) => (l + t === 0 ? amount + 1 : amount))),
      ),
      benefitRisk: risks(periods === 1 ? 1 : benefits),
      costRisk: risks(periods === 1 ? 1 : costs),
      rate: fc.double({ min: -0.5, max: 1, noNaN: true }),
      trials: fc.constantFrom(256, 512, 1024, 4096),
      seed: fc.integer({ min: 1, max: 4_294_967_295 }),
      correlation: fc.constantFrom("none" as const, "full" as const),
    });
  });

export const cells = ({ p5, p25, p50, p75, p95, mean }: Spread) => [p5, p25, p50, p75, p95, mean];
