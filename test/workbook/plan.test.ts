import { describe, expect, it } from "vitest";
import { functionIds } from "../../src/catalogue";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { planWorkbook } from "../../src/workbook";
import { natives } from "../../src/grid/natives";
import type { Plan, PlanCell } from "../../src/grid/plan";
import { sample, withSample } from "../../src/workbook/sample";
import { freeName } from "../../src/grid/sheetName";

const plans = languages.flatMap((language) =>
  [1, 3, 5, 10].flatMap((years) =>
    [true, false].map((filled) => {
      const figures = filled ? sample({ years, currency: "EUR" }) : { years, currency: "EUR", costs: {}, benefits: {} };
      return {
        language,
        years,
        filled,
        plan: planWorkbook({ template: "sheet", language, words: locales[language], figures }),
      };
    }),
  ),
);
const cellsOf = (plan: Plan): readonly PlanCell[] => plan.sheets.flatMap((sheet) => sheet.cells);
const areaNamed = (plan: Plan, key: string) => {
  const found = plan.names.find(({ name }) => name === `CRM_1_${key}`);
  if (!found || !("area" in found)) throw new Error(`No area is named ${key}.`);
  return { name: found.sheet, area: found.area };
};
const named = (plan: Plan, key: string): PlanCell | undefined => {
  const name = plan.names.find((each) => each.name === `CRM_1_${key}`);
  return name && "area" in name
    ? cellsOf(plan).find((cell) => cell.row === name.area.row && cell.column === name.area.column)
    : undefined;
};

describe.each(plans)("the one-sheet form in $language, $years years, sample $filled", ({ plan, filled, years }) => {
  it("shows no error value", () => {
    expect(cellsOf(plan).filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
  });

  it("has no formula except checks that reads an add-in cell", () => {
    const addIn = cellsOf(plan).filter(({ style }) => style === "addIn");
    expect(addIn.length).toBe(8);
    for (const { row } of addIn) {
      const reader = new RegExp(`\\$?D\\$?${row + 1}(?!\\d)`);
      const readers = cellsOf(plan).filter(
        ({ formula, column }) => formula !== undefined && reader.test(formula) && column !== 3,
      );
      expect(readers.every(({ style }) => style === "check" || style === "calculation" || style === "total")).toBe(
        true,
      );
      expect(readers.filter(({ style }) => style === "check").length).toBe(1);
    }
  });

  it("uses only functions of Excel 2016 and ours", () => {
    const known = new Set([...Object.keys(natives), ...functionIds]);
    for (const { formula = "" } of cellsOf(plan)) {
      const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
      for (const [, name = ""] of outsideTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect(known).toContain(name);
    }
  });

  it("has no constants in formulas except 0, 1, 12, 1000, digits and the tolerance", () => {
    for (const { formula = "" } of cellsOf(plan)) {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\$?[A-Z]{1,3}\$?\d+/g, "x");
      for (const [constant] of bare.matchAll(/\d+(?:\.\d+)?(?:E-\d+)?/g))
        expect(["0", "1", "2", "3", "12", "1000", "1E-9", "1E-12"]).toContain(constant);
    }
  });

  it("shows OK in checks, and a dash if there is no figure", () => {
    const checks = cellsOf(plan).filter(({ style }) => style === "check");
    const { ok } = locales[plan.language].sheet;
    for (const { value } of checks) expect([ok, "–"]).toContain(value);
    if (filled) expect(checks.filter(({ value }) => value === ok).length).toBeGreaterThan(years === 1 ? 6 : 8);
    expect(typeof named(plan, "npv")?.value).toBe(filled ? "number" : "string");
  });
});

describe("the published case", () => {
  const plan = planWorkbook({
    template: "sheet",
    language: "en",
    words: locales.en,
    figures: {
      currency: "USD",
      years: 3,
      discountRate: 0.08,
      users: 10,
      costs: { licences: { amounts: [140000, 40000, 40000, 40000] } },
      benefits: { sales: { amounts: [0, 200000, 200000, 200000] } },
    },
  });

  // cba-schwalbe-8pct, unrounded.
  it.each([
    ["npv", 272335.5179596606],
    ["roi", 340 / 260],
    ["roiDiscounted", 1.120335575238995],
    ["payback", 0.875],
    ["paybackDiscounted", 0.945],
    ["irr", 1],
    ["tco", 260000],
    ["tcoUser", 260000 / 10 / 3 / 12],
  ])("%s", (key, expected) => {
    expect(named(plan, key)?.value).toBeCloseTo(expected, 8);
  });
});

describe("extreme figures", () => {
  const planned = (costs: readonly number[], benefits: readonly number[], discountRate: number) =>
    planWorkbook({
      template: "sheet",
      language: "en",
      words: locales.en,
      figures: {
        currency: "EUR",
        years: costs.length - 1,
        discountRate,
        users: 5,
        costs: { licences: { amounts: costs } },
        benefits: { sales: { amounts: benefits } },
      },
    });

  it("give no answer for costs typed with a minus, and name the failed check", () => {
    const plan = planned([-140000, -40000], [0, 200000], 0.08);
    for (const key of ["roi", "npv", "tco", "tcoUser"]) expect(named(plan, key)?.value).toBe("–");
    expect(named(plan, "checks")?.value).toBe(
      "Check: The costs add up to less than 0: enter costs as positive amounts",
    );
    expect(named(plan, "statement")?.value).toBe("");
  });

  it.each([
    [[1e12, 0], [0, 1.08e12], 0.08, 1],
    [[3e12, 0, 0], [0, 0, 3.63e12], 0.1, 2],
  ])("have an exact payback at any size: %j", (costs, benefits, rate, years) => {
    const plan = planned(costs, benefits, rate);
    expect(named(plan, "paybackDiscounted")?.value).toBeCloseTo(years, 9);
    expect(named(plan, "checks")?.value).toBe("Checks: OK");
  });

  it.each([
    // 14 digits of 1.2 characters in bold, 4 separators of 0.7, and 4 for the sign, parentheses and edges: 23.6.
    [1e13, 24],
    // A form of small amounts has room for a million, 7 × 1.2 + 2 × 0.7 + 4 = 13.8, and for the heading of a fiscal year: 15.
    [1, 15],
  ])("give columns enough width for %d in a headline", (amount, width) => {
    const [sheet] = planned([amount, 0], [0, amount], 0).sheets;
    expect(sheet?.columnWidths.slice(2, 4)).toEqual([width, width]);
  });

  it("use a fixed row for the total in each line that is compared with it", () => {
    const figures = { currency: "EUR", years: 1, margin: 0.5, costs: {}, benefits: {} };
    const plan = planWorkbook({ template: "full", language: "en", words: locales.en, figures });
    const { name, area } = areaNamed(plan, "source_2");
    const share = plan.sheets
      .find((sheet) => sheet.name === name)
      ?.cells.find(({ row, column }) => row === area.row && column === area.column + 6);
    const [own, total] = [area.row + 1, area.row + 12];
    expect(share?.formula).toContain(`$G${own}/$G$${total}`);
  });

  it("mark a sample in the summary sentence, too", () => {
    const figures = sample({ years: 3, currency: "EUR" });
    const plan = planWorkbook({ template: "sheet", language: "en", words: locales.en, figures });
    expect(named(plan, "statement")?.value).toMatch(/^SAMPLE FIGURES: Every €1000 spent brings back €/);
  });
});

describe("a second model", () => {
  it("takes the next number and a free sheet name", () => {
    const taken = { sheets: ["COST AND BENEFIT", "Cost and benefit 2"], models: [1, 4] };
    const plan = planWorkbook({
      template: "sheet",
      language: "en",
      words: locales.en,
      figures: sample({ years: 3, currency: "EUR" }),
      taken,
    });
    expect(plan.sheets[0]?.name).toBe("Cost and benefit 3");
    expect(plan.names.every(({ name }) => name.startsWith("CRM_5_"))).toBe(true);
  });

  it("keeps a long name within 31 characters", () => {
    const name = "x".repeat(31);
    expect(freeName(name, [name])).toBe(`${"x".repeat(29)} 2`);
  });
});

describe("a sample", () => {
  it("keeps the rate and the users that the reader gave, and keeps its mark", () => {
    const figures = withSample({ currency: "TRY", years: 4, discountRate: 0.35, users: 7, costs: {}, benefits: {} });
    expect([figures.discountRate, figures.users, figures.currency, figures.isSample]).toEqual([0.35, 7, "TRY", true]);
    const plan = planWorkbook({ template: "sheet", language: "tr", words: locales.tr, figures });
    expect(plan.sheets[0]?.cells[0]?.value).toContain(locales.tr.sheet.sample);
  });
});
