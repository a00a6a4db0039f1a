/** The company's size and prices. */
import { factorOfPlan, input } from "./input";

export const users = input({
  key: "users",
  kind: "whole",
  unit: "people",
  format: "count",
  evidence: true,
  says: "people with a licence",
});
export const hourlyCost = input({
  key: "hourlyCost",
  kind: "number",
  unit: "perHour",
  format: "amount",
  evidence: true,
  says: "loaded, of an hour of work",
});
export const margin = input({
  key: "margin",
  kind: "share",
  unit: "ofRevenue",
  format: "rate",
  ranged: true,
  evidence: true,
  says: "gross margin of what is sold",
});
export const conversion = input({
  key: "conversion",
  kind: "share",
  unit: "ofTime",
  format: "rate",
  ranged: true,
  evidence: true,
  says: "share of freed time that becomes work",
});
export const licenceCurrency = input({
  key: "licenceCurrency",
  kind: "text",
  says: "of prices in the licence's currency",
});
export const exchangeRate = input({
  key: "exchangeRate",
  kind: "number",
  unit: "factor",
  format: "exchange",
  evidence: true,
  says: "of `currency` for 1 of it",
});
/** The planned prices are among the costs of software. */
export const licencePrice = factorOfPlan("licencePrice");
