/** What the intermediate results of the functions are called, in English, with how each is shown. */
import type { Unit } from "../unit";

interface Step {
  readonly says: string;
  /** `figure` is a bare number. */
  readonly unit: Unit | "figure";
  /** True if the entries may be added: the entries of a long list that aren't shown are summed up. */
  readonly adds?: true;
}

const money = (says: string) => ({ says, unit: "money", adds: true }) as const;
const amount = (says: string) => ({ says, unit: "money" }) as const;
const figure = (says: string) => ({ says, unit: "figure" }) as const;
const count = (says: string) => ({ says, unit: "count" }) as const;

export const stepNames = {
  net: money("net"),
  dueAfter: figure("periods until due"),
  years: figure("years from the first date"),
  factor: figure("discount factor"),
  presentValue: money("present value"),
  presentBenefits: money("present value of benefits"),
  presentCosts: money("present value of costs"),
  presentOutlays: money("present value of outlays"),
  futureReturns: money("future value of returns"),
  outlays: money("net outlays"),
  returns: money("net returns"),
  outlay: amount("net outlay at time zero"),
  laterNet: amount("net after time zero"),
  periods: figure("periods after time zero"),
  cumulative: amount("cumulative"),
  before: figure("last period below 0"),
  shortfall: amount("what is still missing then"),
  annuity: figure("annuity factor"),
  recurringYear: money("recurring in the year"),
  exitFactor: figure("factor of the last year"),
  duration: { says: "days taken", unit: "days", adds: true },
  hoursTaken: { says: "hours taken", unit: "hours", adds: true },
  records: count("rows that count"),
  answersGiven: count("answers"),
  promoters: count("scores of 9 and 10"),
  detractors: count("scores up to 6"),
  satisfied: count("satisfied answers"),
  scoreOfAnswer: { says: "score", unit: "points", adds: true },
  scoreOfPerson: { says: "score of the person", unit: "points", adds: true },
  points: { says: "points", unit: "points", adds: true },
  repeating: count("customers with two orders or more"),
  allCustomers: count("customers"),
  fromNewCustomers: money("amounts of new customers"),
  gain: amount("gain"),
} as const satisfies Readonly<Record<string, Step>>;

export type StepName = keyof typeof stepNames;

export const stepOf = (name: StepName): Step => stepNames[name];
