/** The comparison's formulas give the core's figures in a real spreadsheet engine, and its checks name what is wrong. */
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/core/fault";
import { annualEquivalent } from "../../../src/core/returns/annualEquivalent";
import { byOutlay, crossoverRates, incremental, ranks } from "../../../src/core/returns/alternatives";
import { benefitCostRatio, profitabilityIndex } from "../../../src/core/returns/benefitCost";
import { irrOf } from "../../../src/core/returns/irr";
import { payback } from "../../../src/core/returns/payback";
import { presentValue } from "../../../src/core/returns/presentValue";
import { roi } from "../../../src/core/returns/roi";
import { net, sum } from "../../../src/core/numbers/series";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { fill } from "../../../src/language/fill";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { recalculate, type RecalculatedSheet } from "../../tools/libreoffice";
import { seeded } from "../../tools/random";
import { count, seed, some } from "../../tools/sample";
import { describeWith } from "../../tools/tool";
import { validate } from "../../tools/validator";
import { compared, nameOf, optionsOf, planReader, reader, typedInto, type Alternative, type ReadRow } from "./options";

const random = seeded(seed);
const upTo = (most: number): number => Math.floor(random() * (most + 1));

/** Sets of 2 to 5 models, each number at least once, over 1 to 10 years; some pairs change signs more than once. */
function alternatives(place: number): readonly Alternative[] {
  const years = 1 + upTo(9);
  const rate = upTo(30) / 100;
  return Array.from({ length: 2 + (place % 4) }, (_, i) => ({
    costs: Array.from(
      { length: years + 1 },
      (_, year) => (year === 0 ? 1000 + upTo(90_000) : upTo(20_000)) + upTo(99) / 100,
    ),
    // The last of many is a pure cost: what staying costs.
    benefits: Array.from({ length: years + 1 }, (_, year) => (year === 0 || i === 3 ? 0 : upTo(60_000))),
    rate,
    users: 1 + upTo(200),
  }));
}

const sets = Array.from({ length: count(12, 100) }, (_, i) => alternatives(i));

const calculated = (plan: Plan, sheets: readonly RecalculatedSheet[] = []): ReadRow =>
  reader(plan, (sheet, row, column) => sheets[sheet]?.values[row]?.[column] ?? null);

const near = (value: CellValue | undefined, wanted: number, where: string): void =>
  expect(Math.abs(Number(value) - wanted), `${where}: ${String(value)} for ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted)),
  );

/** How often the sign changes; years without an amount don't count. */
function changesOf(flows: readonly number[]): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** Each figure of the sheet is the core's, or a dash where the core has none. */
function agrees(read: ReadRow, given: readonly Alternative[], where: string): void {
  const rate = given[0]?.rate ?? 0;
  const flows = given.map(net);
  const of = (key: string, figures: readonly unknown[]) => {
    const row = read(key);
    figures.forEach((wanted, i) => {
      const at = `${where} ${key} ${i}`;
      if (typeof wanted !== "number") expect(row[i], at).toBe("–");
      else near(row[i], wanted, at);
    });
  };
  of(
    "npv",
    flows.map((each) => presentValue(each, rate)),
  );
  of(
    "funding",
    given.map(({ costs }) => sum(costs)),
  );
  of(
    "peak",
    flows.map((each) => Math.max(0, -Math.min(...each.map((_, i) => sum(each.slice(0, i + 1)))))),
  );
  of(
    "roiTotal",
    given.map((each) => roi({ ...each, method: "total" })),
  );
  of(
    "roiPresent",
    given.map((each) => roi({ ...each, method: "discounted", rate })),
  );
  of(
    "roiAnnual",
    given.map((each) => roi({ ...each, method: "annual" })),
  );
  of(
    "roiAnnualised",
    given.map((each) => roi({ ...each, method: "annualised" })).map((each) => (isFault(each) ? -1 : each)),
  );
  of(
    "bcr",
    given.map((each) => benefitCostRatio({ ...each, rate })),
  );
  of(
    "pi",
    given.map((each) => profitabilityIndex({ ...each, rate })),
  );
  read("irr").forEach((value, i) => {
    const rate = irrOf(flows[i] ?? []);
    // A dash only where the signs don't prove that there is one rate.
    if (value !== "–") near(value, Number(rate), `${where} irr ${i}`);
    else expect(changesOf(flows[i] ?? []), `${where} irr ${i}`).not.toBe(1);
  });
  of(
    "payback",
    given.map(({ benefits, costs }) => payback({ benefits, costs })).map((each) => (isFault(each) ? "none" : each)),
  );
  of(
    "annual",
    flows.map((amounts) => annualEquivalent({ amounts, rate })),
  );
  const places = ranks({ alternatives: flows, rate });
  expect(read("rank"), `${where} rank`).toEqual(places);
  const order = byOutlay(flows);
  let number = 0;
  order.forEach((smaller, place) =>
    order.slice(place + 1).forEach((larger) => {
      number++;
      const pair = { larger: flows[larger] ?? [], smaller: flows[smaller] ?? [] };
      const [worth, shown] = read(`pair_${number}`);
      const difference = incremental(pair);
      const rates = crossoverRates(pair) as readonly number[];
      const changes = changesOf(difference);
      near(worth, presentValue(difference, rate), `${where} pair ${number}`);
      const words = locales.en.comparison.pairs;
      if (changes === 0) expect([shown, rates.length], where).toEqual([words.noRate, 0]);
      else if (changes === 1) {
        expect(rates).toHaveLength(1);
        near(shown, rates[0] ?? 0, `${where} crossover ${number}`);
      } else expect(shown, where).toBe(words.manyRates);
    }),
  );
}

describeWith(["LibreOffice"], "a comparison, recalculated in LibreOffice", () => {
  it("has the core's figures to 1e-9, those of the plan, and no error", async () => {
    const plans = sets.map((given) =>
      typedInto(compared(optionsOf(given)), {
        renewed: locales.en.comparison.choices.renewed.yes,
        against: given.map(() => locales.en.comparison.choices.against.nothing),
      }),
    );
    const books = await recalculate(
      await Promise.all(plans.map(async (plan, i) => ({ name: `${i}.xlsx`, bytes: await writeXlsx(plan) }))),
    );
    sets.forEach((given, i) => {
      const plan = plans[i] as Plan;
      agrees(calculated(plan, books[i]), given, `set ${i}`);
      const values = books[i]?.flatMap((sheet) => sheet.values.flat()) ?? [];
      expect(values.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
      // A model without benefits asks to be looked at, and so does the comparison.
      const isDoubted = given.some(({ benefits }) => sum(benefits) === 0);
      const { checksHold, lookAt } = locales.en.sheet;
      const { modelsHold } = locales.en.comparison.looks;
      expect(books[i]?.[0]?.values[3]?.[0], `set ${i}`).toBe(isDoubted ? lookAt + modelsHold : checksHold);
    });
    expect(new Set(sets.map(({ length }) => length)).size).toBe(4);
  });

  it("shows what the plan shows, in every language", async () => {
    const given: readonly Alternative[] = [
      { costs: [9000.5, 400, 400, 400], benefits: [0, 3000, 5000, 6000], rate: 0.09, users: 12 },
      { costs: [2000, 2500, 2500, 2500], benefits: [0, 3000, 4000, 4500], rate: 0.09, users: 12 },
      { costs: [1500, 1500, 1500, 1500], benefits: [0, 0, 0, 0], rate: 0.09, users: 12 },
      { costs: [9000, 100, 100, 3000], benefits: [0, 7000, 2000, 1000], rate: 0.09, users: 12 },
    ];
    const plans = some(languages, 2).map((language) => compared(optionsOf(given, language), language));
    const files = plans.map(async (plan, i) => ({
      name: `${i}.xlsx`,
      bytes: await writeXlsx(plan),
      language: plan.language,
    }));
    const books = await recalculate(await Promise.all(files));
    plans.forEach((plan, i) =>
      plan.sheets.forEach(({ cells }, s) => {
        for (const { row, column, value } of cells) {
          const found = books[i]?.[s]?.values[row]?.[column] ?? null;
          const where = `${plan.language} ${s} ${row} ${column}`;
          if (typeof value === "number") near(found as CellValue, value, where);
          else if (value !== null && value !== "") expect(found, where).toEqual(value);
        }
      }),
    );
  });
});

it("is a valid workbook by the Open XML SDK", async () => {
  const [language = "en"] = some(languages);
  expect(await validate(await writeXlsx(compared(optionsOf(sets[0] ?? [], language), language)))).toEqual([]);
});

const level = (outlay: number, amount: number, years: number): Alternative => ({
  costs: [outlay, ...Array.from({ length: years }, () => 0)],
  benefits: [0, ...Array.from({ length: years }, () => amount)],
  rate: 0.06,
  users: 10,
});

const textsOf = (plan: Plan): readonly string[] =>
  plan.sheets.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));

describe("what a comparison says", () => {
  it("of an extra outlay that earns less than the rate", () => {
    const plan = compared(optionsOf([level(2000, 410, 10), level(4000, 670, 10)]));
    const texts = textsOf(plan);
    expect(planReader(plan)("rank")).toEqual([1, 2]);
    expect(texts).toContain("Option A is worth most: NPV 1,018 EUR at 6.0% over 10 years, 86 more than Option B");
    // 260 a year for 2000 more.
    const rate = irrOf([-2000, ...Array.from({ length: 10 }, () => 260)]) as number;
    expect(texts).toContain(
      `The extra outlay for Option B earns ${(rate * 100).toFixed(1)}%, less than 6.0%: Option A is ahead`,
    );
  });

  it("where the larger amount comes with the lower IRR", () => {
    const plan = compared(optionsOf([level(2000, 410, 10), level(4000, 720, 10)]));
    expect(planReader(plan)("rank")).toEqual([2, 1]);
    expect(textsOf(plan)).toContain(
      "2. Option A: NPV 1,018 EUR, 282 less than Option B; its IRR is higher, but the larger amount is what counts",
    );
  });

  it("of a tie, of losses and of pure costs", () => {
    const same = compared(optionsOf([level(2000, 410, 10), level(2000, 410, 10)]));
    expect(textsOf(same)).toContain(
      "Option A is worth most: NPV 1,018 EUR at 6.0% over 10 years, the same as Option B",
    );
    expect(textsOf(same)).toContain("Their flows are the same");
    expect(planReader(same)("rank")).toEqual([1, 1]);
    const losses = compared(optionsOf([level(4000, 410, 3), level(2000, 410, 3)]));
    expect(textsOf(losses)).toContain(
      "No option earns the rate of 6.0%: Option B loses least, NPV -904 EUR, 2,000 more than Option A",
    );
    const costs = compared(optionsOf([level(4000, 0, 3), level(2000, 0, 3)]));
    expect(textsOf(costs)).toContain(
      "Option B costs least: present value 2,000 EUR at 6.0% over 3 years, 2,000 less than Option A",
    );
  });

  it("of a difference with several rates: they are said to be possible, and NPV decides", () => {
    const larger: Alternative = { costs: [1600, 0, 0], benefits: [0, 20_000, 0], rate: 0.1, users: 1 };
    const smaller: Alternative = { costs: [1, 0, 0], benefits: [1, 10_000, 10_000], rate: 0.1, users: 1 };
    const texts = textsOf(compared(optionsOf([larger, smaller])));
    expect(texts).toContain(locales.en.comparison.pairs.manyRates);
    expect(texts).toContain(
      "Several rates may be found, because the signs change 2 times; by NPV at 10.0% Option B is ahead",
    );
  });
});

/** States of the checks, by key. */
const stateOf = (plan: Plan, key: string): CellValue | undefined => planReader(plan)(key).at(-1);

describe("conflicts are shown, and nothing is ranked", () => {
  const { check, look } = locales.en.sheet;
  const one = level(2000, 410, 10);
  it.each([
    ["currencies", "currenciesAgree", [one, { ...one, currency: "USD" }]],
    ["rates", "ratesAgree", [one, { ...one, rate: 0.08 }]],
    [
      "units of one currency, rials and toman",
      "currenciesAgree",
      [
        { ...one, currency: "IRR" },
        { ...one, currency: "IRT" },
      ],
    ],
    ["a rate that is missing", "ratesAgree", [one, { ...one, rate: undefined }]],
    ["years", "yearsAgree", [one, level(2000, 410, 9)]],
  ] as const)("different %s", (_, key, given) => {
    const plan = compared(optionsOf(given));
    const read = planReader(plan);
    expect(stateOf(plan, key)).toBe(check);
    expect(read("rank")).toEqual(["–", "–"]);
    expect(read("comparable")).toEqual([0]);
    expect(read("statement")).toEqual([locales.en.comparison.statement.none]);
    expect(textsOf(plan)).toContain(
      fill(locales.en.comparison.failures[key], { currency: given[0].currency === "IRR" ? "rial" : "EUR" }),
    );
  });

  it("what an option is measured against must be said", () => {
    expect(stateOf(compared(optionsOf([one, one])), "againstAgrees")).toBe(look);
  });
});

describe("thousands and millions", () => {
  const shortened = (plan: Plan) =>
    plan.sheets.map(({ cells }) => cells.flatMap(({ format = "" }) => /"([KM])"/.exec(format)?.[1] ?? []));
  const large: Alternative = { ...level(2_000_000, 410_000, 10), amountsIn: "thousands" };

  it("are those of the models, where all have the same, on the sheet that is read", () => {
    const [first = [], second] = shortened(compared(optionsOf([large, large])));
    expect(first.length).toBeGreaterThan(10);
    expect(new Set(first)).toEqual(new Set(["K"]));
    expect(second).toEqual([]);
    const millions: Alternative = { ...large, amountsIn: "millions" };
    expect(new Set(shortened(compared(optionsOf([millions, millions])))[0])).toEqual(new Set(["M"]));
  });

  it("are left out where they differ, and the figures are the same", () => {
    const mixed = compared(optionsOf([large, { ...large, amountsIn: "millions" }]));
    expect(shortened(mixed)).toEqual([[], []]);
    const whole = compared(optionsOf([large, { ...large, amountsIn: undefined }]));
    expect(shortened(whole)).toEqual([[], []]);
    expect(planReader(whole)("npv")).toEqual(planReader(compared(optionsOf([large, large])))("npv"));
  });
});

describe("names", () => {
  it("lead to the headlines of every option", () => {
    const read = planReader(compared(optionsOf([level(2000, 410, 10), level(4000, 720, 10)])));
    expect(read("npv")).toHaveLength(2);
    expect(read("statement")[0]).toContain(nameOf(1));
  });
});
