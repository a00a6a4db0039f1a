/** Plan and actual of a model by period, as its sheet has them. Period 0 is year 0, each other one a quarter. */
import { monthsLater } from "../../core/numbers/calendar";
import type { CellValue } from "../../grid/plan";
import { columnKeys, namedRows, type NamedTable, type NoRows, type ReadCells } from "./namedRows";

const monthsInQuarter = 3;

/** The columns of a period that a reader may change. */
export const actuals = ["actualBenefits", "actualCosts"] as const;
export type Actual = (typeof actuals)[number];

export const periodTable = {
  key: "quarters",
  columns: ["label", "year", "planBenefits", "planCosts", ...actuals],
} as const satisfies NamedTable<string>;

/** The row of totals over all periods that have both actual figures. */
export const soFarTable = {
  key: "soFar",
  columns: ["count", "planBenefits", "planCosts", ...actuals, "variance", "planRoi", "roi"],
} as const satisfies NamedTable<string>;

const startKey = "start";

export const reviewTableKeys = [...columnKeys(periodTable), ...columnKeys(soFarTable), startKey] as const;

export interface ReviewPeriod extends Readonly<Record<Actual, CellValue>> {
  /** Its row in the table, from 0. */
  readonly at: number;
  /** As the sheet has it: to be sure later that the row is still this period's. */
  readonly label: CellValue;
  /** 0 for year 0, then the number of the quarter. */
  readonly quarter: number;
  readonly year: number | undefined;
  readonly planBenefits: number | undefined;
  readonly planCosts: number | undefined;
  /** Excel's serial number of the first day after it; undefined without a start date. */
  readonly end: number | undefined;
}

export interface SoFar {
  /** The periods that have both actual figures. */
  readonly count: number;
  readonly planBenefits: number | undefined;
  readonly planCosts: number | undefined;
  readonly actualBenefits: number | undefined;
  readonly actualCosts: number | undefined;
  /** Net, actual − plan. */
  readonly variance: number | undefined;
  readonly planRoi: number | undefined;
  readonly roi: number | undefined;
}

export interface Review {
  readonly periods: readonly ReviewPeriod[];
  readonly soFar: SoFar;
}

export function readReview(read: ReadCells): Review | NoRows {
  const [rows, totals] = [namedRows(periodTable, read), namedRows(soFarTable, read)];
  if (typeof rows === "string") return totals === "unnamed" ? rows : "lost";
  if (typeof totals === "string") return "lost";
  const [total] = totals;
  if (!total) return "lost";
  const cell = read.get(startKey);
  const typed = cell === "missing" ? undefined : numberOf(cell?.[0]?.[0]);
  const start = typed !== undefined && typed > 0 ? typed : undefined;
  return {
    periods: rows.flatMap(({ label, year, planBenefits, planCosts, ...own }, at): readonly ReviewPeriod[] => {
      const quarter = at === 0 ? 0 : label;
      // A row that a user has inserted isn't a period of the plan.
      if (typeof quarter !== "number") return [];
      return [
        {
          at,
          label,
          quarter,
          year: numberOf(year),
          planBenefits: numberOf(planBenefits),
          planCosts: numberOf(planCosts),
          end: start === undefined ? undefined : monthsLater(start, quarter * monthsInQuarter),
          ...own,
        },
      ];
    }),
    soFar: {
      count: numberOf(total.count) ?? 0,
      planBenefits: numberOf(total.planBenefits),
      planCosts: numberOf(total.planCosts),
      actualBenefits: numberOf(total.actualBenefits),
      actualCosts: numberOf(total.actualCosts),
      variance: numberOf(total.variance),
      planRoi: numberOf(total.planRoi),
      roi: numberOf(total.roi),
    },
  };
}

const numberOf = (value: CellValue | undefined): number | undefined => (typeof value === "number" ? value : undefined);

/** The actual figures that a period lacks. */
export const lacking = (period: ReviewPeriod): readonly Actual[] =>
  actuals.filter((actual) => typeof period[actual] !== "number");

/** True if it is over on a day, so that its figures can be known. */
export const isOver = ({ end }: ReviewPeriod, today: number): boolean => end !== undefined && end <= today;

/** The periods that lack figures: those that are over, and those that have one figure of two. */
export const incomplete = (periods: readonly ReviewPeriod[], today: number): readonly ReviewPeriod[] =>
  periods.filter((period) => {
    const missing = lacking(period).length;
    return missing === 1 || (missing > 1 && isOver(period, today));
  });
