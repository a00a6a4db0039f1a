/** The errors of a spreadsheet: #DIV/0!, #NUM!, #VALUE!, #N/A. */
export type FaultKind = "div0" | "num" | "value" | "na";

/** The spreadsheet error of a reason. `Tells` exists in the type only: the details that the message names. */
type Declared<Tells> = FaultKind & { readonly tells?: Tells };

const kind =
  (kind: FaultKind) =>
  <Tells extends object = Nothing>(): Declared<Tells> =>
    kind;
const div0 = kind("div0");
const num = kind("num");
const value = kind("value");
const na = kind("na");

type Nothing = Readonly<Record<never, never>>;
type Argument = { readonly parameter: string };
/** Rows and columns count from 1 within the range. */
type Cell = Argument & { readonly row: number; readonly column: number };
type Two = { readonly first: string; readonly second: string };
type Lengths = Two & { readonly firstLength: number; readonly secondLength: number };

/** Every reason the calculation can give for having no number. The messages are in `catalogue/faults.ts`. */
const reasons = {
  // Found while arguments are checked.
  missing: value<Argument>(),
  emptyRange: na<Argument>(),
  notANumber: value<Cell>(),
  oneCellExpected: value<Argument>(),
  lengthsDiffer: value<Lengths>(),
  cellsDiffer: value<Lengths>(),
  oneLineExpected: value<Argument>(),
  notADate: value<Cell>(),
  unknownOption: value<Argument & { readonly word: string; readonly options: string }>(),
  rateOutOfRange: value<Argument>(),
  notWhole: value<Argument>(),
  outOfRange: value<Argument & { readonly from: number; readonly to: number }>(),
  tooSmall: value<Argument & { readonly from: number }>(),
  notAbove: value<Argument & { readonly above: number }>(),
  tooManyArguments: value(),
  tooLarge: num(),
  // Found by returns and ownership.
  costsAreZero: div0(),
  costsAreNegative: value(),
  benefitsAreZero: div0(),
  benefitsAreNegative: num(),
  rateNeeded: value(),
  noOutlay: div0(),
  onlyTimeZero: div0(),
  lostMoreThanEverything: num(),
  noRate: num(),
  /** Rates in percent. */
  severalRates: na<{ readonly rates: readonly number[] }>(),
  undecided: num(),
  tooLong: na(),
  dateMissing: value<Argument & { readonly cell: number }>(),
  oneSign: div0(),
  investmentAboveCosts: value(),
  neverPaidBack: na<{ readonly periods: number }>(),
  paidBackThenLost: na<{ readonly paid: number; readonly lost: number }>(),
  growthNeedsYears: value(),
  yearsWithBlock: value(),
  usersAreZero: div0(),
  yearsAreZero: div0(),
  // Found in the columns of an export.
  notAWord: value<Cell>(),
  notATruth: value<Cell>(),
  nothingCounted: na(),
  endsBefore: value<Two & { readonly row: number }>(),
  notInOrder: value<Two>(),
  tooManyPeriods: value<Argument & { readonly cell: number; readonly period: string; readonly most: number }>(),
  lessThanAMonth: na(),
  nothingBefore: div0(),
  sourceIsFree: na(),
  valuesDiffer: value<Argument & { readonly row: number; readonly deal: string }>(),
  nothingToShare: div0(),
  nothingWon: div0(),
  wonIsLost: value(),
  /** `words`: the commonest words found instead. */
  noOutcome: value<Argument & { readonly words: string }>(),
  lostUnknown: na(),
  wonNotClosed: value<{ readonly row: number }>(),
  marginMissing: na(),
  noRevenue: div0(),
  noDate: na(),
  // Found by benefits, sales, customers and success.
  isZero: div0<Argument>(),
  belowZero: value<Cell>(),
  moreThanWhole: value<Two>(),
  notRising: value(),
  noneDecided: div0(),
  lifetimeEndless: num(),
  keptOutOfRange: value(),
  lostMoreThanStart: value(),
  offScale: value<Cell & { readonly from: number; readonly to: number }>(),
  scoreNotWhole: value<Cell>(),
  answeredNeeded: value<Argument>(),
  tenAnswers: value<Argument>(),
  noCompleteRow: na(),
  weightsAreZero: div0(),
  targetIsBaseline: div0(),
  // Found by uncertainty.
  labelsDiffer: value<{ readonly labels: number; readonly lines: number }>(),
  riskShape: value<Argument & { readonly lines: number }>(),
  riskOrder: value<Argument & { readonly row: number }>(),
  tooManyTrials: value<{ readonly trials: number; readonly lines: number; readonly periods: number }>(),
  costsInTrials: num(),
};

export type Reason = keyof typeof reasons;

/** The details of a reason by name, for example lengths, rows or rates. */
export type Tells<R extends Reason> = R extends Reason ? NonNullable<(typeof reasons)[R]["tells"]> : never;

/** The reason why there is no number. It is returned as a value; only the worksheet function turns it into an error. */
export interface Fault<R extends Reason = Reason> {
  readonly fault: FaultKind;
  readonly says: R;
  readonly given?: Tells<R>;
}

/**
 * Makes the value that stands for a missing number; a reason without details takes no second argument.
 * @param says the reason, which decides the spreadsheet error; given the details its message names
 * @returns a Fault, never an exception
 * Source: Excel's error values #DIV/0!, #NUM!, #VALUE! and #N/A.
 */
export function fault<R extends Reason>(
  says: R,
  ...[given]: [keyof Tells<R>] extends [never] ? [] : [given: Tells<R>]
): Fault<R> {
  return given ? { fault: reasons[says], says, given } : { fault: reasons[says], says };
}

/** Lists every reason, so that a test can check that each has a message. */
export const everyReason = (): readonly Reason[] => Object.keys(reasons) as Reason[];

/** Gives the spreadsheet error that a reason appears as. */
export const kindOf = (reason: Reason): FaultKind => reasons[reason];

/**
 * Tells a fault from a result.
 * @param value any value the core returns
 * @returns true for a Fault
 * Source: the convention of this file: a fault is the only object with the key `fault`.
 */
export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}

/**
 * Turns a number beyond the range of doubles into a fault, so that no Infinity or NaN leaves the core.
 * @param value any double
 * @returns the value, or tooLarge
 * Source: IEEE 754, where overflow gives ±Infinity and Infinity − Infinity gives NaN.
 */
export function finite(value: number): number | Fault<"tooLarge"> {
  return Number.isFinite(value) ? value : fault("tooLarge");
}
