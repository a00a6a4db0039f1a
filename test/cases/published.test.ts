import { describe, expect, it } from "vitest";
import { call, isRefusal, type Answer } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { catalogue } from "../../src/catalogue";
import { english } from "../catalogue/english";
import { published, serial, within, type Inputs, type Published } from "./published";

const definitions: Readonly<Record<string, AnyDefinition | undefined>> = catalogue as never;

interface Question {
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
const questions: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
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
    error: (inputs) => ({ id: "CRMXIRR", given: dated(inputs) }),
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

function ask({ id, given }: Question): Answer {
  const definition = definitions[id];
  if (!definition) throw new Error(`${id} is not in the catalogue`);
  const unknown = Object.keys(given).filter((key) => !(key in definition.parameters));
  if (unknown.length > 0) throw new Error(`${id} has no ${unknown.join(", ")}`);
  return call(
    definition,
    Object.keys(definition.parameters).map((key) => given[key]),
    english,
  );
}

/** Examples that no answer of ours is compared with, and why. */
const leftOut: readonly { readonly ids: readonly string[]; readonly why: string; readonly refused?: "value" }[] = [
  {
    ids: ["eff-npv-2", "eff-npv-5", "eff-npv-6"],
    why: "rates below −100 %, at which Excel calculates what has no meaning; here they are refused",
    refused: "value",
  },
  {
    ids: ["php-mirr-4"],
    why: "rates of 550 % and 500 %: taken for percentages typed as whole numbers",
    refused: "value",
  },
  { ids: ["fjs-pduration"], why: "periods until an amount has doubled: no function asks that" },
];
const isLeftOut = ({ id }: Published) => leftOut.some(({ ids }) => ids.includes(id));

const figures = published
  .filter((each) => each.status === "consistent" && !isLeftOut(each))
  .flatMap((each) =>
    Object.entries(each.expected).map(([figure, expected]) => ({
      ...each,
      name: `${each.id}: ${figure}`,
      figure,
      expected,
    })),
  );

function question({ id, kind, inputs, figure, expected }: (typeof figures)[number]): Question {
  const asked = questions[kind]?.[figure];
  if (!asked) throw new Error(`no function for ${figure} of ${kind}`);
  return asked(inputs, typeof expected === "number" ? expected : NaN, id);
}

describe("published examples", () => {
  it.each(figures)("$name", (each) => {
    const { figure, expected } = each;
    const asked = question(each);
    const answer = ask(asked);
    if (typeof expected !== "number") {
      // A payback that isn't reached is #N/A; a rate that doesn't exist #NUM!.
      expect(isRefusal(answer) && answer.refused).toBe(expected === null ? "na" : "num");
      return;
    }
    const value = typeof answer === "number" ? (asked.as ?? ((same: number) => same))(answer) : NaN;
    expect(within(each, figure, value, expected), `${JSON.stringify(answer)} is not ${expected}`).toBe(true);
  });

  it("are all answered but for those with a reason", () => {
    const consistent = published.filter(({ status }) => status === "consistent").map(({ id }) => id);
    expect(leftOut.flatMap(({ ids }) => ids).filter((id) => !consistent.includes(id))).toEqual([]);
    expect(figures.length).toBeGreaterThan(200);
  });

  it.each(leftOut.flatMap(({ ids, refused }) => (refused ? ids.map((id) => ({ id, refused })) : [])))(
    "$id is refused",
    ({ id, refused }) => {
      const { kind, inputs } = published.find((each) => each.id === id) as Published;
      const answer = ask((questions[kind]?.[kind] as Ask)(inputs, NaN, id));
      expect(isRefusal(answer) && answer.refused).toBe(refused);
    },
  );
});

describe("published errors", () => {
  const codes: Readonly<Record<string, string>> = { "#NUM!": "num", "#VALUE!": "value" };
  const ours: Readonly<Record<string, string>> = {
    "npf-mirr-nosolution": "div0",
    "jx-err-same-day": "num",
    "jx-err-all-neg": "num",
    // A text where a date's amount belongs, and fewer dates than amounts, are both wrong input here.
    "php-xnpv-err-len": "value",
    // Nothing to divide by.
    "php-rri-err-nper0": "div0",
    "php-rri-err-pv0": "div0",
  };
  /** Excel refuses it; there is an answer. */
  const answered = ["php-xnpv-err-early"];

  const cases = published.filter(({ id, status }) => status === "error-case" && !answered.includes(id));
  it.each(cases)("$id", ({ id, kind, inputs, expected }) => {
    const answer = ask((questions[kind]?.["error"] as Ask)(inputs, NaN, id));
    expect(isRefusal(answer) && answer.refused).toBe(ours[id] ?? codes[String(expected["error"])]);
  });

  it.each(published.filter(({ id }) => answered.includes(id)))("$id has an answer", ({ id, kind, inputs }) => {
    expect(typeof ask((questions[kind]?.["error"] as Ask)(inputs, NaN, id))).toBe("number");
  });
});
