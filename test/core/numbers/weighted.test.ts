import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engagement } from "../../../src/core/customers/engagement";
import { success } from "../../../src/core/success/weightedScore";
import { isDrawn } from "../../tools/sample";
import { apart } from "../returns/flows";

const column = <T>(cells: readonly T[]) => cells.map((cell) => [cell]);

describe("weighted scores", () => {
  const list = fc
    .array(fc.record({ score: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 0, max: 20 }) }), {
      minLength: 1,
      maxLength: 8,
    })
    .filter((each) => each.some(({ weight }) => weight > 0))
    .map((each) => ({ scores: each.map(({ score }) => score), weights: each.map(({ weight }) => weight) }));

  it("have a mean within them that doesn't depend on the unit of the weights", () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 50 }), ({ scores, weights }, factor) => {
        const points = success({ scores: [scores], weights: column(weights) }) as number;
        const counted = scores.filter((_, i) => weights[i] !== 0);
        expect(points).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
        expect(points).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
        const scaled = weights.map((weight) => weight / factor);
        expect(apart(success({ scores: column(scores), weights: [scaled] }), points)).toBeLessThan(1e-14);
      }),
    );
  });

  it("weigh alike where nothing is said", () => {
    fc.assert(
      fc.property(list, ({ scores }) => {
        const weights = column(scores.map(() => 7));
        expect(apart(success({ scores: [scores], weights }), success({ scores: [scores] }) as number)).toBeLessThan(
          1e-14,
        );
      }),
    );
  });

  it("add up over interactions, for each customer", () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 1000 }), ({ scores, weights }, customers) => {
        const points = engagement({ interactions: [scores], weights: [weights], customers }) as number;
        const each = scores.map((count, i) =>
          engagement({ interactions: [[count]], weights: [[weights[i] ?? 0]], customers }),
        );
        expect(
          apart(
            points,
            (each as number[]).reduce((a, b) => a + b, 0),
          ),
        ).toBeLessThan(1e-12);
        const doubled = engagement({ interactions: [scores], weights: [weights], customers: 2 * customers });
        expect(apart(doubled, points / 2)).toBeLessThan(1e-15);
      }),
    );
  });

  it("need as many weights, in a line, none below 0 for success", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(success({ scores: block })).toMatchObject({ says: "oneLineExpected", given: { parameter: "scores" } });
    expect(success({ scores: [[1, 2, 3, 4]], weights: block })).toMatchObject({ given: { parameter: "weights" } });
    expect(success({ scores: [[1, 2]], weights: [[1]] })).toMatchObject({
      says: "cellsDiffer",
      given: { first: "scores", firstLength: 2, second: "weights", secondLength: 1 },
    });
    expect(success({ scores: [[1, 2]], weights: [[1], [-1]] })).toMatchObject({
      says: "belowZero",
      given: { parameter: "weights", row: 2, column: 1 },
    });
    expect(success({ scores: [[1, 2]], weights: [[0, 0]] })).toEqual({ fault: "div0", says: "weightsAreZero" });
    expect(engagement({ interactions: [[1, -1]], weights: [[1, 1]], customers: 1 })).toMatchObject({
      says: "belowZero",
      given: { parameter: "interactions", row: 1, column: 2 },
    });
    expect(engagement({ interactions: [[1]], weights: [[-2]], customers: 1 })).toBe(-2);
  });
});

it.runIf(isDrawn("column"))("as many weights as a sheet has rows are applied", () => {
  const rows = 1_000_000;
  const scores = Array.from({ length: rows }, (_, i) => [(i % 5) + 1]);
  expect(success({ scores })).toBe(3);
  expect(engagement({ interactions: scores, weights: scores, customers: rows })).toBe(11);
});
