/** Lines of benefit. */
import { everyBenefit, type BenefitLine } from "../lines";
import { key, type Key, type ValueOf } from "./field";
import { each, list, named, object } from "./groups";
import { choice, input, narrowInFile, yearlyInput } from "./input";
import { common, item } from "./item";
import { inFiles, ownLinesAllowed } from "./limits";

export const benefit = {
  amounts: yearlyInput(0, {
    kind: "effect",
    format: "number",
    says: "one per year from year 0, at full effect",
  }),
  ...common,
  class: choice(["cash", "capacity", "avoided"], { of: "classes", says: "what kind of benefit it is" }),
  countedIn: choice(["money", "revenue", "hours"], {
    of: "worth",
    says: "money (without it), revenue, which counts at `margin`, or hours, at `hourlyCost` × `conversion`",
  }),
  share: input({ kind: "share", format: "rate", says: "what of it is due to the CRM" }),
} as const;

/** The user's answers to two warnings: the same gain, or the same risk, may be counted in two places. */
const reviewed = (says: string) => choice(["yes", "no"], { of: "yesNo", usual: "no", says });
export const overlapReviewed = reviewed("more deals, a higher win rate and a shorter cycle don't overlap");
export const doubtsReviewed = reviewed("risk % and the low and high of an assumption are different doubts");

export const time = {
  people: input({ kind: "number", format: "number", says: "whose time is freed" }),
  hoursPerWeek: narrowInFile(inFiles.hoursPerWeek, input({ kind: "number", format: "number", says: "freed for each" })),
  weeks: narrowInFile(inFiles.weeks, input({ kind: "number", format: "number", says: "worked in a year" })),
} as const;

/** Lines whose quantity is the hours freed, unless amounts are given. */
export const timed = ["productivity", "serviceTime"] as const satisfies readonly BenefitLine[];
export type Timed = (typeof timed)[number];
const isTimed = (line: BenefitLine): line is Timed => timed.some((each) => each === line);

const timeKey = key(object(time, ["people", "hoursPerWeek", "weeks"]), "hours freed, instead of amounts");
const benefitField = named("benefit", item(object(benefit)));
const timedField = named("timedBenefit", item(object({ ...benefit, time: timeKey })));
export type BenefitItem = ValueOf<typeof timedField>;

const benefitOf = (line: BenefitLine): Key<BenefitItem> => key(isTimed(line) ? timedField : benefitField, line);
export const benefits = key(object(each(everyBenefit, benefitOf)), "by line, positive");
/** For what the catalogue of lines doesn't have. */
export const ownBenefits = key(
  list(named("ownBenefit", item(object(benefit, ["label"]))), ownLinesAllowed),
  "lines of your own, each with its `label`",
);
