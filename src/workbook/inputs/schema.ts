/** What a file of figures may hold: the one list that reads it, checks it and describes it. */
import { isCurrency } from "../currency";
import {
  evident,
  goalKeys,
  ranged,
  scoreAreas,
  scoreMeasures,
  yearsAllowed,
  type BenefitItem,
  type CostItem,
  type Figures,
} from "../figures";
import { everyBenefit, everyCost, type BenefitLine, type CostLine } from "../lines";
import {
  Wrong,
  day,
  key,
  list,
  number,
  object,
  oneOf,
  share,
  text,
  whole,
  within,
  yearly,
  type Field,
  type Key,
  type Keys,
} from "./fields";

/** The same field under each of several keys. */
function each<K extends string, T>(keys: readonly K[], of: (name: K) => Key<T>): Readonly<Record<K, Key<T>>> {
  return Object.fromEntries(keys.map((name) => [name, of(name)])) as Record<K, Key<T>>;
}

const confidence = oneOf("measured", "estimated", "assumed");
const evidence = {
  source: key(text, "where the figure comes from"),
  owner: key(text, "who answers for it"),
  confidence: key(confidence, "what it rests on"),
} as const;

const line = {
  amounts: key(yearly(0), "one per year from year 0; with `price`, quantities"),
  label: key(text, "instead of ours"),
  note: key(text, "stands beside the line"),
  risk: key(share, "0.1 makes a cost 10 % larger, a benefit 10 % smaller"),
  growth: key(oneOf("none", "revenue", "wages", "other"), "which prices the line grows with"),
  ...evidence,
} as const;

const cost = {
  ...line,
  price: key(number, "of one of the amounts; without it they are money"),
  pricedIn: key(oneOf("own", "licence"), "own currency, or the licence's at `exchangeRate`"),
  kind: key(oneOf("oneOff", "yearly"), "for the split of the total cost of ownership"),
} as const;

const time = object(
  {
    people: key(within(0, Infinity), "whose time is freed"),
    hoursPerWeek: key(within(0, 168), "freed for each"),
    weeks: key(within(0, 53), "worked in a year"),
  },
  ["people", "hoursPerWeek", "weeks"],
);

const benefit = {
  ...line,
  class: key(oneOf("cash", "capacity", "avoided"), "what kind of benefit it is"),
  countedIn: key(
    oneOf("money", "revenue", "hours"),
    "money (without it), revenue, which counts at `margin`, or hours, at `hourlyCost` × `conversion`",
  ),
  share: key(share, "what of it is due to the CRM"),
} as const;

/** Of lines that come from hours freed. */
const timedBenefit = { ...benefit, time: key(time, "hours freed, instead of amounts") } as const;

/** A list of amounts, or an object that holds them. */
function item<K extends Keys>(keys: K): Field<CostItem & BenefitItem> {
  const inside = object(keys);
  return {
    takes: "a list of amounts, one per year from year 0, or an object",
    inside: keys,
    read: (given, where, frame) => {
      if (Array.isArray(given)) return { amounts: yearly(0).read(given, where, frame) };
      const read = inside.read(given, where, frame) as Partial<CostItem & BenefitItem>;
      if (read.amounts && read.time) throw new Wrong(`${where} has both amounts and time: leave one of them out.`);
      if (!read.amounts && !read.time) throw new Wrong(`${where}.amounts is missing.`);
      return { ...read, amounts: read.amounts ?? [] };
    },
  };
}

const isTimed = (name: BenefitLine): boolean => name === "productivity" || name === "serviceTime";
const costItem = (name: CostLine): Key<CostItem> => key(item(cost), name);
const benefitItem = (name: BenefitLine): Key<BenefitItem> => key(item(isTimed(name) ? timedBenefit : benefit), name);

const range = object({ low: key(number, "its lower value"), high: key(number, "its upper value") }, ["low", "high"]);
const difference = object(
  {
    benefits: key(within(0, 10), "benefits × this"),
    costs: key(within(0, 10), "costs × this"),
    months: key(within(0, 120), "benefits come so many months later"),
  },
  ["benefits", "costs", "months"],
);
const goal = object({
  baseline: key(number, "before the CRM"),
  target: key(number, "what is aimed for"),
  actual: key(number, "what it is now"),
  owner: key(text, "who answers for it"),
  review: key(day, "when it is looked at next"),
});
const score = within(0, 100);
const scores = object({
  ...each(scoreMeasures, (name) => key(score, name)),
  weight: key(within(0, Infinity), "of the area; without any, all count the same"),
});
const source = object(
  {
    name: key(text, "of the source or campaign"),
    leads: key(within(0, Infinity), "in the period"),
    won: key(within(0, Infinity), "deals won of them"),
    revenue: key(number, "of the deals won"),
    cost: key(number, "of the source"),
  },
  ["name"],
);
const quarter = object({
  benefits: key(number, "actual"),
  costs: key(number, "actual"),
  adoption: key(share, "share of users"),
  winRate: key(share, "of the deals decided"),
  csat: key(share, "satisfied customers"),
  nps: key(within(-100, 100), "Net Promoter Score"),
});

const currency: Field<string> = {
  takes: "an ISO 4217 code such as EUR",
  read: (given, where, frame) => {
    const code = text.read(given, where, frame);
    if (isCurrency(code)) return code;
    throw new Wrong(`${where} must be an ISO 4217 code such as EUR, not ${JSON.stringify(code)}.`);
  },
};

/** What the one-sheet form knows, too. */
export const shared = {
  organisation: key(text, "shown in the title"),
  currency: key(currency, "of every amount"),
  years: key(whole(yearsAllowed.from, yearsAllowed.to), "after year 0, which is today"),
  discountRate: key(share, "per year; without it there is no NPV"),
  users: key(whole(1), "people with a licence"),
  costs: key(object(each(everyCost, costItem)), "by line, positive"),
  benefits: key(object(each(everyBenefit, benefitItem)), "by line, positive"),
} as const;

/** For the full workbook. */
export const model = {
  author: key(text, "of the model"),
  status: key(oneOf("draft", "approved"), "of the model"),
  version: key(text, "of the model"),
  versionDate: key(day, "of the version"),
  start: key(day, "year 0"),
  scenario: key(oneOf("base", "low", "high"), "which one Summary and Returns show"),
  basis: key(oneOf("nominal", "real"), "of the discount rate"),
  tax: key(share, "without it, before tax"),
  hourlyCost: key(within(0, Infinity), "loaded, of an hour of work"),
  margin: key(share, "gross margin of what is sold"),
  conversion: key(share, "share of freed time that becomes work"),
  licenceCurrency: key(text, "of prices in the licence's currency"),
  exchangeRate: key(within(0, Infinity), "of `currency` for 1 of it"),
  goLive: key(whole(1, 12), "the month of year 1 in which it goes live"),
  slip: key(within(0, 120), "months that benefits come late"),
  growth: key(
    object(each(["revenue", "wages", "other"] as const, (name) => key(yearly(1, within(-0.5, 1)), `of ${name}`))),
    "of prices, per year from year 1",
  ),
  adoption: key(yearly(1, share), "share of users who work with it; without it benefits can't be counted"),
  ranges: key(object(each(ranged, (name) => key(range, name))), "for the tornado"),
  evidence: key(object(each(evident, (name) => key(object(evidence), name))), "where assumptions come from"),
  scenarios: key(object(each(["low", "high"] as const, (name) => key(difference, name))), "beside the base"),
  legacy: key(
    object(
      {
        yearlyCost: key(within(0, Infinity), "of the old systems"),
        offAfterMonth: key(within(0, 120), "after the start"),
      },
      ["yearlyCost", "offAfterMonth"],
    ),
    "systems that are switched off",
  ),
  goals: key(object(each(goalKeys, (name) => key(goal, name))), "measures with baseline and target"),
  scorecard: key(object(each(scoreAreas, (name) => key(scores, name))), "scores from 0 to 100"),
  sources: key(list(source, 12), "lead sources and campaigns"),
  actual: key(list(quarter, 4 * yearsAllowed.to + 1), "year 0, then each quarter"),
} as const;

export const figures: Field<Figures> = object({ ...shared, ...model }, ["currency", "years"]) as Field<Figures>;
