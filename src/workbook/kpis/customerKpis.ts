/** The KPIs of customers: what they buy, what they answer, and what they complain about. */
import { numberIn } from "../../exports/result";
import type { ScoreTable } from "../../exports/statistics";
import { atMost, dash, minus, native, plus, row, rows, times, type Expression } from "../../grid/expression";
import { fill } from "../../language/fill";
import { plain, shareOf, type Kpi } from "./kpi";
import { scoreTables } from "./customerTables";
import type { Parts } from "./parts";
import { placed } from "./place";
import type { KpiWords } from "./words";

export function customerKpis({ units }: KpiWords, { customers }: Parts): readonly Kpi[] {
  const tables = customers?.statistics.customers;
  if (!customers || !tables) return [];
  const read = (name: string) => numberIn(customers.figures, name);
  const cell = (key: string) => row(`customers${key}`, "a");
  const always: readonly Kpi[] = [
    { key: "customers", formula: plain(cell("All")), read: read("count"), unit: "count", says: units.customers },
    {
      key: "repeatRate",
      formula: shareOf(cell("Again"), cell("All")),
      read: read("repeatRate"),
      unit: "ratio",
      says: units.ratio,
    },
  ];
  if (!tables.retained) return always;
  const start = cell("Start");
  const remains = minus(minus(start, cell("Contraction")), cell("Churned"));
  const ratio = (key: "retention" | "nrr" | "grr", formula: Expression): Kpi => ({
    key,
    formula,
    read: read(key),
    unit: "ratio",
    says: units.ratio,
  });
  return [
    ...always,
    {
      key: "netNew",
      formula: plain(cell("NetNew")),
      read: read("netNew"),
      unit: "money",
      says: customers.currencyWord ?? units.money,
    },
    ratio("retention", shareOf(cell("Kept"), cell("Before"))),
    ratio("nrr", shareOf(plus(remains, cell("Expansion")), start)),
    ratio("grr", shareOf(remains, start)),
  ];
}

export function scoreKpis(words: KpiWords, { scores }: Parts): readonly Kpi[] {
  const tables = scoreTables(scores);
  const read = (name: string) => scores && numberIn(scores.figures, name);
  return tables.flatMap((table) => {
    // Where a file answers one question, its answers are those of the file.
    const count = read(tables.length === 1 ? "answers" : `${table.question}Answers`);
    return questionKpis(words, table, { count, figure: read(table.question) });
  });
}

function questionKpis(
  { units }: KpiWords,
  { question, max, counts }: ScoreTable,
  read: { readonly count: number | undefined; readonly figure: number | undefined },
): readonly Kpi[] {
  const [from, to] = [placed(question, 0), placed(question, counts.length - 1)];
  const [given, answers] = [rows(from, to, "label"), rows(from, to, "a")];
  const all = row(`${question}Total`, "a");
  const limit = (end: "From" | "To"): Expression => row(`${question}${end}`, "a");
  const answersAt = (criterion: Expression): Expression => native("SUMPRODUCT", times(criterion, answers));
  const formulas = {
    nps: () =>
      shareOf(times(100, minus(answersAt(atMost(limit("From"), given)), answersAt(atMost(given, limit("To"))))), all),
    csat: () => shareOf(answersAt(atMost(limit("From"), given)), all),
    ces: () => shareOf(native("SUMPRODUCT", given, answers), all),
  } as const;
  const unit = { nps: "points", csat: "ratio", ces: "points" } as const;
  const says = { nps: units.npsPoints, csat: units.ratio, ces: fill(units.points, { max: String(max) }) };
  return [
    { key: `${question}Answers`, formula: plain(all), read: read.count, unit: "count", says: units.answers },
    {
      key: question,
      formula: counts.length === 0 ? dash : formulas[question](),
      read: read.figure,
      unit: unit[question],
      says: says[question],
    },
  ];
}

export function caseKpis({ units }: KpiWords, { cases }: Parts): readonly Kpi[] {
  if (!cases) return [];
  const read = (name: string) => numberIn(cases.figures, name);
  const cell = (key: string) => row(`cases${key}`, "a");
  const hours = (key: "meanHours" | "medianHours", from: Expression): Kpi => ({
    key,
    formula: plain(from),
    read: read(key),
    unit: "hours",
    says: units.hours,
  });
  return [
    { key: "cases", formula: plain(cell("All")), read: read("count"), unit: "count", says: units.cases },
    { key: "resolved", formula: plain(cell("Resolved")), read: read("resolved"), unit: "count", says: units.cases },
    {
      key: "casesOpen",
      formula: minus(cell("All"), cell("Resolved")),
      read: read("open"),
      unit: "count",
      says: units.cases,
    },
    hours("meanHours", cell("Mean")),
    hours("medianHours", cell("Median")),
  ];
}
