/** What a number counts. Decides its number format, the words of the docs and the checks at the door, never arithmetic. */
export type Unit =
  | "money"
  | "ratio"
  | "ratePerPeriod"
  | "years"
  | "months"
  | "days"
  | "date"
  | "hours"
  | "points"
  | "count"
  | "periods"
  | "moneyPerUserMonth"
  | "moneyPerYear"
  | "moneyPerDay"
  | "pointsPerCustomer"
  /** Whatever the other amounts beside it are in. */
  | "any";

/**
 * A `ratePerPeriod` that is given lies between these, both excluded. At −100 % nothing is left to discount by; 2 and more
 * is 8 typed for 8 %, as no period's rate reaches 200 %. A rate that is an answer may be any.
 */
export const rateLimits = { above: -1, below: 2 } as const;
