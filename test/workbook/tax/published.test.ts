/** Published cases of depreciation and of losses, by the workbook in LibreOffice and by the core. */
import { beforeAll, describe, expect, it } from "vitest";
import { taxPaid, writtenOff } from "../../../src/core/returns/tax";
import { npv } from "../../../src/core/returns/presentValue";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { CellValue } from "../../../src/grid/plan";
import type { Figures } from "../../../src/workbook/figures";
import { nameOf } from "../../../src/workbook/model/names";
import { recalculate, type RecalculatedSheet } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";
import { planned } from "../books";
import { withoutResults } from "../withoutResults";
import { afterTax } from "./expected";

interface Published {
  readonly source: string;
  /** From year 0. */
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
  readonly capital?: { readonly spent: number; readonly life: number };
  readonly tax: number;
  readonly rate: number;
  readonly losses: NonNullable<Figures["losses"]>;
  readonly gives: {
    readonly tax: readonly number[];
    readonly net?: readonly number[];
    readonly npv?: number;
  };
  /** Half a unit of the last digit that is published. */
  readonly within: number;
}

const cases: readonly Published[] = [
  {
    source:
      "AnalystForum, “capital budgeting”, thread 27351 (CFA level 1 question, answer a; analystforum.com/t/capital-budgeting/27351): 10,000 straight-line over 5 years, 40 % tax, 10 %: tax 400, cash flow 2,600 a year, NPV −144",
    benefits: [0, 5000, 5000, 5000, 5000, 5000],
    costs: [0, 2000, 2000, 2000, 2000, 2000],
    capital: { spent: 10_000, life: 5 },
    tax: 0.4,
    rate: 0.1,
    losses: "otherProfit",
    gives: {
      tax: [0, 400, 400, 400, 400, 400],
      net: [-10_000, 2600, 2600, 2600, 2600, 2600],
      npv: -144,
    },
    within: 0.5,
  },
  {
    source:
      "Qammunity 6592220 (qammunity.org/6592220, after Sullivan, Wicks & Koelling, Engineering Economy, ch. 7): 85,000 over 4 years, 45 % tax: tax 5,738 and after-tax cash flow 28,263 a year; its annual worth 1,510 is without the minus sign",
    benefits: [0, 60_000, 60_000, 60_000, 60_000],
    costs: [0, 26_000, 26_000, 26_000, 26_000],
    capital: { spent: 85_000, life: 4 },
    tax: 0.45,
    rate: 0.15,
    losses: "otherProfit",
    gives: {
      tax: [0, 5738, 5738, 5738, 5738],
      net: [-85_000, 28_263, 28_263, 28_263, 28_263],
      // −1,510 a year at 15 %, by the published factor 2.8549.
      npv: -1510 * 2.8549,
    },
    within: 1.5,
  },
  {
    source:
      "Course Hero 6367352, “present value of losses” (coursehero.com/file/6367352): profit −250,000, −150,000, 300,000, 450,000 at 40 %; losses of 300,000 and 100,000 are set off in years 3 and 4, which leaves 0 and 350,000",
    benefits: [0, 0, 0, 300_000, 450_000],
    costs: [0, 250_000, 150_000, 0, 0],
    tax: 0.4,
    rate: 0.12,
    losses: "carriedForward",
    gives: { tax: [0, 0, 0, 0, 0.4 * 350_000] },
    within: 0.5,
  },
  {
    source:
      "Shmoop finance glossary, “Tax Loss Carry-forward” (shmoop.com/finance-glossary/tax-loss-carry-forward.html): a loss of 1 million, then a profit of 3 million at 30 %: 600,000 of tax instead of 900,000",
    benefits: [0, 0, 3_000_000],
    costs: [0, 1_000_000, 0],
    tax: 0.3,
    rate: 0.1,
    losses: "carriedForward",
    gives: { tax: [0, 0, 600_000] },
    within: 0.5,
  },
  {
    source: "The same, had the loss been lost: 900,000",
    benefits: [0, 0, 3_000_000],
    costs: [0, 1_000_000, 0],
    tax: 0.3,
    rate: 0.1,
    losses: "lost",
    gives: { tax: [0, 0, 900_000] },
    within: 0.5,
  },
  {
    source:
      "CFA Institute, Capital Budgeting, example 7, as quoted in AnalystForum thread 126802 (analystforum.com/t/taxes-on-operating-loss/126802): an operating loss of 30 at 30 % brings a tax of −9, and −21 after it",
    benefits: [0, 0],
    costs: [0, 30],
    tax: 0.3,
    rate: 0.1,
    losses: "otherProfit",
    gives: { tax: [0, -9], net: [0, -21] },
    within: 0.5,
  },
];

const figuresOf = ({ benefits, costs, capital, tax, rate, losses }: Published): Figures => {
  const years = benefits.length - 1;
  const upFront = [capital?.spent ?? 0, ...benefits.slice(1).map(() => 0)];
  return {
    currency: "USD",
    years,
    discountRate: rate,
    users: 1,
    tax,
    losses,
    adoption: benefits.slice(1).map(() => 1),
    costs: {
      other: { amounts: costs },
      ...(capital && { purchase: { amounts: upFront, life: capital.life } }),
    },
    benefits: { other: { amounts: benefits, class: "cash", countedIn: "money" } },
  };
};

const expectWithin = (shown: readonly CellValue[], wanted: readonly number[], most: number) => {
  expect(shown.length).toBe(wanted.length);
  shown.forEach((value, year) =>
    expect(Math.abs(Number(value) - (wanted[year] ?? NaN)), `year ${year}`).toBeLessThanOrEqual(most),
  );
};

describe.each(cases)("$source", ({ gives, within, ...given }) => {
  it("is what the core gives", () => {
    const { benefits, costs, capital, tax: rate, losses } = given;
    const spent = benefits.map((_, year) => (year === 0 ? (capital?.spent ?? 0) : 0));
    const capitalised = capital ? [{ spent, life: capital.life }] : [];
    const tax = taxPaid({ benefits, costs, capitalised, rate, losses });
    expectWithin(tax, gives.tax, within);
    const paid = costs.map((cost, year) => cost + (spent[year] ?? 0));
    const kept = benefits.map((benefit, year) => benefit - (tax[year] ?? 0));
    if (gives.net)
      expectWithin(
        kept.map((each, year) => each - (paid[year] ?? 0)),
        gives.net,
        within,
      );
    const worth = npv({ benefits: kept, costs: paid, rate: given.rate });
    if (gives.npv !== undefined) expect(Math.abs(Number(worth) - gives.npv)).toBeLessThanOrEqual(within);
    if (capital)
      expect(
        writtenOff(spent, capital.life)
          .slice(1)
          .every((each) => each > 0),
      ).toBe(true);
  });
});

describeWith(["LibreOffice"], "published cases of tax in LibreOffice", () => {
  const plans = cases.map((each) => planned("full", "en", figuresOf(each)));
  let books: readonly (readonly RecalculatedSheet[])[] = [];
  beforeAll(async () => {
    const files = plans.map(async (plan, i) => ({ name: String(i), bytes: await writeXlsx(withoutResults(plan)) }));
    books = await recalculate(await Promise.all(files));
  });

  it.each(cases.map((each, i) => [each.source, i] as const))("%s", (_, i) => {
    const { gives, within } = cases[i] as Published;
    const cells = (key: string): readonly CellValue[] => {
      const named = plans[i]?.names.find(({ name }) => name === nameOf(1, key));
      if (!named || !("area" in named)) throw new Error(`No name has the key ${key}.`);
      const sheet = plans[i]?.sheets.findIndex(({ name }) => name === named.sheet) ?? -1;
      const { row, column, columns } = named.area;
      return books[i]?.[sheet]?.values[row]?.slice(column, column + columns) ?? [];
    };
    const [benefits, after] = [cells("benefitsAfter"), cells("taxedBenefits")];
    expectWithin(
      benefits.map((benefit, year) => Number(benefit) - Number(after[year])),
      gives.tax,
      within,
    );
    if (gives.net) expectWithin(cells("net"), gives.net, within);
    if (gives.npv !== undefined) expect(Math.abs(Number(cells("npv")[0]) - gives.npv)).toBeLessThanOrEqual(within);
    const { npv: exact = NaN } = afterTax(figuresOf(cases[i] as Published));
    expect(Math.abs(Number(cells("npv")[0]) - exact)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(exact)));
  });
});
