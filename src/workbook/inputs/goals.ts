/** The goals of the CRM in numbers: each measure with its unit, baseline, target and actual value. */
import type { FormatName } from "../../grid/formats";
import { owner } from "./evidence";
import { key } from "./field";
import { each, named, object } from "./groups";
import { input } from "./input";

const measure = <const U extends string, const F extends FormatName>(unit: U, format: F) => ({ unit, format });

export const goalMeasures = {
  sales: measure("perMonth", "money"),
  deals: measure("dealsPerMonth", "number"),
  cycle: measure("days", "number"),
  stages: measure("days", "number"),
  winRate: measure("percent", "rate"),
  adminTime: measure("hoursPerWeek", "number"),
  leads: measure("percent", "rate"),
  sources: measure("percent", "rate"),
  netNew: measure("perYearMoney", "money"),
  upsell: measure("percent", "rate"),
  cac: measure("currency", "money"),
  clv: measure("currency", "money"),
  conversion: measure("percent", "rate"),
  campaigns: measure("perYearMoney", "money"),
  velocity: measure("perDay", "money"),
  csat: measure("percent", "rate"),
  nps: measure("points", "number"),
  retention: measure("percent", "rate"),
  loyalty: measure("percent", "rate"),
  complaints: measure("casesPerMonth", "number"),
  resolution: measure("hours", "number"),
  engagement: measure("pointsPerCustomer", "number"),
  adoption: measure("percent", "rate"),
  success: measure("points", "number"),
} as const;
export type GoalKey = keyof typeof goalMeasures;
export const goalKeys = Object.keys(goalMeasures) as readonly GoalKey[];

export const goal = {
  baseline: input({ kind: "any", says: "before the CRM" }),
  target: input({ kind: "any", says: "what is aimed for" }),
  actual: input({ kind: "any", says: "what it is now" }),
  owner,
  review: input({ kind: "date", format: "date", says: "when it is looked at next" }),
} as const;

const goalField = named("goal", object(goal));
export const goals = key(object(each(goalKeys, (name) => key(goalField, name))), "measures with baseline and target");
