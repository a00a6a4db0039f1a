import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import {
  effort,
  engagement,
  netPromoterScore,
  satisfaction,
  success,
  usability,
} from "../../../src/core/customers/scores";
import { apart } from "../returns/flows";
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

describe("the System Usability Scale", () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
  const rows = fc.array(row, { minLength: 1, maxLength: 12 });

  it("lies from 0 to 100, and the opposite answers give the rest", () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const points = usability({ answers }) as number;
        expect(points >= 0 && points <= 100).toBe(true);
        const opposite = answers.map((each) => each.map((answer) => 6 - answer));
        expect(apart(usability({ answers: opposite }), 100 - points)).toBeLessThan(1e-14);
      }),
    );
  });

  it("is a mean over people: their order, and who didn't finish, change nothing", () => {
    fc.assert(
      fc.property(rows, row, fc.nat(9), fc.constantFrom(null, 0), (answers, other, place, blank) => {
        const unfinished = other.map((answer, i) => (i === place ? blank : answer));
        expect(apart(usability({ answers: [...answers].reverse() }), usability({ answers }))).toBeLessThan(1e-14);
        expect(usability({ answers: [unfinished, ...answers] })).toBe(usability({ answers }));
        expect(usability({ answers: [unfinished] })).toEqual({ fault: "na", says: "noCompleteRow" });
      }),
    );
  });

  it("tells the odd statements from the even", () => {
    const all = (answer: number) => [Array.from({ length: 10 }, () => answer)];
    for (const answer of [1, 2, 3, 4, 5]) expect(usability({ answers: all(answer) })).toBe(50);
    expect(usability({ answers: [[5, 1, 5, 1, 5, 1, 5, 1, 5, 1]] })).toBe(100);
  });

  it("names what is no answer, and wants ten columns", () => {
    const nine = Array.from({ length: 9 }, () => 3);
    const refused = (answer: number) =>
      usability({
        answers: [
          [...nine, 3],
          [...nine, answer],
        ],
      });
    expect(refused(6)).toMatchObject({ says: "offScale", given: { parameter: "answers", row: 2, column: 10, to: 5 } });
    expect(refused(3.5)).toMatchObject({ says: "scoreNotWhole", given: { row: 2, column: 10 } });
    expect(usability({ answers: [nine] })).toMatchObject({ fault: "value", says: "tenAnswers" });
    expect(usability({ answers: [[...nine, 3, 3]] })).toMatchObject({ fault: "value", says: "tenAnswers" });
    expect(usability({ answers: column([...nine, 3]) })).toMatchObject({ says: "tenAnswers" });
  });
});

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

describe("as many rows as a sheet has", () => {
  const rows = 1_000_000;

  it.runIf(isDrawn("column"))("are answered in a column", () => {
    const scores = Array.from({ length: rows }, (_, i) => [(i % 5) + 1]);
    const outOfTen = scores.map(([score = 0]) => [2 * score]);
    expect(netPromoterScore({ scores: outOfTen, answered: rows })).toBe(-40);
    expect(netPromoterScore({ scores: outOfTen.slice(1) })).toBeCloseTo(-40, 3);
    // A whole column, whose blank cells would count as the worst score.
    expect(netPromoterScore({ scores: outOfTen })).toMatchObject({ fault: "value", says: "answeredNeeded" });
    expect(satisfaction({ scores })).toBe(0.4);
    expect(effort({ scores })).toBe(3);
    expect(success({ scores })).toBe(3);
    expect(engagement({ interactions: scores, weights: scores, customers: rows })).toBe(11);
  });

  it.runIf(isDrawn("columns"))("are answered in ten columns", () => {
    const answers = Array.from({ length: rows }, () => [5, 1, 5, 1, 5, 1, 5, 1, 3, 3]);
    expect(usability({ answers })).toBe(90);
    const last = answers.map((row, i) => (i === rows - 1 ? [...row.slice(1), 9] : row));
    expect(isFault(usability({ answers: last })) && usability({ answers: last })).toMatchObject({
      given: { row: rows },
    });
  });
});
