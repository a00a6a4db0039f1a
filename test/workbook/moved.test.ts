/** Inputs typed anew into a file, which a spreadsheet that isn't ours then recalculates. */
import { beforeAll, expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { npv } from "../../src/core/returns/presentValue";
import { irr, irrs } from "../../src/core/returns/irr";
import { payback } from "../../src/core/returns/payback";
import { isFault } from "../../src/core/fault";
import { roi } from "../../src/core/returns/roi";
import { sum } from "../../src/core/numbers/series";
import type { BenefitItem, CostItem, Figures } from "../../src/workbook/figures";
import { everyBenefit, everyCost } from "../../src/workbook/lines";
import type { CellValue, Plan, PlanCell } from "../../src/grid/plan";
import { recalculate, type RecalculatedSheet } from "../tools/libreoffice";
import { seeded } from "../tools/random";
import { count as countOf, seed } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { planned } from "./books";
import { differences, withoutAddIn } from "../../validation/withoutAddIn";

const count = countOf(12, 50);
const years = 3;

/** Anything a reader may type into the full workbook, at random. */
function figuresFrom(random: () => number): Figures {
  const up = (most: number, digits = 2) => Number((random() * most).toFixed(digits));
  const one = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const perhaps = <T>(value: T): T | undefined => (random() < 0.7 ? value : undefined);
  const list = (length: number, of: () => number) => Array.from({ length }, of);
  const growth = () => one("none", "revenue", "wages", "other");
  const cost = (): CostItem => ({
    amounts: list(years + 1, () => (random() < 0.3 ? 0 : up(100))),
    price: up(9000),
    risk: up(0.5),
    growth: growth(),
    pricedIn: one("own", "own", "USD"),
    kind: one("oneOff", "yearly"),
    ...(random() < 0.4 && { life: 1 + Math.floor(random() * 7) }),
  });
  const benefit = (timed: boolean): BenefitItem => ({
    amounts: timed ? [] : list(years + 1, () => (random() < 0.3 ? 0 : up(300_000))),
    class: one("cash", "capacity", "avoided"),
    countedIn: timed ? "hours" : one("money", "revenue"),
    share: up(1),
    risk: up(0.6),
    growth: growth(),
    confidence: one("measured", "estimated", "assumed"),
    ...(timed && { time: { people: up(40, 0), hoursPerWeek: up(6), weeks: up(50, 0) } }),
  });
  const isTimed = (line: string) => line === "productivity" || line === "serviceTime";
  const range = (most: number) => ({ low: up(most), high: most + up(most) });
  const tax = perhaps(up(0.4));
  return {
    currency: "EUR",
    years,
    discountRate: up(0.5, 3),
    users: 1 + Math.floor(random() * 400),
    basis: one("nominal", "real"),
    scenario: one("base", "low", "high"),
    ...(tax !== undefined && { tax }),
    losses: one("otherProfit", "carriedForward", "lost"),
    taxSettled: one("sameYear", "yearLater"),
    discounting: one("yearEnd", "midYear"),
    hourlyCost: up(90),
    margin: up(1),
    conversion: up(1),
    currencies: [{ code: "USD", rates: [up(3)] }],
    goLive: 1 + Math.floor(random() * 12),
    slip: up(14, 1),
    growth: {
      revenue: list(years, () => up(0.1)),
      wages: list(years, () => up(0.1)),
      other: list(years, () => up(0.1)),
    },
    adoption: list(years, () => up(1)),
    ranges: {
      rate: range(0.3),
      margin: range(0.4),
      conversion: range(0.4),
      slip: range(8),
      adoptionShare: range(0.9),
      licencePrice: range(1),
    },
    scenarios: {
      low: { benefits: up(1), costs: 1 + up(1), months: up(9, 0) },
      high: { benefits: 1 + up(1), costs: up(1), months: 0 },
    },
    legacy: { yearlyCost: up(40_000), offAfterMonth: up(30, 0) },
    costs: Object.fromEntries(everyCost.map((line) => [line, cost()])),
    benefits: Object.fromEntries(everyBenefit.map((line) => [line, benefit(isTimed(line))])),
    sources: list(5, () => up(90, 0)).map((leads, i) => ({
      name: `S${i}`,
      leads,
      won: leads / 2,
      revenue: up(9999),
      cost: up(999),
    })),
    actual: list(5, () => up(9999)).map((benefits) => ({ benefits, costs: up(9999) })),
  };
}

const isInput = ({ style, formula }: PlanCell): boolean =>
  formula === undefined && (style === "input" || style === "inputText");

/** One plan's cells and stored values with what is typed in the other's. */
function typedInto(plan: Plan, other: Plan): Plan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet, k) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const typed = other.sheets[k]?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
        return typed && isInput(cell) && isInput(typed) ? { ...cell, value: typed.value } : cell;
      }),
    })),
  };
}

describeWith(["LibreOffice"], `${count} workbooks with inputs typed anew, from the seed ${seed}`, () => {
  const random = seeded(seed);
  const start = planned("full", "en", figuresFrom(random));
  const targets = Array.from({ length: count }, () => planned("full", "en", figuresFrom(random)));
  let books: readonly (readonly RecalculatedSheet[])[] = [];
  beforeAll(async () => {
    const files = targets.map(async (target, i) => ({
      name: String(i),
      bytes: await writeXlsx(typedInto(start, target)),
      language: target.language,
    }));
    books = await recalculate(await Promise.all(files));
  });

  it("recalculate every cell to the value in a plan with the new figures", () => {
    targets.forEach((target, i) => {
      target.sheets.forEach((sheet, k) => {
        const values = books[i]?.[k]?.values ?? [];
        expect(differences(withoutAddIn(sheet.cells, target), values), `${i}, ${sheet.name}`).toEqual([]);
      });
    });
  });

  it("show no error for any input", () => {
    for (const target of targets) {
      const errors = target.sheets.flatMap(({ name, cells }) =>
        cells.filter(({ value }) => typeof value === "object" && value !== null).map(({ formula }) => [name, formula]),
      );
      expect(errors).toEqual([]);
    }
  });

  it("show the core's answers for their benefits and costs", () => {
    const [returns, inputs, ofCosts] = ["Returns", "Inputs", "Costs"].map((name) =>
      start.sheets.findIndex((sheet) => sheet.name === name),
    );
    const place = (key: string) => {
      const name = start.names.find((each) => each.name === `CRM_1_${key}`);
      if (!name || !("area" in name)) throw new Error(`No name for ${key}`);
      return name.area;
    };
    for (const book of books) {
      const at = (sheet: number | undefined, row: number, column: number): CellValue =>
        book[sheet ?? 0]?.values[row]?.[column] ?? null;
      const { column: first, columns } = place("net");
      // With the column after the years, which is 0 unless tax is settled a year later.
      const flows = (key: string) =>
        Array.from({ length: columns + 1 }, (_, t) => Number(at(returns, place(key).row, first + t)));
      const [benefits, costs] = [flows("taxedBenefits"), flows("taxedCosts")];
      const answer = (key: string) => at(returns, place(key).row, place(key).column);
      const rate = Number(at(inputs, place("rate").row, place("rate").column));
      const given = { benefits, costs };
      // Without a cost in any year something is missing, and no figure is shown.
      if (costs.every((cost) => cost === 0)) {
        for (const key of ["npv", "roi", "payback", "irr", "tco"]) expect(answer(key), key).toBe("–");
        continue;
      }
      const isMidYear = at(inputs, place("discounting").row, place("discounting").column) === "mid-year";
      expectClose(answer("npv"), npv({ ...given, rate, timing: isMidYear ? "mid" : "start" }));
      expectClose(answer("roi"), roi({ ...given, method: "total" }));
      expectClose(answer("payback"), payback(given));
      // The native IRR shows a dash where there may be several rates.
      const rates = irrs(given);
      // Of several rates, the only one above 0, where the tax of the last year comes after it.
      const above = isFault(rates) ? [] : rates.filter((each) => each > 0);
      const only = above.length === 1 ? above[0] : irr(given);
      if (typeof answer("irr") === "number") expectClose(answer("irr"), only);
      const { row, column } = place("costsAfter");
      const before = Array.from({ length: columns }, (_, t) => Number(at(ofCosts, row, column + t)));
      expectClose(answer("tco"), sum(before));
    }
  });
});

function expectClose(shown: CellValue, expected: unknown): void {
  if (isFault(expected)) expect(shown).toBe("–");
  else
    expect(Math.abs(Number(shown) - Number(expected))).toBeLessThanOrEqual(
      1e-7 * Math.max(1, Math.abs(Number(expected))),
    );
}
