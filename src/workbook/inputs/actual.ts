/** Actual results by quarter. */
import { key, type ValueOf } from "./field";
import { list, object } from "./groups";
import { input, narrowInFile } from "./input";
import { inFiles, yearsAllowed } from "./limits";

export const quartersInYear = 4;

export const quarter = {
  benefits: input({ kind: "amount", format: "money", says: "actual" }),
  costs: input({ kind: "amount", format: "money", says: "actual" }),
  adoption: input({ kind: "share", format: "rate", says: "share of users" }),
  winRate: input({ kind: "share", format: "rate", says: "of the deals decided" }),
  csat: input({ kind: "share", format: "rate", says: "satisfied customers" }),
  nps: narrowInFile(inFiles.netPromoterScore, input({ kind: "any", format: "number", says: "Net Promoter Score" })),
} as const;

const quarterField = object(quarter);
export type Quarter = ValueOf<typeof quarterField>;
export const actual = key(list(quarterField, quartersInYear * yearsAllowed.to + 1), "year 0, then each quarter");
