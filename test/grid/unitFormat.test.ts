import { describe, expect, it } from "vitest";
import { definitions } from "../../src/catalogue";
import { formattedAnswer } from "../../src/catalogue/formattedAnswer";
import { unitFormat } from "../../src/grid/unitFormat";

describe("the number format of a unit", () => {
  it("exists for the answer of every function that isn't a table", () => {
    const answers = definitions.flatMap(({ id, returns }) => (typeof returns === "string" ? [{ id, returns }] : []));
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.filter(({ returns }) => !unitFormat(returns, 1, { language: "en", currency: undefined }))).toEqual(
      [],
    );
  });
  it("is a percentage exactly where the pane shows the answer as one", () => {
    for (const { returns } of definitions) {
      if (typeof returns !== "string") continue;
      const isPercent = unitFormat(returns, 0.25, { language: "en", currency: undefined })?.kind === "percent";
      expect([returns, isPercent]).toEqual([returns, formattedAnswer(0.25, returns, "en").includes("%")]);
    }
  });
  it.each([
    ["money", 55450.6, "EUR", "[$€]#,##0_);([$€]#,##0)"],
    ["money", -12.5, "EUR", "[$€]#,##0.00_);([$€]#,##0.00)"],
    ["money", 12.5, "JPY", "[$¥]#,##0_);([$¥]#,##0)"],
    ["money", 55450.6, undefined, "#,##0_);(#,##0)"],
    ["moneyPerDay", 12.5, undefined, "#,##0.00_);(#,##0.00)"],
    ["periods", 2.2, "EUR", "#,##0.00_);(#,##0.00)"],
    ["ratePerPeriod", -0.1, "EUR", "0.0%_);(0.0%)"],
  ] as const)("%s %d %s", (unit, value, currency, code) => {
    expect(unitFormat(unit, value, { language: "en", currency })?.code).toBe(code);
  });
  it("is General where no unit is known", () =>
    expect(unitFormat("any", 1, { language: "en", currency: "EUR" })).toBeUndefined());
});
