import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effort, netPromoterScore, satisfaction } from "../../../src/core/customers/scores";
import { isDrawn } from "../../tools/sample";

const column = <T>(cells: readonly T[]) => cells.map((cell) => [cell]);
const noScores = { fault: "na", says: "emptyRange", given: { parameter: "scores" } };

describe("the Net Promoter Score", () => {
  const score = fc.integer({ min: 0, max: 10 });
  const scores = fc.array(score, { minLength: 1, maxLength: 40 });
  const nps = (cells: readonly (number | null)[], answered?: number) =>
    netPromoterScore({ scores: column(cells), answered });

  it("lies from −100 to 100: at the ends where all agree", () => {
    fc.assert(
      fc.property(scores, (cells) => {
        const points = nps(cells) as number;
        expect(points >= -100 && points <= 100).toBe(true);
        if (cells.every((cell) => cell >= 9)) expect(points).toBe(100);
        if (cells.every((cell) => cell <= 6)) expect(points).toBe(-100);
        if (cells.every((cell) => cell === 7 || cell === 8)) expect(points).toBe(0);
      }),
    );
  });

  it("doesn't depend on the order or the shape of the cells, and rises with a promoter", () => {
    fc.assert(
      fc.property(scores, (cells) => {
        expect(nps([...cells].reverse())).toBe(nps(cells));
        expect(netPromoterScore({ scores: [cells] })).toBe(nps(cells));
        expect(nps([...cells, 10]) as number).toBeGreaterThanOrEqual(nps(cells) as number);
        expect(nps([...cells, ...cells])).toBe(nps(cells));
      }),
    );
  });

  it("is the same whether blanks arrive as blanks or as 0, once the answers are counted", () => {
    fc.assert(
      fc.property(fc.array(fc.option(score), { minLength: 1, maxLength: 40 }), (cells) => {
        const answered = cells.filter((cell) => cell !== null).length;
        const asZeros = cells.map((cell) => cell ?? 0);
        expect(nps(asZeros, answered)).toEqual(nps(cells, answered));
        expect(nps(cells, answered)).toEqual(nps(cells));
        expect(nps(cells)).toEqual(nps(cells.filter((cell) => cell !== null)));
      }),
    );
  });

  it("refuses a count of answers that the cells can't have", () => {
    const from = (from: number, to: number) => ({
      fault: "value",
      says: "outOfRange",
      given: { parameter: "answered", from, to },
    });
    expect(nps([10, 9, 0, 0], 1)).toEqual(from(2, 4));
    expect(nps([10, 9, 0, 0], 5)).toEqual(from(2, 4));
    expect(nps([10, null, 0], 3)).toEqual(from(1, 2));
    expect(nps([0, 0], 0)).toEqual(noScores);
  });

  it("names the cell that is no score", () => {
    const wrong = (cell: number) =>
      netPromoterScore({
        scores: [
          [10, 9],
          [null, cell],
        ],
      });
    expect(wrong(11)).toEqual({
      fault: "value",
      says: "offScale",
      given: { parameter: "scores", row: 2, column: 2, from: 0, to: 10 },
    });
    expect(wrong(-1)).toMatchObject({ says: "offScale" });
    expect(wrong(9.5)).toEqual({
      fault: "value",
      says: "scoreNotWhole",
      given: { parameter: "scores", row: 2, column: 2 },
    });
  });
});

describe("satisfaction and effort", () => {
  const survey = fc.integer({ min: 2, max: 100 }).chain((scaleMax) =>
    fc.record({
      scaleMax: fc.constant(scaleMax),
      scores: fc.array(fc.integer({ min: 1, max: scaleMax }), { minLength: 1, maxLength: 30 }),
    }),
  );

  it("are a share, and a mean within the scores", () => {
    fc.assert(
      fc.property(survey, ({ scores, scaleMax }) => {
        const given = { scores: column(scores), scaleMax };
        const share = (satisfiedFrom?: number) => satisfaction({ ...given, satisfiedFrom }) as number;
        expect(share(1)).toBe(1);
        expect(share(scaleMax)).toBeLessThanOrEqual(share());
        expect(share(scaleMax - 1 || 1)).toBe(share());
        expect(share()).toBe(scores.filter((score) => score >= scaleMax - 1).length / scores.length);
        const mean = effort(given) as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(mean).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });

  it("take no answer for none, whichever way it arrives", () => {
    fc.assert(
      fc.property(survey, ({ scores, scaleMax }) => {
        const gaps = { scores: column(scores.flatMap((score) => [null, score, 0])), scaleMax };
        const full = { scores: column(scores), scaleMax };
        expect(satisfaction(gaps)).toBe(satisfaction(full));
        expect(effort(gaps)).toBe(effort(full));
      }),
    );
    expect(satisfaction({ scores: [[0], [null]] })).toEqual(noScores);
    expect(effort({ scores: [[0], [null]] })).toEqual(noScores);
  });

  it("refuse what is off the scale, and a satisfaction beyond it", () => {
    expect(satisfaction({ scores: [[5], [6]] })).toMatchObject({ says: "offScale", given: { row: 2, from: 1, to: 5 } });
    expect(effort({ scores: [[0.5]] })).toMatchObject({ says: "offScale", given: { row: 1, from: 1, to: 7 } });
    expect(satisfaction({ scores: [[5]], satisfiedFrom: 6 })).toEqual({
      fault: "value",
      says: "outOfRange",
      given: { parameter: "satisfiedFrom", from: 1, to: 5 },
    });
  });
});

it.runIf(isDrawn("column"))("as many rows as a sheet has are answered in a column", () => {
  const rows = 1_000_000;
  const scores = Array.from({ length: rows }, (_, i) => [(i % 5) + 1]);
  const outOfTen = scores.map(([score = 0]) => [2 * score]);
  expect(netPromoterScore({ scores: outOfTen, answered: rows })).toBe(-40);
  expect(netPromoterScore({ scores: outOfTen.slice(1) })).toBeCloseTo(-40, 3);
  // A whole column, whose blank cells would count as the worst score.
  expect(netPromoterScore({ scores: outOfTen })).toMatchObject({ fault: "value", says: "answeredNeeded" });
  expect(satisfaction({ scores })).toBe(0.4);
  expect(effort({ scores })).toBe(3);
});
