import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate, type Surroundings } from "../../../src/grid/evaluate";
import type { Reference } from "../../../src/grid/expression";
import type { Value } from "../../../src/grid/value";
import { separatorsOf } from "../../../src/language/numbers";
import { liveEarly, liveUntil, ramp } from "../../../src/workbook/full/timing";

/** The months from the start in which its first and its last user go live. */
interface Wave {
  readonly weight: number;
  readonly from: number;
  readonly full: number;
}

interface Given {
  readonly adoption: readonly number[];
  readonly waves: readonly Wave[];
  /** The delay in months. */
  readonly delay: number;
}

const years = 6;
/** Up to so many months, in halves. */
const halves = (most: number) => fc.integer({ min: 0, max: 2 * most }).map((half) => half / 2);
const wave: fc.Arbitrary<Wave> = fc
  .record({ weight: fc.integer({ min: 1, max: 300 }), from: fc.integer({ min: 0, max: 80 }), ramp: halves(30) })
  .chain(({ ramp: length, ...rest }) => fc.constantFrom(0, length).map((r) => ({ ...rest, full: rest.from + r })));
const given: fc.Arbitrary<Given> = fc.record({
  adoption: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: years, maxLength: years }),
  waves: fc.array(wave, { minLength: 1, maxLength: 7 }),
  delay: halves(50),
});

const shareLive = ({ from, full }: Wave, month: number): number =>
  month < from ? 0 : full === from ? 1 : Math.min(1, (month - from) / (full - from));

/** In the plan, the share of all users who work with it at a time in months. */
function plannedAt({ adoption, waves }: Given, month: number): number {
  const all = waves.reduce((sum, { weight }) => sum + weight, 0);
  const live = waves.reduce((sum, each) => sum + each.weight * shareLive(each, month), 0);
  return (adoption[Math.floor(month / 12)] ?? 0) * (live / all);
}

/** The mean over a year of the plan, read `delay` earlier. The plan changes its course at half months only. */
function meanOf(of: Given, year: number): number {
  const steps = 24;
  const times = Array.from({ length: steps }, (_, step) => 12 * (year - 1) + (step + 0.5) / 2 - of.delay);
  return times.reduce((sum, time) => sum + plannedAt(of, time), 0) / steps;
}

type Rows = Readonly<Record<string, Value>>;

function around({ waves }: Given, period: number, rows: Rows): Surroundings {
  const all = waves.reduce((sum, { weight }) => sum + weight, 0);
  const columns: Rows = {
    base: waves.map(({ weight }) => [weight / all]),
    low: waves.map(({ from }) => [from]),
    high: waves.map(({ full }) => [full]),
  };
  const read = (reference: Reference): Value => {
    if (reference.is === "rows") return columns[reference.place] ?? null;
    if (reference.is !== "row") return null;
    const row = reference.row === "period" ? period : (rows[reference.row] ?? null);
    return reference.place === "previous" && Array.isArray(row) ? (row[0]?.[period - 1] ?? null) : row;
  };
  const nothing = (): never => {
    throw new Error("These formulas read rows only.");
  };
  return { read, about: nothing, ask: nothing, separators: separatorsOf("en") };
}

function rampIn(of: Given, year: number, liveAtStart = 0): Value {
  const { adoption, delay } = of;
  const here = (row: string) => ({ is: "row", row, place: "here" }) as const;
  const late = { whole: here("whole"), part: here("part") };
  const whole = Math.floor(delay / 12);
  const each = (compute: (year: number) => Value) => [
    Array.from({ length: years + 1 }, (_, i) => compute(i) as number),
  ];
  const liveSoFar = each((i) => evaluate(liveUntil({ is: "number", value: 12 * i }), around(of, i, {})));
  const soFar = (i: number) => Number(liveSoFar[0]?.[i]);
  const live = each((i) => (i === 0 ? 0 : (soFar(i) - soFar(i - 1)) / 12));
  const rows: Rows = { adopted: [[0, ...adoption]], live, liveSoFar, whole, part: delay / 12 - whole, liveAtStart };
  const early = each((i) => evaluate(liveEarly(late), around(of, i, rows)));
  return evaluate(ramp("adopted", "early", late), around(of, year, { ...rows, early }));
}

it("the ramp of a year is the mean of its months in the plan of the waves, each read as much earlier as the delay", () => {
  fc.assert(
    fc.property(given, (each) => {
      for (let year = 1; year <= years; year++) expect(rampIn(each, year)).toBeCloseTo(meanOf(each, year), 11);
    }),
    { numRuns: 400 },
  );
});

it("one wave without a ramp is the share of the year after its month, to the last digit", () => {
  const adoption = Array.from({ length: years }, () => 1);
  for (let from = 0; from < 12; from++) {
    const one: Given = { adoption, waves: [{ weight: 40, from, full: from }], delay: 0 };
    expect(Array.from({ length: years }, (_, i) => rampIn(one, i + 1))).toEqual([(12 - from) / 12, 1, 1, 1, 1, 1]);
  }
});

it("year 0 has the effect of those who use it at the start, and only without a delay", () => {
  const adoption = Array.from({ length: years }, () => 1);
  const waves = [{ weight: 1, from: 0, full: 0 }];
  expect(rampIn({ adoption, waves, delay: 0 }, 0, 1)).toBe(1);
  expect(rampIn({ adoption, waves, delay: 0 }, 0, 0.25)).toBe(0.25);
  expect(rampIn({ adoption, waves, delay: 1 }, 0, 1)).toBe(0);
  expect(rampIn({ adoption, waves, delay: 0 }, 0)).toBe(0);
});
