/** When benefits begin, and how many people work with the CRM. */
import { factorOfPlan, input, yearlyInput } from "./input";

export const goLive = input({
  key: "goLive",
  kind: "goLive",
  unit: "month",
  format: "whole",
  says: "the month of year 1 in which it goes live; 0 if it is in use at the start",
});
export const slip = input({
  key: "slip",
  kind: "month",
  unit: "months",
  format: "number",
  ranged: true,
  evidence: true,
  says: "months that benefits come late",
});
export const adoption = yearlyInput(1, {
  key: "adoption",
  kind: "share",
  unit: "ofUsers",
  format: "rate",
  evidence: true,
  says: "share of users who work with it; without it benefits can't be counted",
});
/** The planned values are in `adoption`. */
export const adoptionShare = factorOfPlan("adoptionShare");
