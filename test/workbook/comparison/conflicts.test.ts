/** Conflicts that a reader puts right on the sheet, and what is typed over, as a real spreadsheet engine calculates them. */
import { beforeAll, describe, expect, it } from "vitest";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { presentValue } from "../../../src/core/returns/presentValue";
import { net } from "../../../src/core/numbers/series";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { sheetPrefix } from "../../../src/grid/address";
import { fill } from "../../../src/language/fill";
import { locales } from "../../../src/locales";
import { comparisonPlan } from "../../../src/workbook/comparison";
import { outsideOf } from "../../../src/workbook/comparison/option";
import type { Figures } from "../../../src/workbook/figures";
import type { Model } from "../../../src/workbook/model/models";
import { filled } from "../books";
import { recalculate } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";
import {
  compared,
  figuresOf,
  modelPlan,
  modelsOf,
  optionIn,
  optionsOf,
  planReader,
  reader,
  typedInto,
  type Alternative,
  type ReadRow,
  type TypedCells,
} from "./options";

const words = locales.en.comparison;
const { ok, look, check, checkFails } = locales.en.sheet;
const { nothing, present } = words.choices.against;

const level = (outlay: number, amount: number, years: number, rate = 0.1): Alternative => ({
  costs: [outlay, ...Array.from({ length: years }, () => 0)],
  benefits: [0, ...Array.from({ length: years }, () => amount)],
  rate,
  users: 10,
});

async function calculatedAll(plans: readonly Plan[]): Promise<readonly ReadRow[]> {
  const books = await recalculate(
    await Promise.all(plans.map(async (plan, i) => ({ name: `${i}.xlsx`, bytes: await writeXlsx(plan) }))),
  );
  return plans.map((plan, i) => reader(plan, (sheet, row, column) => books[i]?.[sheet]?.values[row]?.[column] ?? null));
}

/** The full workbook's sample at the rate of the others, as the reader's own. */
function fullOption(name: string, tax?: number, more: Partial<Figures> = {}) {
  const own = { discountRate: 0.1, isSample: false, ...(tax !== undefined && { tax }), ...more };
  const figures = { ...filled("full", "en", 3), ...own };
  const { look: found, models } = modelsOf(modelPlan(figures, "full"));
  return { option: optionIn(name, found, models[0] as Model), plan: found };
}

const state = (read: ReadRow | undefined, key: string): CellValue | undefined => read?.(key).at(-1);

describeWith(["LibreOffice"], "what is typed into a comparison", () => {
  const unequal = optionsOf([level(150, 32, 10), level(100, 30.5, 6)]);
  const one = level(2000, 410, 10);
  const cases: readonly (readonly [Plan, TypedCells])[] = [
    [compared(unequal), {}],
    [compared(unequal), { yearsForAll: 10, against: [nothing, nothing] }],
    [compared(unequal), { yearsForAll: 6, renewed: words.choices.renewed.yes, against: [nothing, nothing] }],
    [compared(optionsOf([one, { ...one, rate: 0.2 }])), { rateForAll: 0.05 }],
    [compared(optionsOf([one, one])), { against: [nothing, present] }],
    [compared(optionsOf([one, one])), { against: [nothing, nothing], base: 3 }],
    [compared(optionsOf([one, one])), { npv: [999_999] }],
    [compared([...optionsOf([level(1000, 0, 3)]), fullOption("Full").option]), { against: [present, present] }],
    [compared([...optionsOf([level(1000, 900, 3)]), fullOption("Full").option]), { against: [present, present] }],
    [compared([fullOption("Taxed", 0.25).option, fullOption("Not").option]), { against: [present, present] }],
  ];
  let reads: readonly ReadRow[] = [];
  beforeAll(async () => {
    reads = await calculatedAll(cases.map(([plan, typed]) => typedInto(plan, typed)));
  });

  it("one horizon puts different years right, and is said; annual equivalents wait for the confirmation", () => {
    const [bare, ten, six] = reads;
    expect([state(bare, "yearsAgree"), bare?.("rank")]).toEqual([check, ["–", "–"]]);
    expect([state(ten, "yearsAgree"), ten?.("yearsUsed")]).toEqual([look, [10]]);
    const flows = [level(150, 32, 10), level(100, 30.5, 6)].map(net);
    ten?.("npv").forEach((value, i) => expect(value).toBeCloseTo(presentValue(flows[i] ?? [], 0.1), 9));
    expect(ten?.("annual")).toEqual(["–", "–"]);
    // The horizon cuts the longer option; its annual equivalent stays that of its own years.
    expect(six?.("npv")[0]).toBeCloseTo(presentValue((flows[0] ?? []).slice(0, 7), 0.1), 9);
    expect(six?.("annual").map((value) => Math.round(Number(value) * 100) / 100)).toEqual([7.59, 7.54]);
    expect(ten?.("rank")).toEqual([1, 2]);
  });

  it("one rate puts different rates right, and is said", () => {
    const read = reads[3];
    expect([state(read, "ratesAgree"), read?.("rateUsed")]).toEqual([look, [0.05]]);
    expect(read?.("rank")).toEqual([1, 1]);
    expect(read?.("npv")[0]).toBeCloseTo(presentValue(net(level(2000, 410, 10)), 0.05), 9);
  });

  it("different bases are a conflict, and nothing is ranked", () => {
    const read = reads[4];
    expect([state(read, "againstAgrees"), read?.("rank")]).toEqual([check, ["–", "–"]]);
    expect(read?.("againstAgrees")[0]).toBe(words.failures.againstAgrees);
  });

  it("a base that isn't there and a formula that is overwritten fail", () => {
    expect(state(reads[5], "inputsAreAllowed")).toBe(check);
    expect(state(reads[6], "formulasAreThere")).toBe(check);
    expect(String(reads[6]?.("master")[0]).startsWith(checkFails)).toBe(true);
  });

  it("costs that one option holds and another counts as avoided are a conflict; where both bring benefits, a doubt", () => {
    expect([state(reads[7], "avoidedOnce"), reads[7]?.("rank")]).toEqual([check, ["–", "–"]]);
    expect(String(reads[7]?.("avoidedOnce")[0])).toContain("Option A holds costs");
    expect([state(reads[8], "avoidedOnce"), reads[8]?.("rank").length]).toEqual([look, 2]);
    expect(state(reads[8], "riskAgrees")).toBe(look);
    expect(state(reads[8], "npvAgrees")).toBe(ok);
  });

  it("an option before tax beside one after tax is a conflict", () => {
    expect([state(reads[9], "taxAgrees"), reads[9]?.("rank")]).toEqual([check, ["–", "–"]]);
    expect(state(reads[9], "npvAgrees")).toBe(ok);
  });
});

describe("a full workbook", () => {
  it("is in conflict with others where it discounts at mid-year or pays tax a year later; costs are before tax", () => {
    const plain = fullOption("Plain", 0.25);
    const costs = plain.option.flows.costs.map(Number);
    expect(costs).toEqual(plain.option.flows.spent.map(Number));
    for (const more of [{ discounting: "midYear" }, { taxSettled: "yearLater" }] as const) {
      const read = planReader(compared([fullOption("Other", 0.25, more).option, plain.option]));
      expect([state(read, "timingAgrees"), read("rank")], JSON.stringify(more)).toEqual([check, ["–", "–"]]);
    }
    expect(state(planReader(compared([plain.option, fullOption("Same", 0.25).option])), "timingAgrees")).toBe(ok);
    // A loss that counts otherwise makes another tax of the same figures; without a tax rate, it makes none.
    const lost = planReader(compared([fullOption("Lost", 0.25, { losses: "lost" }).option, plain.option]));
    expect([state(lost, "taxAgrees"), lost("rank")]).toEqual([check, ["–", "–"]]);
    const none = fullOption("None", undefined, { losses: "lost" });
    expect(state(planReader(compared([none.option, fullOption("Same").option])), "taxAgrees")).toBe(ok);
    // Without a tax rate, nothing is paid a year later.
    const untaxed = fullOption("Untaxed", undefined, { taxSettled: "yearLater" });
    expect(state(planReader(compared([untaxed.option, fullOption("Same").option])), "timingAgrees")).toBe(ok);
  });

  it("brings its range, its share on evidence and its own peak", () => {
    const { option, plan } = fullOption("Full");
    const read = planReader(compared([option, ...optionsOf([level(1000, 900, 3)])]));
    const own = (key: string) => {
      const located = plan.locate(`CRM_1_${key}`, { sheet: "", row: 0, column: 0 });
      return located && plan.values(located)[0]?.[0];
    };
    for (const [key, name] of [
      ["low", "case_low"],
      ["baseCase", "case_base"],
      ["high", "case_high"],
      ["evidence", "evidence"],
      ["peak", "peak"],
      ["tco", "tco"],
      ["tcoUser", "tcoUser"],
      ["irr", "irr"],
      ["payback", "payback"],
      ["roiTotal", "roiTotal"],
      ["roiPresent", "roiPresent"],
      ["roiAnnual", "roiAnnual"],
      ["roiAnnualised", "roiAnnualised"],
      ["bcr", "bcr"],
      ["pi", "pi"],
      ["npv", "npv"],
    ] as const) {
      expect(typeof own(name), name).toBe("number");
      expect(read(key)[0], key).toBeCloseTo(Number(own(name)), 6);
    }
    expect(read("low")[1]).toBe("–");
  });
});

describeWith(["LibreOffice"], "a comparison of the models of its own workbook", () => {
  it("links to their names, and follows what is typed into a model", async () => {
    const first = modelPlan({ ...figuresOf(level(2000, 410, 3)), fiscalYear: 2028 });
    const figures = { ...filled("full", "tr", 3), discountRate: 0.1 };
    const second = modelPlan(figures, "full", "tr", [1]);
    const both = { ...first, sheets: [...first.sheets, ...second.sheets], names: [...first.names, ...second.names] };
    const { look: found, models } = modelsOf(both);
    const options = models.map((model, i) =>
      optionIn(`Model ${i + 1}`, found, model, { as: "links", source: { file: "this workbook", model: model.number } }),
    );
    const plan = comparisonPlan({
      language: "en",
      words,
      shared: locales.en.sheet,
      options,
      asked: { base: 1 },
      outside: outsideOf(found),
      taken: { sheets: both.sheets.map(({ name }) => name), comparisons: [] },
    });
    expect(options).toHaveLength(2);
    const together = (models: Plan): Plan => ({
      ...models,
      sheets: [...plan.sheets, ...models.sheets],
      names: [...plan.names, ...models.names],
    });
    const rate = first.names.find(({ name }) => name === "CRM_1_rate");
    const edited = {
      ...both,
      sheets: both.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          rate &&
          "area" in rate &&
          sheet.name === rate.sheet &&
          cell.row === rate.area.row &&
          cell.column === rate.area.column
            ? { ...cell, value: 0.3 }
            : cell,
        ),
      })),
    };
    // What is left of a reference to a sheet that is deleted.
    const of = new RegExp(`(?:${second.sheets.map(({ name }) => sheetPrefix(name)).join("|")})\\$[A-Z$0-9:]+`, "g");
    const without = (all: Plan): Plan => ({
      ...all,
      sheets: all.sheets
        .filter((sheet) => !second.sheets.some(({ name }) => name === sheet.name))
        .map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) => {
            const { formula } = cell;
            return formula === undefined ? cell : { ...cell, formula: formula.replace(of, "#REF!") };
          }),
        })),
      names: all.names.filter((name) => !second.names.includes(name)),
    });
    const [asMade, changed, deleted] = await calculatedAll([together(both), together(edited), without(together(both))]);
    const planned = planReader(plan);
    for (const key of ["npv", "irr", "payback", "rank", "peak", "low", "evidence", "pair_1"])
      planned(key).forEach((value, i) => {
        const now = asMade?.(key)[i];
        if (typeof value === "number") expect(Number(now), key).toBeCloseTo(value, 6);
        else expect(now, key).toBe(value);
      });
    expect(planned("rank")).not.toContain("–");
    expect(state(asMade, "npvAgrees")).toBe(ok);
    expect(state(asMade, "pricesAgree")).toBe(look);
    // The sample begins in 2027, and the form says no first month.
    expect(state(asMade, "startsAgree")).toBe(look);
    expect(asMade?.("startsAgree")[0]).toBe(fill(words.looks.startsAgree, { first: "Model 2", last: "Model 1" }));
    expect([state(changed, "ratesAgree"), changed?.("rank")]).toEqual([check, ["–", "–"]]);
    const gone = fill(words.failures.modelsAreThere, { model: "Model 2" });
    expect([deleted?.("modelsAreThere")[0], state(deleted, "modelsAreThere")]).toEqual([gone, check]);
    expect(deleted?.("rank")).toEqual(["–", "–"]);
    expect(deleted?.("master")[0]).toBe(checkFails + gone);
    const named = plan.names.flatMap((name) => ("area" in name ? [name.name.replace("CRM_comparison_1_", "")] : []));
    expect(named).toContain("difference_1");
    for (const key of named)
      expect(
        deleted?.(key).filter((value) => typeof value === "object" && value !== null),
        key,
      ).toEqual([]);
  });
});
