import type { FaultKey } from "../core/fault";

/** What the reader is told, with {names} for what the fault gives. */
export const faults = {
  missing: "Enter {parameter}.",
  emptyRange: "The range for {parameter} is empty.",
  notANumber: "{parameter}: row {row}, column {column} is not a number.",
  oneCellExpected: "{parameter} takes one cell or one number, not a range.",
  lengthsDiffer: "{first} has {firstLength} periods, {second} has {secondLength}. Give both the same number of cells.",
  unknownOption: "{parameter}: “{word}” is not known. Use one of: {options}.",
  rateOutOfRange: "{parameter}: enter 8 % as 0.08 or 8%.",
  notWhole: "{parameter} must be a whole number.",
  outOfRange: "{parameter} must be from {from} to {to}.",
  tooSmall: "{parameter} must be at least {from}.",
  notAbove: "{parameter} must be above {above}.",
  tooManyArguments: "There are more arguments than the function takes.",
  tooLarge: "The result is too large for a number.",
  costsAreZero: "The costs add up to 0, so nothing can be divided by them.",
  costsAreNegative: "Enter costs as positive numbers.",
  benefitsAreZero: "The benefits add up to 0, so nothing can be divided by them.",
  benefitsAreNegative: "The benefits add up to less than 0, so no share of them breaks even.",
  rateNeeded: "The discounted method needs a discount rate.",
  noOutlay: "There is no net outlay at time zero (costs less benefits in the first cell) to divide by.",
  onlyTimeZero: "There is no period after time zero.",
  lostMoreThanEverything: "More than everything is lost, so there is no yearly rate.",
  noRate: "No rate makes the net present value 0.",
  severalRates: "Several rates make the net present value 0: {rates} %. Give a guess near the one you mean.",
  neverPaidBack: "Not paid back within {periods} periods.",
  paidBackThenLost: "Paid back in period {paid}, lost again in period {lost}.",
  growthNeedsYears: "Growth applies to a yearly amount repeated: give the number of years too.",
  yearsWithBlock:
    "With years, the recurring costs are the yearly amount: give one cell, or one cell per cost line, not the years one by one.",
  usersAreZero: "The number of users is 0.",
  yearsAreZero: "The number of years is 0.",
  decimalSign: ".",
} as const satisfies FaultWords;

export type FaultWords = Readonly<Record<FaultKey | "decimalSign", string>>;
