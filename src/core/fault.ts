export type FaultKind = "div0" | "num" | "value" | "na";

/** Every reason the calculation can give for having no number. Its words stand in `catalogue/faults.ts`. */
export type FaultKey =
  // from the door
  | "missing"
  | "emptyRange"
  | "notANumber"
  | "oneCellExpected"
  | "lengthsDiffer"
  | "cellsDiffer"
  | "oneLineExpected"
  | "notADate"
  | "unknownOption"
  | "rateOutOfRange"
  | "notWhole"
  | "outOfRange"
  | "tooSmall"
  | "notAbove"
  | "tooManyArguments"
  | "tooLarge"
  // from the mathematics
  | "costsAreZero"
  | "costsAreNegative"
  | "benefitsAreZero"
  | "benefitsAreNegative"
  | "rateNeeded"
  | "noOutlay"
  | "onlyTimeZero"
  | "lostMoreThanEverything"
  | "noRate"
  | "severalRates"
  | "undecided"
  | "dateMissing"
  | "oneSign"
  | "investmentAboveCosts"
  | "neverPaidBack"
  | "paidBackThenLost"
  | "growthNeedsYears"
  | "yearsWithBlock"
  | "usersAreZero"
  | "yearsAreZero"
  // from the columns of an export
  | "notAWord"
  | "notATruth"
  | "nothingCounted"
  | "endsBefore"
  | "notInOrder"
  | "tooManyPeriods"
  | "lessThanAMonth"
  | "nothingBefore"
  | "sourceIsFree"
  | "valuesDiffer"
  | "nothingToShare"
  | "nothingDecided"
  | "nothingWon"
  | "wonIsLost"
  | "marginMissing"
  | "noRevenue"
  | "noDate"
  // of benefits, sales, customers and success
  | "isZero"
  | "belowZero"
  | "moreThanWhole"
  | "notRising"
  | "noneDecided"
  | "lifetimeEndless"
  | "keptOutOfRange"
  | "lostMoreThanStart"
  | "offScale"
  | "scoreNotWhole"
  | "tenAnswers"
  | "noCompleteRow"
  | "weightsAreZero"
  | "targetIsBaseline"
  // of uncertainty
  | "labelsDiffer"
  | "riskShape"
  | "riskOrder"
  | "tooManyTrials"
  | "costsInTrials";

/** The reason why there is no number. A value like any other until the one door hands it out. */
export interface Fault {
  readonly fault: FaultKind;
  readonly says: FaultKey;
  /** What the message names: lengths, rows, rates. A list is shown as "a, b, c". */
  readonly given?: Readonly<Record<string, string | number | readonly number[]>>;
}

export function fault(kind: FaultKind, says: FaultKey, given?: Fault["given"]): Fault {
  return given ? { fault: kind, says, given } : { fault: kind, says };
}

export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}

/** A number that left the range of doubles is a fault, never Infinity or NaN. */
export function finite(value: number): number | Fault {
  return Number.isFinite(value) ? value : fault("num", "tooLarge");
}
