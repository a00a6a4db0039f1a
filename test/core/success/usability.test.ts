import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import { usability } from "../../../src/core/success/usability";
import { isDrawn } from "../../tools/sample";
import { apart } from "../returns/flows";

const column = <T>(cells: readonly T[]) => cells.map((cell) => [cell]);

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

it.runIf(isDrawn("columns"))("answers of as many people as a sheet has rows have a mean", () => {
  const rows = 1_000_000;
  const answers = Array.from({ length: rows }, () => [5, 1, 5, 1, 5, 1, 5, 1, 3, 3]);
  expect(usability({ answers })).toBe(90);
  const last = answers.map((row, i) => (i === rows - 1 ? [...row.slice(1), 9] : row));
  expect(isFault(usability({ answers: last })) && usability({ answers: last })).toMatchObject({
    given: { row: rows },
  });
});
