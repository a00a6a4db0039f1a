/** Costs in several currencies, against a calculation that doesn't know their formulas. */
import { describe, expect, it, vi } from "vitest";
import type { CellValue, Plan } from "../../../src/grid/plan";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import type { CostItem, Figures } from "../../../src/workbook/figures";
import { masterState } from "../../../src/workbook/model/masterState";
import { nameOf } from "../../../src/workbook/model/names";
import { gridForAll } from "../../hosts/univer/headlessGrid";
import { recalculate } from "../../tools/libreoffice";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { filled, planned } from "../books";
import { afterRisk } from "../edited/expected";
import { isClose } from "../edited/rule";
import { valuesOf } from "../tax/named";
import { randomFigures } from "../tax/randomFigures";

const codes = ["USD", "GBP", "CHF", "JPY", "toman"] as const;

/** One to five currencies, with rates for all years or for the first ones; every line is priced in one of them or in none. */
function withCurrencies(number: number): Figures {
  const random = seeded(number);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const figures = randomFigures(number);
  const currencies = codes.slice(0, between(1, codes.length)).map((code) => ({
    code,
    rates: Array.from({ length: between(1, figures.years + 1) }, () => between(1, 40_000) / 10 ** between(2, 5)),
  }));
  const known = ["own", ...currencies.map(({ code }) => code)];
  const priced = (item: CostItem): CostItem => ({ ...item, pricedIn: known[between(0, known.length - 1)] ?? "own" });
  return {
    ...figures,
    currencies,
    costs: Object.fromEntries(Object.entries(figures.costs).map(([line, item]) => [line, priced(item)])),
  };
}

const stateOf = (plan: Plan, check: string) => valuesOf(plan, `check_${check}`).at(-1);
const saidBy = (plan: Plan, check: string) => valuesOf(plan, `check_${check}`)[0];
const numbersOf = (plan: Plan, key: string) => valuesOf(plan, key).map(Number);

function differences(shown: readonly unknown[], expected: readonly number[]): readonly unknown[] {
  expect(shown.length).toBe(expected.length);
  return shown.flatMap((value, i) => (isClose(Number(value), expected[i]) ? [] : [[i, value, expected[i]]]));
}

function areaOf(plan: Plan, key: string) {
  const named = plan.names.find(({ name }) => name === nameOf(1, key));
  if (!named || !("area" in named)) throw new Error(`No name has the key ${key}.`);
  return { ...named.area, sheet: named.sheet };
}

describe("costs in several currencies", () => {
  const numbers = Array.from({ length: count(8, 100) }, (_, i) => (seed % 1_000_000) + i);

  it("are those of every year's rate, price index and risk", () => {
    for (const number of numbers) {
      const figures = withCurrencies(number);
      const plan = planned("full", "en", figures);
      expect([number, ...differences(numbersOf(plan, "costsAfter"), afterRisk(figures).costs)]).toEqual([number]);
      for (const check of ["currenciesAreDistinct", "currenciesAreKnown", "exchangeRateIsThere", "costsAreAllowed"])
        expect([number, check, stateOf(plan, check)]).toEqual([number, check, "OK"]);
    }
  });

  describeWith(["LibreOffice"], "in LibreOffice", () => {
    it("are the same", async () => {
      const made = numbers.slice(0, count(2, 12)).map((number) => {
        const figures = withCurrencies(number);
        return { figures, plan: planned("full", "fa", figures) };
      });
      const files = await Promise.all(
        made.map(async ({ plan }, i) => ({ name: `${i}.xlsx`, bytes: await writeXlsx(plan) })),
      );
      const books = await recalculate(files);
      made.forEach(({ figures, plan }, i) => {
        const { sheet, row, column, columns } = areaOf(plan, "costsAfter");
        const values = books[i]?.find(({ name }) => name === sheet)?.values[row]?.slice(column, column + columns) ?? [];
        expect(differences(values, afterRisk(figures).costs)).toEqual([]);
      });
    });
  });

  it("move only in the year whose rate is changed, where all years have theirs", () => {
    const figures = filled("full", "en", 3);
    const costs = (rates: readonly number[]) =>
      numbersOf(planned("full", "en", { ...figures, currencies: [{ code: "USD", rates }] }), "costsAfter");
    const [usual, later] = [costs([0.9, 0.9, 0.9, 0.9]), costs([0.9, 0.9, 1.2, 0.9])];
    const moved = usual.map((cost, year) => Number(later[year]) - cost);
    expect(moved.map((each) => Math.abs(each) > 1)).toEqual([false, false, true, false]);
    // The other years have the first rate, if no other is given.
    expect(costs([0.9])).toEqual(usual);
  });
});

describe("a line's currency", () => {
  const own = filled("full", "en", 3);
  const [usd] = own.currencies ?? [];
  const licences = { amounts: [0, 50, 50, 50], ...own.costs.licences };

  it.each(languages)("has checks that name the line, %s", (language) => {
    const { sheet, full } = locales[language];
    const plan = (changed: Partial<Figures>) =>
      planned("full", language, { ...filled("full", language, 3), ...changed });
    const whole = plan({});
    expect(masterState(valuesOf(whole, "checks")[0], locales[language])).toBe("hold");
    const { row } = areaOf(whole, "costs_licences");
    const said = (text: string) => text.replace("{row}", String(row + 1)).replace("{line}", full.rows.costs_licences);
    const unknown = plan({ costs: { ...own.costs, licences: { ...licences, pricedIn: "CHF" } } });
    expect(stateOf(unknown, "currenciesAreKnown")).toBe(sheet.check);
    expect(saidBy(unknown, "currenciesAreKnown")).toBe(said(full.failures.currenciesAreKnown));
    const without = plan({ currencies: [{ code: "USD" }] });
    expect(stateOf(without, "exchangeRateIsThere")).toBe(sheet.check);
    expect(saidBy(without, "exchangeRateIsThere")).toBe(said(full.failures.exchangeRateIsThere));
    expect(stateOf(without, "currenciesAreKnown")).toBe(sheet.ok);
    const twice = plan({
      currencies: [
        { code: "USD", rates: [0.9] },
        { code: "usd", rates: [1] },
      ],
    });
    expect(stateOf(twice, "currenciesAreDistinct")).toBe(sheet.check);
    expect(saidBy(twice, "currenciesAreDistinct")).toBe(full.failures.currenciesAreDistinct.replace("{code}", "USD"));
    const euros = plan({
      currencies: [
        { code: "USD", rates: [0.9] },
        { code: "EUR", rates: [1] },
      ],
    });
    expect(saidBy(euros, "currenciesAreDistinct")).toBe(full.failures.currenciesAreDistinct.replace("{code}", "EUR"));
  });

  it("isn't counted while it has no rate", () => {
    expect(usd?.code).toBe("USD");
    const costs = (figures: Figures) => numbersOf(planned("full", "en", figures), "costsAfter");
    const others = Object.fromEntries(Object.entries(own.costs).filter(([line]) => line !== "licences"));
    expect(costs({ ...own, currencies: [{ code: "USD" }] })).toEqual(costs({ ...own, costs: others }));
  });
});

describe("in the workbench's grid", () => {
  const start = withCurrencies(4);
  const figures: Figures = { ...start, currencies: [{ code: "USD", rates: [0.5] }] };
  const costs: Figures["costs"] = Object.fromEntries(
    Object.entries(figures.costs).map(([line, item]) => [line, { ...item, pricedIn: "own" }]),
  );
  const first: Figures = { ...figures, costs };
  const plan = planned("full", "en", first);
  let grid: Grid;
  const cellAt = (sheet: string, row: number, column: number) => {
    const found = grid.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
    if (!found) throw new Error(`The grid has no sheet ${sheet}.`);
    return found;
  };
  const type = (key: string, beside: number, value: string | number) => {
    const { sheet, row, column } = areaOf(plan, key);
    cellAt(sheet, row, column + beside).setValue({ v: value, f: null });
  };
  const shown = (): readonly CellValue[] => {
    const { sheet, row, column, columns } = areaOf(plan, "costsAfter");
    return Array.from({ length: columns }, (_, i) => cellAt(sheet, row, column + i).getValue() as CellValue);
  };
  /** A calculation that began before the last entry may end after it. */
  const expectCosts = (of: Figures) =>
    vi.waitFor(() => expect(differences(shown(), afterRisk(of).costs)).toEqual([]), {
      timeout: 120_000,
      interval: 100,
    });
  gridForAll(async (opened) => {
    grid = opened;
    await univerHost(grid).rewrite({ adds: plan, changes: [] }, () => undefined, new AbortController().signal);
  });

  it("follow the currency and the rates that are typed", async () => {
    await expectCosts(first);
    const { purchase: bought, ...others } = costs;
    const purchase = { amounts: [], ...bought, pricedIn: "GBP" };
    // Four columns left of the years, which are where a line's currency and the code of a currency stand.
    type("costs_purchase", -4, "GBP");
    // It has no rate yet.
    await expectCosts({ ...first, costs: others });
    type("currency_2", 0, "GBP");
    type("currency_2", 6, 1.5);
    type("currency_2", 7, 1.25);
    const rates = [1.5, ...Array.from({ length: first.years }, () => 1.25)];
    const priced = { ...first, currencies: [{ code: "GBP", rates }], costs: { ...costs, purchase } };
    await expectCosts(priced);
  });
});
