/** The tables of customers, of their answers and of their cases. */
import { serialOfUtc } from "../../core/numbers/calendar";
import { isoDay } from "../../exports/isoDay";
import { numberIn } from "../../exports/result";
import type { ScoreTable } from "../../exports/statistics";
import type { DraftRow } from "../../grid/draft";
import type { FormatName } from "../../grid/formats";
import type { Row } from "../plainCells";
import type { KpiCells } from "./cells";
import type { Parts } from "./parts";
import { placed } from "./place";
import { sum, total } from "./totals";

export function customers(make: KpiCells, { customers: part }: Parts): readonly Row[] {
  const tables = part?.statistics.customers;
  if (!part || !tables) return [];
  const { words } = make;
  const line = (key: string, label: string, value: number | undefined, format: FormatName): DraftRow => ({
    key,
    cells: { label: make.text(label), a: make.number(value, format) },
  });
  const { rows: said } = words;
  const all = [
    make.section(words.sections.retained),
    line("customersAll", said.customers, tables.customers, "count"),
    line("customersAgain", said.again, tables.again, "count"),
  ];
  const { retained: kept } = tables;
  const { period } = part.figures;
  if (!kept || typeof period !== "object" || period.before === undefined) return all;
  const before = { from: period.before, to: dayBefore(period.from) };
  return [
    ...all,
    line("customersBefore", make.said(said.before, before), kept.customers, "count"),
    line("customersKept", make.said(said.kept, { from: period.from, to: period.to }), kept.kept, "count"),
    line("customersStart", said.start, kept.start, "money"),
    line("customersExpansion", said.expansion, kept.expansion, "money"),
    line("customersContraction", said.contraction, kept.contraction, "money"),
    line("customersChurned", said.churned, kept.churned, "money"),
    line("customersNetNew", said.netNew, numberIn(part.figures, "netNew"), "money"),
  ];
}

const dayBefore = (day: string): string => isoDay(serialOfUtc(Date.parse(day)) - 1);

export function cases(make: KpiCells, { cases: part }: Parts): readonly Row[] {
  if (!part) return [];
  const { rows: said, sections } = make.words;
  const line = (key: string, label: string, name: string, format: FormatName): DraftRow => ({
    key,
    cells: { label: make.text(label), a: make.number(numberIn(part.figures, name), format) },
  });
  return [
    make.section(sections.cases),
    line("casesAll", said.cases, "count", "count"),
    line("casesResolved", said.resolved, "resolved", "count"),
    line("casesMean", said.meanHours, "meanHours", "amount"),
    line("casesMedian", said.medianHours, "medianHours", "amount"),
  ];
}

/** A table for each question. */
export const scores = (make: KpiCells, { scores: part }: Parts): readonly (readonly Row[])[] =>
  scoreTables(part).map((table) => answersTo(make, table));

/** Of the questions that a file answers. */
export const scoreTables = (part: Parts["scores"]): readonly ScoreTable[] => {
  const { scores: first, otherScores = [] } = part?.statistics ?? {};
  return first ? [first, ...otherScores] : [];
};

function answersTo(make: KpiCells, { question, max, counts }: ScoreTable): readonly Row[] {
  const { words } = make;
  const [first, last] = [placed(question, 0), placed(question, counts.length - 1)];
  const limit = (end: "From" | "To", label: string, score: number): DraftRow => ({
    key: `${question}${end}`,
    cells: { label: make.text(label), a: make.number(score, "count") },
  });
  const limits = {
    nps: [limit("From", words.rows.promoters, 9), limit("To", words.rows.detractors, 6)],
    csat: [limit("From", words.rows.satisfied, max - 1)],
    ces: [],
  } as const;
  // NPS, CSAT and CES are abbreviations in every language.
  return [
    make.section(`${words.sections.answers}: ${question.toUpperCase()}`, { a: words.heads.answers }),
    ...counts.map(({ score, answers }, i) => ({
      key: placed(question, i),
      cells: { label: make.text(score, "calculationText"), a: make.number(answers, "count") },
    })),
    total(make, `${question}Total`, {
      a: counts.length === 0 ? make.number(0, "count", "total") : sum(make, first, last, "a", "count"),
    }),
    ...limits[question],
  ];
}
