/** Costs as tax counts them: in their year, or in equal parts over the useful life of what they pay for. */
import type { DraftCell, DraftRow } from "../../grid/draft";
import {
  above,
  atMost,
  below,
  equal,
  literal,
  minus,
  native,
  over,
  plus,
  row,
  rows,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import { isAllowed } from "../checks/allowed";
import { cost } from "../inputs/costs";
import { kinds } from "../inputs/limits";
import type { FullRows, RowKey } from "./rows";
import { period } from "./timing";

const periods = row("period", "years");
const lastYear = row("period", "lastYear");

/** The part of a line's spending that is written off in each year of its life, and that life; 0 for one without. */
export function lifeCells(make: FullRows, life: Expression): Record<"perYear" | "life", DraftCell> {
  const isGiven = above(native("COUNTIF", life, ">0"), 0);
  return {
    perYear: make.cell({ content: when(isGiven, over(1, life), 0), format: "part" }),
    life: make.cell({ content: when(isGiven, life, 0), format: "period" }),
  };
}

/** Lines before risk, from the first to the last, and what their amounts are multiplied by. */
interface Lines {
  readonly from: string;
  readonly to: string;
  readonly weight: Expression;
}

const of = ({ from, to }: Lines, place: string): Expression => rows(from, to, place);

/**
 * What is written off in a year: equal parts from the year after the spending on. The last year also takes the book value that is
 * left: all of what is spent there or in the year before, and the parts that are still to come of what is spent earlier.
 */
function writtenOff(lines: Lines): Expression {
  const [spent, perYear, life] = [times(of(lines, "years"), lines.weight), of(lines, "perYear"), of(lines, "life")];
  const isDue = times(below(periods, period), atMost(period, plus(periods, life)));
  const elapsed = times(minus(minus(lastYear, 1), periods), below(periods, lastYear));
  const left = times(below(elapsed, life), minus(1, times(elapsed, perYear)));
  return when(
    below(period, lastYear),
    native("SUMPRODUCT", times(times(spent, perYear), isDue)),
    native("SUMPRODUCT", times(spent, left)),
  );
}

/** What is left to write off at the end of a year; nothing at the end of the last one. */
function bookValue(lines: Lines): Expression {
  const [perYear, life] = [of(lines, "perYear"), of(lines, "life")];
  const age = minus(period, periods);
  const isHeld = times(atMost(periods, period), below(age, life));
  const left = times(times(of(lines, "years"), lines.weight), minus(1, times(age, perYear)));
  return when(below(period, lastYear), native("SUMPRODUCT", times(left, isHeld)), 0);
}

const isCapitalised = (lines: Lines): Expression => above(of(lines, "life"), 0);
const isDeducted = (lines: Lines): Expression => equal(of(lines, "life"), 0);
const inYear = (lines: Lines, chosen: Expression): Expression =>
  native("SUMPRODUCT", times(times(of(lines, "here"), lines.weight), chosen));

export interface Ends {
  readonly all: readonly [string, string];
  readonly software: readonly [string, string];
}

/** Every basis on which Returns and Sensitivity count tax; all are before the scenario, which multiplies them. */
export function writtenOffRows(make: FullRows, { all, software }: Ends, cash: string): readonly DraftRow[] {
  const risked = ([from, to]: readonly [string, string]): Lines => ({
    ...{ from, to },
    weight: plus(1, rows(from, to, "risk")),
  });
  const planned = ([from, to]: readonly [string, string]): Lines => ({ from, to, weight: literal(1) });
  const [first, last] = all;
  const inCash: Lines = {
    ...risked(all),
    weight: times(plus(1, rows(first, last, "risk")), equal(rows(first, last, "class"), cash)),
  };
  const basis = (written: RowKey, deductible: RowKey, lines: Lines): readonly DraftRow[] => [
    make.yearly(written, { each: writtenOff(lines), total: "sum" }),
    make.yearly(deductible, { each: plus(inYear(lines, isDeducted(lines)), row(written, "here")), total: "sum" }),
  ];
  const main = risked(all);
  return [
    make.yearly("capitalised", { each: inYear(main, isCapitalised(main)), total: "sum", named: true }),
    ...basis("writtenOff", "deductible", main),
    make.yearly("bookValue", { each: bookValue(main) }),
    ...basis("writtenOffCash", "deductibleCash", inCash),
    ...basis("writtenOffSoftware", "deductibleSoftware", risked(software)),
    ...basis("writtenOffBefore", "deductibleBefore", planned(all)),
    ...basis("writtenOffSoftwareBefore", "deductibleSoftwareBefore", planned(software)),
  ];
}

/** Within the years, everything is deducted: none of it is lost, and none counts twice. */
export const isWrittenOff: Expression = native(
  "AND",
  within(row("capitalised", "total"), row("writtenOff", "total")),
  within(row("deductible", "total"), row("costsRisked", "total")),
);

/** True if every cell of an area is blank or a whole number of at least 1. */
export const areWholeYears = (area: Expression): Expression =>
  native(
    "AND",
    isAllowed({ type: "decimal", from: kinds[cost.life.kind].allows.from }, area),
    equal(native("SUMPRODUCT", native("ABS", minus(area, native("INT", area)))), 0),
  );
