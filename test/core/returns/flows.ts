/** Flows for properties: whole amounts of money, as arbitraries and in the two forms the functions take. */
import fc from "fast-check";
import { isFault } from "../../../src/core/fault";

/** Outflows, then inflows, with quiet periods anywhere: exactly one rate. */
export const oneSignChange = fc
  .tuple(
    fc.array(fc.integer({ min: -100_000, max: 0 }), { maxLength: 4 }),
    fc.integer({ min: -100_000, max: -100 }),
    fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 6 }),
    fc.integer({ min: 100, max: 100_000 }),
  )
  .map(([early, out, late, back]) => [...early, out, ...late, back]);

export const anyFlows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 9 });

/** Money in as benefits, money out as costs. */
export function asCase(flows: readonly number[]) {
  return { benefits: flows.map((flow) => Math.max(flow, 0)), costs: flows.map((flow) => Math.max(-flow, 0)) };
}

/** 1e-6 to 1e9. */
export const scale = fc.integer({ min: -6, max: 9 }).map((power) => 10 ** power);

/** Rising days, the first of them any day of this century. */
function rising(count: number) {
  return fc
    .tuple(
      fc.integer({ min: 36526, max: 73050 }),
      fc.array(fc.integer({ min: 1, max: 700 }), { minLength: count - 1, maxLength: count - 1 }),
    )
    .map(([first, gaps]) => gaps.reduce((days, gap) => [...days, (days.at(-1) ?? first) + gap], [first]));
}

export const datedFlows = oneSignChange.chain((amounts) => rising(amounts.length).map((dates) => ({ amounts, dates })));

/** |a − b| as a share of 1 + |b|, the measure for rates; 0 between faults of one reason. */
export function apart(a: unknown, b: unknown): number {
  if (isFault(a) && isFault(b)) return a.says === b.says ? 0 : Infinity;
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) / (1 + Math.abs(b)) : Infinity;
}
