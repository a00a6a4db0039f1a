import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate, type Surroundings } from "../../../src/grid/evaluate";
import type { Reference } from "../../../src/grid/expression";
import type { Value } from "../../../src/grid/value";
import { ramp } from "../../../src/workbook/full/timing";

interface Given {
  readonly adoption: readonly number[];
  /** Years from the start until the planned go-live. */
  readonly goLive: number;
  /** The delay in years. */
  readonly delay: number;
}

const years = 6;
const given: fc.Arbitrary<Given> = fc.record({
  adoption: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: years, maxLength: years }),
  goLive: fc.integer({ min: 0, max: 11 }).map((months) => months / 12),
  delay: fc.integer({ min: 0, max: 96 }).map((halfMonths) => halfMonths / 24),
});

/** The plan's adoption at a time in years: that of its year from the go-live on. */
const plannedAt = ({ adoption, goLive }: Given, time: number): number =>
  time < goLive ? 0 : (adoption[Math.floor(time)] ?? 0);

/** The mean over a year of the plan, read `delay` earlier. A step of half a month meets every change of the plan. */
function meanOf(of: Given, year: number): number {
  const steps = 24;
  const times = Array.from({ length: steps }, (_, step) => year - 1 + (step + 0.5) / steps - of.delay);
  return times.reduce((sum, time) => sum + plannedAt(of, time), 0) / steps;
}

function rampIn({ adoption, goLive, delay }: Given, year: number): Value {
  const rows: Readonly<Record<string, Value>> = {
    adopted: [[0, ...adoption]],
    live: [[0, ...adoption.map((_, i) => Math.max(0, Math.min(1, i + 1 - goLive)))]],
    whole: Math.floor(delay),
    part: delay - Math.floor(delay),
    period: year,
    liveAtStart: goLive === 0 ? 1 : 0,
  };
  const read = (reference: Reference): Value => (reference.is === "row" ? (rows[reference.row] ?? null) : null);
  const nothing = (): never => {
    throw new Error("The ramp reads rows only.");
  };
  const around: Surroundings = { read, about: nothing, ask: nothing };
  const here = (row: string) => ({ is: "row", row, place: "here" }) as const;
  return evaluate(ramp("adopted", { whole: here("whole"), part: here("part") }), around);
}

it("the ramp of a year is the mean of its months in the plan, each read as much earlier as the delay", () => {
  fc.assert(
    fc.property(given, (each) => {
      for (let year = 1; year <= years; year++) expect(rampIn(each, year)).toBeCloseTo(meanOf(each, year), 12);
    }),
  );
});

it("year 0 has the full effect only if the CRM is in use at the start and there is no delay", () => {
  const adoption = Array.from({ length: years }, () => 1);
  expect(rampIn({ adoption, goLive: 0, delay: 0 }, 0)).toBe(1);
  expect(rampIn({ adoption, goLive: 0, delay: 1 / 12 }, 0)).toBe(0);
  expect(rampIn({ adoption, goLive: 1 / 12, delay: 0 }, 0)).toBe(0);
});
