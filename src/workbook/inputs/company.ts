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
/** The planned prices are among the costs of software. */
export const licencePrice = factorOfPlan("licencePrice");
