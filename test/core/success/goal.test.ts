import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoption, goalReached } from "../../../src/core/success/goal";
import { apart } from "../returns/flows";

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe("a goal", () => {
  it("is not begun at the baseline and reached at the target, up or down", () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, actual) => {
        fc.pre(baseline !== target);
        expect(apart(goalReached({ baseline, target, actual: baseline }), 0)).toBe(0);
        expect(goalReached({ baseline, target, actual: target })).toBe(1);
        const turned = { baseline: -baseline, target: -target, actual: -actual };
        expect(apart(goalReached(turned), goalReached({ baseline, target, actual }))).toBe(0);
      }),
    );
  });

  it("that is the baseline, or differs from it by rounding alone, is no way to go", () => {
    const none = { fault: "div0", says: "targetIsBaseline" };
    expect(goalReached({ baseline: 0.3, target: 0.1 + 0.2, actual: 1 })).toEqual(none);
    expect(goalReached({ baseline: 5, target: 5, actual: 5 })).toEqual(none);
  });

  it("too far away is no 0", () => {
    expect(goalReached({ baseline: -1e308, target: 1e308, actual: 0 })).toEqual({ fault: "num", says: "tooLarge" });
  });
});

describe("adoption", () => {
  it("is a share of the licences, and never more than all of them", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (active, licensed) => {
        const answer = adoption({ active, licensed });
        if (active > licensed) expect(answer).toMatchObject({ says: "moreThanWhole" });
        else if (licensed === 0) expect(answer).toMatchObject({ fault: "div0" });
        else expect(answer).toBe(active / licensed);
      }),
    );
  });
});
