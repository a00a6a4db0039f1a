import { expect, it } from "vitest";
import { referencesAt, revived } from "../../src/formula/references";
import { tokens } from "../../src/formula/tokens";

/** A formula on "Model", now "Plan", and what Excel calls its references after names and sheets were changed. */
it.each([
  ["rate*2", ["rate"], "rate*2"],
  ["rate*2", ["RATE"], "rate*2"],
  ["rate*2", ["discount"], "discount*2"],
  ["rate*2", ["Plan!discount"], "discount*2"],
  ["Model!rate*2", ["Plan!rate"], "Plan!rate*2"],
  ["Costs!rate*2", ["Costs!rate"], "Costs!rate*2"],
  ["Costs!rate*2", ["'Own costs'!rate"], "'Own costs'!rate*2"],
  ["Model!rate*2", ["discount"], "Plan!discount*2"],
  ["Costs!rate*2", ["discount"], "Costs!discount*2"],
  ["B2+rate", ["", "discount"], "B2+discount"],
])("%s, whose references are now %j, is %s", (formula, now, is) => {
  expect(revived(formula, now, "Model", "Plan")).toBe(is);
});

it.each(["TRUE", "true", "False", "fAlSe"])("%s is a value and no name", (word) => {
  const all = tokens(`=IF(${word},B2,rate)`);
  expect(referencesAt(all).map((at) => all[at]?.text)).toEqual(["B2", "rate"]);
});

it("is not brought back where a reference is lost, or there are more of them than in the formula", () => {
  expect(revived("rate*2", [undefined], "Model", "Plan")).toBeUndefined();
  expect(revived("rate*2", ["rate", "rate"], "Model", "Plan")).toBeUndefined();
});
