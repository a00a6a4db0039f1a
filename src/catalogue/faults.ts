import type { Reason, Tells } from "../core/fault";

export type FaultWords = Readonly<Record<Reason | "decimalSign", string>>;

/** The names of the placeholders {name} in a sentence. */
type Names<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The names that a sentence has and its reason does not tell, or that the reason tells and the sentence does not have. */
type Mismatch<Sentence, R> = R extends Reason
  ? Exclude<Names<Sentence>, keyof Tells<R>> | Exclude<keyof Tells<R>, Names<Sentence>>
  : Names<Sentence>;

/** The sentences unchanged. If one does not name exactly what its reason tells, its type shows the difference as an error. */
type Filled<Words> = {
  readonly [R in keyof Words]: [Mismatch<Words[R], R>] extends [never] ? Words[R] : { mismatch: Mismatch<Words[R], R> };
};

const sentences = <const Words extends FaultWords>(words: Words & Filled<Words>): Words => words;

/** The sentences that the user reads. Each {name} is replaced by the value of that name in the fault. */
export const faults = sentences({
  missing: "Enter {parameter}.",
  emptyRange: "The range for {parameter} is empty.",
  notANumber: "{parameter}: row {row}, column {column} is not a number.",
  oneCellExpected: "{parameter} takes one cell or one number, not a range.",
  lengthsDiffer: "{first} has {firstLength} periods, {second} has {secondLength}. Give both the same number of cells.",
  cellsDiffer: "{first} has {firstLength} cells, {second} has {secondLength}. Give both the same number of cells.",
  oneLineExpected: "{parameter} takes one row or one column, not a block.",
  notADate: "{parameter}: row {row}, column {column} is not a date.",
  unknownOption: "{parameter}: “{word}” is not known. Use one of: {options}.",
  rateOutOfRange: "{parameter}: for 8 percent enter 0.08 or 8%.",
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
  severalRates: "Several rates make the net present value 0: {rates}%. Give a guess near the one you mean.",
  undecided:
    "Whether the net present value is 0 anywhere can't be told: rates lie too close together, or amounts too far apart.",
  tooLong:
    "There are too many amounts of mixed signs to search for a rate in reasonable time. Add them up by month or year.",
  dateMissing: "{parameter}: cell {cell} is empty, but its amount is not 0.",
  oneSign: "There is no period with a net inflow, or none with a net outflow.",
  investmentAboveCosts: "The investment is part of the costs: it can't be more than they are.",
  neverPaidBack: "Not paid back within {periods} periods.",
  paidBackThenLost: "Paid back in period {paid}, lost again in period {lost}.",
  growthNeedsYears: "Growth applies to a yearly amount repeated: give the number of years too.",
  yearsWithBlock:
    "With years, the recurring costs are the yearly amount: give one cell, or one cell per cost line, not the years one by one.",
  usersAreZero: "The number of users is 0.",
  yearsAreZero: "The number of years is 0.",
  notAWord: "{parameter}: row {row}, column {column} is neither a text nor a number.",
  notATruth: "{parameter}: row {row}, column {column} is no flag: TRUE or FALSE, 1 or 0, yes or no.",
  nothingCounted: "No row has all that is needed here.",
  endsBefore: "Row {row}: {second} is before {first}.",
  notInOrder: "{first} must come before {second}.",
  tooManyPeriods:
    "{parameter}: cell {cell} lies in {period}, so far from the others that there are more than {most} periods.",
  lessThanAMonth: "The dates don't span a whole month on both sides of going live. Give from and to.",
  nothingBefore: "The figure before is 0, so nothing can be divided by it.",
  sourceIsFree: "The source cost nothing, so there is no return on its cost.",
  valuesDiffer: "{parameter}: the value in row {row} is not the one that “{deal}” has further up.",
  nothingToShare: "The values add up to 0, so no share of them can be given.",
  nothingWon: "No deal is won yet.",
  wonIsLost: "The same word stands for won and for lost.",
  noOutcome:
    "Not one row is won or lost. The commonest words are “{words}”. Enter the one that means won as {parameter}.",
  lostUnknown: "A won flag alone doesn't say which deals are lost. Add the closed flag as a second column.",
  wonNotClosed: "Row {row} is won but not closed. Give the won flag first and the closed flag second.",
  marginMissing: "Give the margin to see it here.",
  noRevenue: "The revenue adds up to 0, so no share of it can be given.",
  noDate: "No row of this customer has a date.",
  isZero: "{parameter} is 0, so nothing can be divided by it.",
  belowZero: "{parameter}: row {row}, column {column} is below 0.",
  moreThanWhole: "{first} can't be more than {second}.",
  notRising: "Give the low, the likely and the high amount in rising order.",
  noneDecided: "No deal was won or lost.",
  lifetimeEndless: "The value has no end: retention × (1 + growth) must be less than 1 + the discount rate.",
  keptOutOfRange: "Customers at the end, less new ones, must be from 0 to the customers at the start.",
  lostMoreThanStart: "Contraction and churn together can't be more than the revenue at the start.",
  offScale: "{parameter}: row {row}, column {column} is not on the scale from {from} to {to}.",
  scoreNotWhole: "{parameter}: row {row}, column {column} is not a whole number.",
  answeredNeeded:
    "Blank cells of so long a range may count as scores of 0. Enter COUNT of the same cells as {parameter}.",
  tenAnswers: "{parameter}: give ten columns, a row with the ten answers of each person.",
  noCompleteRow: "No row has all ten answers.",
  weightsAreZero: "The weights add up to 0, so nothing can be divided by them.",
  targetIsBaseline: "The target equals the baseline, so there is no way to go.",
  labelsDiffer: "There are {labels} labels for {lines} lines. Give one for each benefit line, then for each cost line.",
  riskShape: "{parameter} takes three columns (low, likely, high) and one row for each line: {lines} here.",
  riskOrder: "{parameter}: row {row} doesn't rise from low over likely to high.",
  tooManyTrials: "{trials} trials × {lines} lines × {periods} periods are more than 50 million. Ask for fewer trials.",
  costsInTrials: "In some trials the costs add up to 0 or less, so nothing can be divided by them.",
  decimalSign: ".",
});
