/** The sheet of cohorts: customers by the month of their first purchase, and how many of them bought in later months. */
import type { Cohort } from "../../core/customers/cohorts";
import type { DraftRow, DraftSheet } from "../../grid/draft";
import { above, dash, native, over, rows, times, when } from "../../grid/expression";
import { numbered } from "../../grid/sentence";
import { fill } from "../../language/fill";
import { isNumber } from "../plainCells";
import type { KpiCells } from "./cells";
import type { Parts } from "./parts";
import { placed } from "./place";

const mostMonths = 12;
const mostCohorts = 60;

/** Months after the first purchase that have a column of their own. */
export const cohortMonths = ({ customers }: Parts): number =>
  Math.min(mostMonths, Math.max(0, (customers?.statistics.customers?.cohorts.length ?? 1) - 1));

/** Undefined where fewer than two months have a purchase. */
export function cohortsSheet(make: KpiCells, parts: Parts, top: readonly DraftRow[]): DraftSheet | undefined {
  const all = parts.customers?.statistics.customers?.cohorts ?? [];
  if (all.length < 2) return undefined;
  const { words } = make;
  const shown = all.slice(-mostCohorts);
  const [from, to] = [placed("cohort", 0), placed("cohort", shown.length - 1)];
  const here = rows(from, to, "here");
  const observed = native("SUMPRODUCT", times(rows(from, to, "customers"), isNumber(here)));
  const share = when(above(native("COUNT", here), 0), over(native("SUM", here), observed), dash);
  const earlier = all.length - shown.length;
  return {
    key: "cohorts",
    name: words.sheets.cohorts,
    columns: [
      { names: ["label"], width: 32 },
      { names: ["customers"], width: 13 },
      { names: ["years"], width: 10 },
    ],
    frozenRows: top.length + 1,
    conditions: [],
    rows: [
      ...top,
      {
        key: "cohortMonths",
        band: "heading",
        height: 20,
        cells: {
          label: make.text(words.heads.month, "heading"),
          customers: make.text(words.heads.customers, "headingFigure"),
        },
        years: (month) => ({ content: month, style: "headingFigure", format: numbered(words.month) }),
      },
      ...shown.map((cohort, i) => cohortRow(make, cohort, i)),
      {
        key: "cohortShare",
        cells: {
          label: make.text(words.rows.cohortsShare, "totalLabel"),
          customers: make.number(native("SUM", rows(from, to, "customers")), "count", "total"),
        },
        years: () => make.number(share, "rate", "total"),
      },
      ...(earlier > 0
        ? [{ cells: { label: make.text(fill(words.rows.earlier, { count: String(earlier) }), "note") } }]
        : []),
    ],
    charts: [],
    page: make.page("landscape"),
  };
}

const cohortRow = (make: KpiCells, { month, customers, active }: Cohort, place: number): DraftRow => ({
  key: placed("cohort", place),
  cells: { label: make.text(month), customers: make.number(customers, "count") },
  years: (later) => (active[later] === undefined ? undefined : make.number(active[later], "count")),
});
