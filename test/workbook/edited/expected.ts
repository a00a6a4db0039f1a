/** The answers that a workbook must give for its figures, calculated here, not by the template's formulas. */
import { irr } from "../../../src/core/returns/irr";
import { payback } from "../../../src/core/returns/payback";
import { npv } from "../../../src/core/returns/presentValue";
import { roi } from "../../../src/core/returns/roi";
import type { BenefitItem, CostItem, Figures } from "../../../src/workbook/figures";
import type { Template } from "../../../src/workbook";
import type { BenefitLine, CostLine } from "../../../src/workbook/lines";
import { sum } from "../../../src/core/numbers/series";

/** Amounts by year from year 0. */
type ByYear = readonly number[];

/** Money that a user adds to a workbook or takes away, after everything that is applied to a line. */
export interface Change {
  readonly costs?: ByYear;
  readonly benefits?: ByYear;
}

export const answerKeys = ["roi", "npv", "irr", "payback", "tco", "tcoUser"] as const;
export type AnswerKey = (typeof answerKeys)[number];
/** Undefined where the workbook shows a dash. */
export type Answers = Readonly<Record<AnswerKey, number | undefined>>;

export function expectedAnswers(template: Template, figures: Figures, change: Change = {}): Answers {
  const flows = template === "sheet" ? asTyped(figures) : afterRisk(figures);
  const added = (amounts: ByYear, more: ByYear = []) => amounts.map((amount, year) => amount + (more[year] ?? 0));
  const benefits = added(flows.benefits, change.benefits);
  const costs = added(flows.costs, change.costs);
  const { discountRate, users, years } = figures;
  const known = (given: unknown) => (typeof given === "number" ? given : undefined);
  const tco = sum(costs);
  return {
    roi: known(roi({ benefits, costs, method: "total" })),
    npv: discountRate === undefined ? undefined : known(npv({ benefits, costs, rate: discountRate })),
    irr: known(irr({ benefits, costs })),
    payback: known(payback({ benefits, costs })),
    tco,
    tcoUser: users === undefined ? undefined : tco / users / years / 12,
  };
}

interface Flows {
  readonly costs: ByYear;
  readonly benefits: ByYear;
}

const everyYear = ({ years }: Figures): ByYear => Array.from({ length: years + 1 }, (_, year) => year);

function asTyped(figures: Figures): Flows {
  const summed = (lines: Figures["costs"] | Figures["benefits"]) =>
    everyYear(figures).map((year) => sum(Object.values(lines).map(({ amounts }) => amounts[year] ?? 0)));
  return { costs: summed(figures.costs), benefits: summed(figures.benefits) };
}

/** Before tax. */
export function afterRisk(figures: Figures): Flows {
  const lines = <Line extends string>(of: object) => Object.keys(of) as Line[];
  return {
    costs: everyYear(figures).map((year) =>
      sum(lines<CostLine>(figures.costs).map((line) => costOfLine(figures, line)[year] ?? 0)),
    ),
    benefits: everyYear(figures).map(
      (year) =>
        sum(lines<BenefitLine>(figures.benefits).map((line) => benefitOfLine(figures, line)[year] ?? 0)) +
        (oldSystems(figures)[year] ?? 0),
    ),
  };
}

/** Quantity × units × price × exchange rate × price index × scenario × (1 + risk). */
export function costOfLine(figures: Figures, line: CostLine): ByYear {
  const { amounts, price = 1, pricedIn, growth, risk = 0, per }: CostItem = figures.costs[line] ?? { amounts: [] };
  return everyYear(figures).map(
    (year) =>
      (amounts[year] ?? 0) *
      units(figures, per, year) *
      price *
      rate(figures, pricedIn, year) *
      index(figures, growth, year) *
      scenario(figures).costs *
      (1 + risk),
  );
}

/** The currency's last rate that is given until the year. */
function rate({ currencies = [] }: Figures, pricedIn = "own", year: number): number {
  if (pricedIn === "own") return 1;
  const rates = currencies.find(({ code }) => code === pricedIn)?.rates ?? [];
  return rates[Math.min(year, rates.length - 1)] ?? NaN;
}

/** Effect × worth × share × price index × adoption while live × scenario × (1 − risk). */
export function benefitOfLine(figures: Figures, line: BenefitLine): ByYear {
  const item: BenefitItem = figures.benefits[line] ?? { amounts: [] };
  const { amounts, time, countedIn = time ? "hours" : "money", share = 1, growth, risk = 0 } = item;
  const { margin = NaN, hourlyCost = NaN, conversion = NaN } = figures;
  const worth = { money: 1, revenue: margin, hours: hourlyCost * conversion }[countedIn];
  const hours = time ? (year: number) => (year === 0 ? 0 : time.people * time.hoursPerWeek * time.weeks) : undefined;
  return everyYear(figures).map((year) => {
    const effect = hours ? hours(year) : (amounts[year] ?? 0);
    const full = effect * worth * share * index(figures, growth, year);
    return full * liveShare(figures, year) * scenario(figures).benefits * (1 - risk);
  });
}

interface Wave {
  readonly users: number;
  readonly goLive: number;
  readonly ramp?: number;
}

/** One wave of everybody, if none is planned. */
const wavesOf = ({ waves, users = 0, goLive = 1 }: Figures): readonly Wave[] => waves ?? [{ users, goLive }];

/** Months from the start until a wave goes live. */
const startOf = ({ goLive }: Wave): number => Math.max(0, goLive - 1);

/** The share of a wave's users who are live at a time, in months from the start. */
function liveAt(wave: Wave, time: number): number {
  const since = time - startOf(wave);
  if (since < 0) return 0;
  return wave.ramp ? Math.min(1, since / wave.ramp) : 1;
}

/** The middles of a year's half months, in months from the start: nothing changes its course within one. */
const halfMonths = (year: number): ByYear => Array.from({ length: 24 }, (_, i) => (year - 1) * 12 + (i + 0.5) / 2);

const mean = (of: ByYear): number => sum(of) / of.length;

/** The mean over waves, weighted by their users. */
function ofAllUsers(figures: Figures, share: (wave: Wave) => number): number {
  const waves = wavesOf(figures).map((wave) => ({ ...wave, weight: figures.waves ? wave.users : 1 }));
  return sum(waves.map((wave) => wave.weight * share(wave))) / sum(waves.map(({ weight }) => weight));
}

/**
 * The share of the full effect in a year: the mean over its months of A(m − delay), where A(m) is the share of users who are
 * live, times the adoption of the year that m lies in. In year 0 only those who use it at the start count, without a delay.
 */
export function liveShare(figures: Figures, year: number): number {
  const late = delay(figures);
  if (year === 0)
    return ofAllUsers(figures, ({ goLive, ramp = 0 }) => (goLive === 0 && ramp === 0 && late === 0 ? 1 : 0));
  const { adoption = [] } = figures;
  return mean(
    halfMonths(year).map((time) => {
      const planned = time - late;
      return (adoption[Math.floor(planned / 12)] ?? 0) * ofAllUsers(figures, (wave) => liveAt(wave, planned));
    }),
  );
}

/** The adoption of the plan, delayed, summed over the half months until a month. */
export const liveUntilMonth = (figures: Figures, month: number): number =>
  sum(
    Array.from({ length: Math.round(2 * month) }, (_, i) => {
      const planned = (i + 0.5) / 2 - delay(figures);
      return (figures.adoption?.[Math.floor(planned / 12)] ?? 0) * ofAllUsers(figures, (wave) => liveAt(wave, planned));
    }),
  );

/** What one of a line's quantity counts as: 1, the users under contract, or those who go live. No delay moves a contract. */
function units(figures: Figures, per: CostItem["per"], year: number): number {
  if (per === undefined || per === "all") return 1;
  const isStart = (wave: Wave) => wave.goLive === 0;
  const isIn = (wave: Wave) => !isStart(wave) && Math.floor(startOf(wave) / 12) + 1 === year;
  const share = (wave: Wave) => {
    if (per === "newUser") return (year === 0 ? isStart(wave) : isIn(wave)) ? 1 : 0;
    if (year === 0) return isStart(wave) ? 1 : 0;
    return mean(halfMonths(year).map((time) => (time >= startOf(wave) ? 1 : 0)));
  };
  return sum(wavesOf(figures).map((wave) => wave.users * share(wave)));
}

/** In months. */
const delay = (figures: Figures): number => (figures.slip ?? 0) + scenario(figures).months;

/** The yearly cost of the old systems from the month in which they are switched off. */
function oldSystems(figures: Figures): ByYear {
  const { yearlyCost = 0, offAfterMonth = 0 } = figures.legacy ?? {};
  const from = (offAfterMonth + delay(figures)) / 12;
  return everyYear(figures).map(
    (year) =>
      yearlyCost * Math.max(0, Math.min(1, year - from)) * index(figures, "other", year) * scenario(figures).benefits,
  );
}

const scenario = ({ scenario: chosen = "base", scenarios = {} }: Figures) =>
  (chosen === "base" ? undefined : scenarios[chosen]) ?? { benefits: 1, costs: 1, months: 0 };

/** Π (1 + growth) from year 1 to the year. */
function index({ growth = {} }: Figures, of: CostItem["growth"] = "none", year: number): number {
  const rates = of === "none" ? [] : (growth[of] ?? []);
  return rates.slice(0, year).reduce((product, each) => product * (1 + each), 1);
}
