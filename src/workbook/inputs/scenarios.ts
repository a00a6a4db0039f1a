/** The differences of the low and the high scenario from the plan, and the sizes of the downside tests. */
import { key } from "./field";
import { each, named, object } from "./groups";
import { input } from "./input";

/** Each factor with the value that leaves the plan unchanged. */
export const difference = {
  benefits: input({
    key: "scenarioBenefits",
    kind: "factor",
    unit: "factor",
    format: "number",
    usual: 1,
    says: "benefits × this",
  }),
  costs: input({
    key: "scenarioCosts",
    kind: "factor",
    unit: "factor",
    format: "number",
    usual: 1,
    says: "costs × this",
  }),
  months: input({
    key: "scenarioMonths",
    kind: "month",
    unit: "months",
    format: "number",
    usual: 0,
    says: "benefits come so many months later",
  }),
} as const;

const differenceField = named("difference", object(difference, ["benefits", "costs", "months"]));
export const scenarios = key(
  object(each(["low", "high"] as const, (name) => key(differenceField, name))),
  "beside the base",
);

export const testMonths = input({ key: "testMonths", kind: "month", unit: "months", format: "number", usual: 6 });
export const testAdoption = input({
  key: "testAdoption",
  kind: "factor",
  unit: "factor",
  format: "number",
  usual: 0.5,
});
export const testCosts = input({ key: "testCosts", kind: "factor", unit: "factor", format: "number", usual: 1.25 });
export const testSwing = input({ key: "testSwing", kind: "share", unit: "ofPlan", format: "rate", usual: 0.1 });
