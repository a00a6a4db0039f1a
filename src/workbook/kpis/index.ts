/** The plan of the KPI sheets: KPIs and charts, the tables they are calculated from, cohorts, and where all of it comes from. */
import { isoDay } from "../../exports/isoDay";
import { calculated } from "../../grid/calculated";
import type { DraftBook, DraftSheet } from "../../grid/draft";
import { columnOf, layout } from "../../grid/layout";
import type { Plan, PlanName } from "../../grid/plan";
import { freeName } from "../../grid/sheetName";
import { sheetSetup } from "../../grid/sheetSetup";
import { directionOf } from "../../language/languages";
import { KpiCells } from "./cells";
import { cohortMonths, cohortsSheet } from "./cohortsSheet";
import { kpisSheet } from "./kpisSheet";
import { partsOf } from "./parts";
import type { KpiRequest } from "./request";
import { sourceSheet } from "./sourceSheet";
import { tablesSheet } from "./tables";

export type { KpiFile, KpiRequest } from "./request";

export function kpiPlan(request: KpiRequest): Plan {
  const { language, words, shared, files } = request;
  const direction = directionOf(language);
  const make = new KpiCells(words, shared, direction);
  const parts = partsOf(files);
  const basis = basisOf(make, request);
  const top = (key: keyof typeof words.titles) => make.title(words.titles[key], basis, words.hints[key]);
  const cohorts = cohortsSheet(make, parts, top("cohorts"));
  const sheets: readonly DraftSheet[] = [
    kpisSheet(make, parts, files, basis),
    tablesSheet(make, parts, top("tables")),
    ...(cohorts ? [cohorts] : []),
    sourceSheet(make, request, top("source")),
  ];
  const properties = { title: words.titles.kpis, subject: words.subject };
  const book: DraftBook = { direction, years: cohortMonths(parts), sheets, properties, names: [] };
  const names = namesFor(sheets, request.taken ?? []);
  const laid = layout(book, names);
  const cells = calculated(laid);
  const amounts = cells.flat().map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  return {
    language,
    direction,
    properties,
    sheets: laid.sheets.map((sheet, i) => ({
      name: sheet.name,
      direction,
      cells: cells[i] ?? [],
      ...sheetSetup(sheet, cells[i] ?? [], laid, largest),
    })),
    names: laid.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row: { key, named }, at }): readonly PlanName[] =>
        key === undefined || named === undefined
          ? []
          : [
              {
                name: `CRM_${key}`,
                sheet: sheet.name,
                area: { row: at, column: columnOf(sheet, named), rows: 1, columns: 1 },
              },
            ],
      ),
    ),
  };
}

/** Each name is free in the workbook, and once in the plan. */
const namesFor = (sheets: readonly DraftSheet[], taken: readonly string[]): readonly string[] =>
  sheets.reduce<readonly string[]>((names, { name }) => [...names, freeName(name, [...taken, ...names])], []);

/** The day of the reading, the days of the rows, and the currencies. */
function basisOf(make: KpiCells, { words, files, today }: KpiRequest): string {
  const periods = files.flatMap(({ read }) => read.period ?? []);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  const currencies = new Set(files.flatMap(({ first }) => first.decided.currency.currency ?? []));
  const day = isoDay(today);
  const dated =
    from === undefined || to === undefined
      ? make.said(words.basisUndated, { day })
      : make.said(words.basis, { day, from, to });
  if (currencies.size === 0) return dated;
  return dated + make.said(words.basisCurrency, { currency: [...currencies].join(", ") });
}
