/** Published comparisons of mutually exclusive alternatives, entered as models: LibreOffice gives the published figures. */
import { beforeAll, expect, it } from "vitest";
import type { CellValue, Plan } from "../../../src/grid/plan";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { locales } from "../../../src/locales";
import { recalculate } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";
import { withoutResults } from "../withoutResults";
import { compared, optionsOf, reader, typedInto, type ReadRow } from "./options";

const { pairs, choices } = locales.en.comparison;

/** A figure with what its rounding allows. */
type Rounded = readonly [figure: number, within: number];

interface Published {
  readonly source: string;
  readonly rate: number;
  /** Net flows from year 0: what is paid is a cost, what is received a benefit. */
  readonly flows: readonly (readonly number[])[];
  readonly npv?: readonly Rounded[];
  readonly irr?: readonly (Rounded | undefined)[];
  readonly rank?: readonly number[];
  /** Of each pair in order of outlay (1–2, 1–3, 2–3), the rate of the larger outlay minus the smaller, which is the crossover rate. */
  readonly rates?: readonly (Rounded | string | undefined)[];
  readonly annual?: readonly Rounded[];
}

const level = (outlay: number, amount: number, years: number): readonly number[] => [
  -outlay,
  ...Array.from({ length: years }, () => amount),
];

const cases: readonly Published[] = [
  {
    source:
      "Newnan, Engineering Economic Analysis, 9th ed., examples 7-6 and 8-1 (issuhub.com/view/index/4775?pageIndex=283): at 6%, 20 that become 28 are better than 10 that become 15, since the extra 10 earn 30%",
    rate: 0.06,
    flows: [level(10, 15, 1), level(20, 28, 1)],
    rank: [2, 1],
    rates: [[0.3, 1e-9]],
  },
  {
    source:
      "Binder Book Company, after Newnan, ch. 8 (quesba.com, mutually exclusive alternatives 386050): 8 years at 6%; D's extra outlay over A earns 10.2%, C's over D between 2 and 3%, so D is selected",
    rate: 0.06,
    flows: [level(1000, 180.67, 8), level(1500, 275.09, 8), level(2000, 345.21, 8)],
    rank: [3, 1, 2],
    rates: [[0.102, 0.0005], undefined, [0.025, 0.005]],
  },
  {
    source:
      "University of Nairobi, question 28931503 (indextestingapp.uonbi.ac.ke/preguntia/28931503): NPV 7,427 and 9,567 at 12%",
    rate: 0.12,
    flows: [level(35_500, 25_400, 2), level(55_500, 38_500, 2)],
    npv: [
      [7427, 0.5],
      [9567, 0.5],
    ],
    rank: [2, 1],
  },
  {
    source:
      "WizEdu 606964 (wizedu.com/questions/606964): IRR 18.29% and 18.62%, crossover rate 8.11%; the same outlay, spread otherwise",
    rate: 0.1,
    flows: [
      [-23_000, 10_490, 10_900, 10_500],
      [-23_000, 12_000, 9_360, 10_400],
    ],
    irr: [
      [0.1829, 0.00005],
      [0.1862, 0.00005],
    ],
    rates: [[0.0811, 0.00005]],
  },
  {
    source: "WizEdu 197008 (wizedu.com/questions/197008): crossover rate 7.13%; at 10%, Y is selected by NPV",
    rate: 0.1,
    flows: [
      [-5500, 3000, 2000, 2000, 1000],
      [-4500, 2800, 2000, 1000, 1000],
    ],
    rank: [2, 1],
    rates: [[0.0713, 0.00005]],
  },
  {
    source:
      "BrainMass 550653 (brainmass.com/business/financial-ratios, IRR and crossover rates): the first project's IRR is 16.65%",
    rate: 0.15,
    flows: [
      [-19_300, 8675, 8750, 8625],
      [-19_300, 9750, 7625, 8525],
    ],
    irr: [[0.1665, 0.00005], undefined],
  },
  {
    source:
      "Two computer servers of unequal lives (justaaa.com/accounting/328019): 3 and 5 years at 8%, 224,615.08 and 202,796.70 a year. The page rounds its annuity factor to six decimals",
    rate: 0.08,
    flows: [
      [-450_000, -50_000, -50_000, -50_000],
      [-650_000, -40_000, -40_000, -40_000, -40_000, -40_000],
    ],
    annual: [
      [-224_615.08, 0.005],
      [-202_796.7, 0.05],
    ],
  },
  {
    source:
      "The pump that brings oil forward (assignmentexpert.com, finance, question 131526): the difference has the rates 25% and 400%",
    rate: 0.1,
    flows: [
      [0, 10_000, 10_000],
      [-1600, 20_000, 0],
    ],
    rates: [pairs.manyRates],
  },
];

const planOf = ({ flows, rate }: Published): Plan =>
  typedInto(
    compared(
      optionsOf(
        flows.map((each) => ({
          rate,
          users: 1,
          costs: each.map((flow) => Math.max(0, -flow)),
          benefits: each.map((flow) => Math.max(0, flow)),
        })),
      ),
    ),
    { renewed: choices.renewed.yes, against: flows.map(() => choices.against.nothing) },
  );

function agrees(read: ReadRow, { npv = [], irr = [], rank, rates = [], annual = [] }: Published): void {
  const near = (value: CellValue | undefined, [figure, within]: Rounded, what: string) =>
    expect(Math.abs(Number(value) - figure), `${what}: ${String(value)} for ${figure}`).toBeLessThanOrEqual(within);
  npv.forEach((wanted, i) => near(read("npv")[i], wanted, `npv ${i}`));
  irr.forEach((wanted, i) => wanted && near(read("irr")[i], wanted, `irr ${i}`));
  annual.forEach((wanted, i) => near(read("annual")[i], wanted, `annual ${i}`));
  if (rank) expect(read("rank")).toEqual(rank);
  rates.forEach((wanted, i) => {
    const shown = read(`pair_${i + 1}`)[1];
    if (typeof wanted === "string") expect(shown).toBe(wanted);
    else if (wanted) near(shown, wanted, `rate of pair ${i + 1}`);
  });
}

describeWith(["LibreOffice"], "published comparisons", () => {
  const plans = cases.map(planOf);
  let books: Awaited<ReturnType<typeof recalculate>> = [];
  beforeAll(async () => {
    books = await recalculate(
      await Promise.all(
        plans.map(async (plan, i) => ({ name: `${i}.xlsx`, bytes: await writeXlsx(withoutResults(plan)) })),
      ),
    );
  });

  it.each(cases.map((each, i) => [each.source, each, i] as const))("%s", (_, each, i) => {
    const value = (sheet: number, row: number, column: number) => books[i]?.[sheet]?.values[row]?.[column] ?? null;
    agrees(reader(plans[i] as Plan, value), each);
  });
});
