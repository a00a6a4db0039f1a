/** The plan of the KPI sheets: KPIs and charts, the tables they are calculated from, cohorts, and where all of it comes from. */
import { isoDay } from "../../exports/isoDay";
import type { DraftBook, DraftSheet } from "../../grid/draft";
import type { Plan } from "../../grid/plan";
import { currencyInText } from "../../language/amountText";
import { directionOf } from "../../language/languages";
import { plainPlan } from "../plainPlan";
import { KpiCells } from "./cells";
import { cohortMonths, cohortsSheet } from "./cohortsSheet";
import { kpisSheet } from "./kpisSheet";
import { partsOf } from "./parts";
import type { KpiRequest } from "./request";
import { rowsSheet } from "./rowsSheet";
import { sourceSheet } from "./sourceSheet";
import { tablesSheet } from "./tables";

export type { KpiFile, KpiRequest } from "./request";

export function kpiPlan(request: KpiRequest): Plan {
  const { language, words, shared, files } = request;
  const direction = directionOf(language);
  const make = new KpiCells(words, shared, language);
  const parts = partsOf(files, language);
  const basis = basisOf(make, request);
  const top = (key: keyof typeof words.titles) => make.title(words.titles[key], basis, words.hints[key]);
  const cohorts = cohortsSheet(make, parts, top("cohorts"));
  const sheets: readonly DraftSheet[] = [
    kpisSheet(make, parts, files, basis),
    tablesSheet(make, parts, top("tables")),
    ...(cohorts ? [cohorts] : []),
    sourceSheet(make, request, top("source")),
    ...files.flatMap(({ first, rows }) => (rows ? [rowsSheet(make, first.recognised.table, rows, top("rows"))] : [])),
  ];
  const properties = { title: words.titles.kpis, subject: words.subject };
  const book: DraftBook = { direction, years: cohortMonths(parts), sheets, properties, names: [] };
  return plainPlan({ language, book, taken: request.taken ?? [], nameOf: (key) => `CRM_${key}` });
}

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
  return (
    dated +
    make.said(words.basisCurrency, {
      currency: [...currencies].map((each) => currencyInText(each, make.language)).join(", "),
    })
  );
}
