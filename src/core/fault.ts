/** The errors of a spreadsheet: #DIV/0!, #NUM!, #VALUE!, #N/A. */
export type FaultKind = "div0" | "num" | "value" | "na";

/** A reason's kind of error, and as a type alone what it tells: its message names it. */
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

/** Every reason the calculation can give for having no number. Its words stand in `catalogue/faults.ts`. */
const reasons = {
  // from the door
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
  // from the mathematics
  costsAreZero: div0(),
  costsAreNegative: value(),
  benefitsAreZero: div0(),
  benefitsAreNegative: num(),
  rateNeeded: value(),
  noOutlay: div0(),
  onlyTimeZero: div0(),
  lostMoreThanEverything: num(),
  noRate: num(),
  /** In percent. */
  severalRates: na<{ readonly rates: readonly number[] }>(),
  undecided: num(),
  dateMissing: value<Argument & { readonly cell: number }>(),
  oneSign: div0(),
  investmentAboveCosts: value(),
  neverPaidBack: na<{ readonly periods: number }>(),
  paidBackThenLost: na<{ readonly paid: number; readonly lost: number }>(),
  growthNeedsYears: value(),
  yearsWithBlock: value(),
  usersAreZero: div0(),
  yearsAreZero: div0(),
  // from the columns of an export
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
  nothingDecided: div0(),
  nothingWon: div0(),
  wonIsLost: value(),
  marginMissing: na(),
  noRevenue: div0(),
  noDate: na(),
  // of benefits, sales, customers and success
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
  tenAnswers: value<Argument>(),
  noCompleteRow: na(),
  weightsAreZero: div0(),
  targetIsBaseline: div0(),
  // of uncertainty
  labelsDiffer: value<{ readonly labels: number; readonly lines: number }>(),
  riskShape: value<Argument & { readonly lines: number }>(),
  riskOrder: value<Argument & { readonly row: number }>(),
  tooManyTrials: value<{ readonly trials: number; readonly lines: number; readonly periods: number }>(),
  costsInTrials: num(),
};

export type Reason = keyof typeof reasons;

/** What a reason tells: lengths, rows, rates, by name. */
export type Tells<R extends Reason> = R extends Reason ? NonNullable<(typeof reasons)[R]["tells"]> : never;

/** The reason why there is no number. A value like any other until the one door hands it out. */
export interface Fault<R extends Reason = Reason> {
  readonly fault: FaultKind;
  readonly says: R;
  readonly given?: Tells<R>;
}

/** A reason that tells nothing takes no second argument. */
export function fault<R extends Reason>(
  says: R,
  ...[given]: [keyof Tells<R>] extends [never] ? [] : [given: Tells<R>]
): Fault<R> {
  return given ? { fault: reasons[says], says, given } : { fault: reasons[says], says };
}

/** Every reason, for whoever lists them. */
export const everyReason = (): readonly Reason[] => Object.keys(reasons) as Reason[];

export const kindOf = (reason: Reason): FaultKind => reasons[reason];

export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}

/** A number that left the range of doubles is a fault, never Infinity or NaN. */
export function finite(value: number): number | Fault<"tooLarge"> {
  return Number.isFinite(value) ? value : fault("tooLarge");
}
