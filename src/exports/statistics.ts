/** The small tables that figures are finished from. They are counts and sums, so they say no more of a row or a person than the figures. */
import { totalOf } from "../core/numbers/compensated";
import type { DayCounts } from "../core/numbers/dayCounts";
import type { Cohort } from "../core/customers/cohorts";
import type { Retained } from "../core/customers/retained";
import type { OnScale, ScoreStatistics } from "../core/customers/scoreStatistics";
import { readingOf } from "../core/sales/cycles";
import type { DealStatistics } from "../core/sales/dealStatistics";
import type { Meaning } from "../core/sales/outcomes";
import type { SurveyQuestion } from "./question";

export interface Statistics {
  readonly deals?: DealTables;
  readonly customers?: CustomerTables;
  readonly scores?: ScoreTable;
  /** Of the other questions, where a file answers several. */
  readonly otherScores?: readonly ScoreTable[];
}

export interface OutcomeTotal {
  readonly deals: number;
  readonly withAmount: number;
  /** Money; undefined where it is too large for a number. */
  readonly amount: number | undefined;
}

export interface DealTables {
  /** Lost deals are counted as open ones while `isLostKnown` is false. */
  readonly outcomes: Readonly<Record<Meaning, OutcomeTotal>>;
  readonly isLostKnown: boolean;
  readonly cycles: CycleTable;
}

/** How long won deals took, of those with both dates in their order. */
export interface CycleTable {
  readonly deals: number;
  /** Σ days, with parts of days where the cycles are elapsed time. */
  readonly totalDays: number;
  /** By whole days, ascending. */
  readonly byDay: readonly { readonly days: number; readonly deals: number }[];
}

export interface CustomerTables {
  readonly customers: number;
  /** With two orders or more. */
  readonly again: number;
  /** Absent where the orders don't reach back far enough. */
  readonly retained?: Retained;
  readonly cohorts: readonly Cohort[];
}

export interface ScoreTable {
  readonly question: SurveyQuestion;
  /** The highest answer that can be given. */
  readonly max: number;
  /** Answers on the scale by score, ascending. */
  readonly counts: readonly { readonly score: number; readonly answers: number }[];
}

export function dealTables({ won, lost, open, isLostKnown, cycles }: DealStatistics): DealTables {
  const total = ({ deals, withoutAmount, amount }: DealStatistics["won"]): OutcomeTotal => ({
    deals,
    withAmount: deals - withoutAmount,
    amount: Number.isFinite(totalOf(amount)) ? totalOf(amount) : undefined,
  });
  const { count, sum, byDay } = cycles[readingOf(cycles)] ?? cycles.wholeDays;
  return {
    outcomes: { won: total(won), lost: total(lost), open: total(open) },
    // As the figures: deals of which none is won or lost say nothing of what is lost.
    isLostKnown: isLostKnown && won.deals + lost.deals > 0,
    cycles: { deals: count, totalDays: totalOf(sum), byDay: counted(byDay) },
  };
}

function counted({ near, far }: DayCounts): CycleTable["byDay"] {
  const days = Array.from(near, (deals, days) => ({ days, deals })).filter(({ deals }) => deals > 0);
  return [...days, ...[...far].sort(([a], [b]) => a - b).map(([days, deals]) => ({ days, deals }))];
}

/** Answers on the scale. */
export function scoreTable(
  counted: ScoreStatistics,
  question: SurveyQuestion,
  max: number,
  isOnScale: OnScale,
): ScoreTable {
  const counts = [...counted]
    .filter(([score]) => isOnScale(score))
    .sort(([a], [b]) => a - b)
    .map(([score, answers]) => ({ score, answers }));
  return { question, max, counts };
}
