/** Where a model takes what an export has measured: its goals, the periods of its review, and the terms of its lines of benefit. */
import { daysTo1904 } from "../../core/numbers/calendar";
import type { CellRef, LocatedArea, Lookup } from "../../formula/lookup";
import type { CellValue } from "../../grid/plan";
import type { ModelWords } from "../../workbook";
import { benefitKey } from "../../workbook/full/benefitRows";
import { everyBenefit, type BenefitLine } from "../../workbook/lines";
import { measuredLines, type LineTerms, type MeasuredLine } from "../../workbook/model/benefitsToDate";
import { goalTable, goalTableKeys, readGoals, type Goal } from "../../workbook/model/goals";
import type { Model } from "../../workbook/model/models";
import { columnKey, type ReadCells } from "../../workbook/model/namedRows";
import type { Key } from "../../workbook/model/names";
import { partOf, rowOf, settingOf } from "../../workbook/model/parts";
import { periodTable, readReview, reviewTableKeys, type ReviewPeriod } from "../../workbook/model/review";

/**
 * - unnamed: the model is of an earlier version, whose goals and quarters have no names
 * - lost: cells of its goals or its review are deleted or moved apart, or its currency or years are
 * - protected: the sheet of its goals or of its review is protected
 */
export type NoTarget = "unnamed" | "lost" | "protected";

/** Why no benefit can be worked out, though goals can be written. */
export type NoBenefits = "noStart" | "noMargin" | "noLine" | "noShares";

export interface TargetPeriod extends Pick<ReviewPeriod, "at" | "quarter"> {
  /** Excel's serial numbers of its first day and of its last, counted from 1900. What is before the start has no first day. */
  readonly from: number;
  readonly to: number;
}

export interface Target {
  readonly model: Model;
  readonly currency: string;
  readonly goals: readonly Goal[];
  /** The cells of the goals' labels, from which the other columns' rows are counted. */
  readonly goalColumns: Readonly<Record<(typeof goalTable)["columns"][number], LocatedArea>>;
  readonly actualBenefits: LocatedArea;
  /** Undefined without a date of the start. */
  readonly periods: readonly TargetPeriod[] | undefined;
  readonly terms: LineTerms | NoBenefits;
  /** Lines in which the model expects something, and which no export measures. */
  readonly otherLines: readonly BenefitLine[];
}

/** @param words those of the model's language */
export function targetOf(model: Model, look: Lookup, words: ModelWords): Target | NoTarget {
  const read = readOf(model, look, [...goalTableKeys, ...reviewTableKeys]);
  const [goals, review] = [readGoals(read, words.full), readReview(read)];
  if (goals === "unnamed" || review === "unnamed") return "unnamed";
  const setting = settingOf(model, look);
  const actualBenefits = partOf(model, columnKey(periodTable, "actualBenefits"), look);
  const columns = goalTable.columns.map(
    (column) => [column, partOf(model, columnKey(goalTable, column), look)] as const,
  );
  if (typeof goals === "string" || typeof review === "string" || !setting || !actualBenefits) return "lost";
  if (columns.some(([, located]) => !located)) return "lost";
  const goalColumns = Object.fromEntries(columns) as Target["goalColumns"];
  if (actualBenefits.sheet.isProtected || goalColumns.actual.sheet.isProtected) return "protected";
  const used = everyBenefit.filter((line) => isUsed(model, line, look));
  const periods = periodsOf(review.periods, look);
  return {
    model,
    currency: setting.currency,
    goals,
    goalColumns,
    actualBenefits,
    periods,
    terms: periods ? termsOf(model, used, look, words) : "noStart",
    otherLines: used.filter((line) => !isMeasured(line)),
  };
}

/** A cell of a row of one of the tables. */
export const cellIn = ({ sheet, area }: LocatedArea, at: number): CellRef => ({
  sheet: sheet.name,
  row: area.row + at,
  column: area.column,
});

/** What a host reads of names, from the workbook itself. */
const readOf = (model: Model, look: Lookup, keys: readonly Key[]): ReadCells =>
  new Map(
    keys.map((key) => {
      const part = partOf(model, key, look);
      return [key, part ? look.values(part) : "missing"] as const;
    }),
  );

function periodsOf(periods: readonly ReviewPeriod[], { book }: Lookup): readonly TargetPeriod[] | undefined {
  const moved = book.countsFrom1904 ? daysTo1904 : 0;
  const found = periods.flatMap(({ at, quarter, end }) =>
    end === undefined ? [] : [{ at, quarter, end: end + moved }],
  );
  const [before] = found;
  if (before?.quarter !== 0) return undefined;
  return found.map(({ at, quarter, end }) => ({
    at,
    quarter,
    from: found.find((other) => other.quarter === quarter - 1)?.end ?? -Infinity,
    to: end - 1,
  }));
}

const isMeasured = (line: BenefitLine): line is MeasuredLine => measuredLines.some((each) => each === line);

const isUsed = (model: Model, line: BenefitLine, look: Lookup): boolean =>
  rowOf(model, benefitKey(line), look).some((value) => typeof value === "number" && value !== 0);

function termsOf(
  model: Model,
  used: readonly BenefitLine[],
  look: Lookup,
  words: ModelWords,
): LineTerms | Exclude<NoBenefits, "noStart"> {
  const lines = used.filter(isMeasured);
  if (lines.length === 0) return "noLine";
  const [margin] = rowOf(model, "margin", look);
  if (typeof margin !== "number") return "noMargin";
  const shares = lines.map((line) => [line, shareOf(model, line, look, words)] as const);
  if (shares.some(([, share]) => share === undefined)) return "noShares";
  return { margin, shares: new Map(shares as readonly (readonly [MeasuredLine, number])[]) };
}

/** As the sheet counts it: the whole where nothing is entered. Undefined where its column isn't found, or holds no number. */
function shareOf(model: Model, line: MeasuredLine, look: Lookup, { full }: ModelWords): number | undefined {
  const part = partOf(model, benefitKey(line), look);
  const columns = part?.sheet.cells.filter(({ value, row }) => value === full.header.share && row < part.area.row);
  const [head] = columns ?? [];
  if (!part || !head || columns?.length !== 1) return undefined;
  const cell = look.cellAt({ sheet: part.sheet.name, row: part.area.row, column: head.column });
  const value: CellValue = cell?.value ?? null;
  return value === null ? 1 : typeof value === "number" ? value : undefined;
}
