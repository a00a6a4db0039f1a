/** Lines of cost, and the systems that are switched off. */
import { everyCost } from "../lines";
import { key, type ValueOf } from "./field";
import { each, list, named, object } from "./groups";
import { choice, input, narrowInFile, yearlyInput } from "./input";
import { common, item } from "./item";
import { inFiles, ownLinesAllowed } from "./limits";

export const cost = {
  amounts: yearlyInput(0, {
    kind: "quantity",
    unit: "quantity",
    format: "number",
    says: "one per year from year 0; with `price`, quantities",
  }),
  ...common,
  price: input({
    kind: "amount",
    format: "amount",
    says: "of one of the amounts; without it they are money",
  }),
  pricedIn: input({
    kind: "code",
    says: "the `code` of one of `currencies`, or own, the model's currency, without it",
  }),
  class: choice(["cash", "internal"], {
    of: "costClasses",
    says: "money that is paid, or the time of people who are employed anyway",
  }),
  life: input({
    kind: "whole",
    unit: "years",
    format: "count",
    says: "years over which it is written off for tax, from the year after; without it, deducted in its year",
  }),
  per: choice(["all", "user", "newUser"], {
    of: "per",
    says: "what the amounts are: in all (without it), per user under contract, or per user who goes live in the year",
  }),
  kind: choice(["oneOff", "yearly"], { of: "kinds", says: "for the split of the total cost of ownership" }),
} as const;

const costField = named("cost", item(object(cost)));
export type CostItem = ValueOf<typeof costField>;
export const costs = key(object(each(everyCost, (line) => key(costField, line))), "by line, positive");
/** For what the catalogue of lines doesn't have. */
export const ownCosts = key(
  list(named("ownCost", item(object(cost, ["label"]))), ownLinesAllowed),
  "lines of your own, each with its `label`",
);

export const legacyCost = narrowInFile(
  inFiles.legacyCost,
  input({
    key: "legacyCost",
    kind: "amount",
    unit: "perYearMoney",
    format: "money",
    says: "of the old systems, in the model's currency",
  }),
);
export const legacyMonth = input({
  key: "legacyMonth",
  kind: "month",
  unit: "months",
  format: "number",
  says: "after the start",
});
export const legacy = key(
  object({ yearlyCost: legacyCost, offAfterMonth: legacyMonth }, ["yearlyCost", "offAfterMonth"]),
  "systems that are switched off",
);
