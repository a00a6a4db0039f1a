import { describe, expect, it } from "vitest";
import { published } from "../../validation/published/cases";
import { comparedFigures } from "../../validation/published/compared";
import { named, notAsked } from "../../validation/published/named";

const figures = comparedFigures();

describe("published figures", () => {
  it.each(figures.filter(({ verdict }) => verdict !== "not asked"))("$id: $figure", (each) => {
    expect(each.verdict, `${each.formula} is ${each.answer}, not ${each.published}`).not.toBe("disagrees");
  });

  it("are reproduced but for those that are named, each of which has a figure that isn't", () => {
    const ids = figures.filter(({ verdict }) => verdict === "named").map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual(named.flatMap((each) => each.ids).sort());
    expect(figures.filter(({ verdict }) => verdict === "agrees").length).toBeGreaterThan(215);
  });

  it("are asked for but for those with a reason", () => {
    const ids = figures.filter(({ verdict }) => verdict === "not asked").map(({ id }) => id);
    expect(ids).toEqual(Object.keys(notAsked));
  });

  it("disagree where a source says something else, or where the named figure isn't what is answered", () => {
    const [agreeing, differing] = ["cba-schwalbe-8pct", "kpi-ces-academy"].map((id) =>
      published.find((each) => each.id === id),
    );
    if (!agreeing || !differing) throw new Error("no such case");
    const verdicts = (expected: (typeof agreeing)["expected"], of = agreeing) =>
      comparedFigures([{ ...of, expected }]).map(({ verdict }) => verdict);
    expect(verdicts({ npv: 272_800 })).toEqual(["agrees"]);
    expect(verdicts({ npv: 272_935 })).toEqual(["agrees"]);
    expect(verdicts({ npv: 272_936 })).toEqual(["disagrees"]);
    expect(verdicts({ npv: null })).toEqual(["disagrees"]);
    expect(verdicts({ npv: "#NUM!" })).toEqual(["disagrees"]);
    expect(verdicts({ value: 4.8 }, differing)).toEqual(["named"]);
    expect(verdicts({ value: 5.8 }, differing)).toEqual(["agrees"]);
    const scores = { ...differing, inputs: { ...differing.inputs, scores: [4, 5, 6, 7, 6] } };
    expect(verdicts({ value: 4.8 }, scores)).toEqual(["disagrees"]);
  });
});
