/** The figures of files, from core's statistics: those that a spreadsheet's functions give for the same rows. */
import { isFault } from "../core/fault";
import { monthsLater } from "../core/numbers/calendar";
import { finishCases } from "../core/customers/cases";
import { netNewRevenue, repeatRate, type Orders } from "../core/customers/customers";
import { finishRetained, retained } from "../core/customers/retained";
import { scoreStatistics } from "../core/customers/scoreStatistics";
import { dealStatistics, mergeDeals, type DealStatistics } from "../core/sales/dealStatistics";
import { finishSources } from "../core/sales/leadSources";
import { mergeMonths, monthStatistics, type MonthStatistics } from "../core/sales/monthStatistics";
import { finishMonths } from "../core/sales/salesByPeriod";
import { finishDeals } from "../core/sales/salesKpis";
import { mergeSources, sourceStatistics, type SourceStatistics } from "../core/sales/sourceStatistics";
import { finishStages } from "../core/sales/stageTimes";
import { asKey } from "../catalogue/shapes/cells";
import type { DealIndex } from "./joins";
import { channelCredits, leadSources, nameOf } from "./leadFigures";
import { dealsIn } from "./deals";
import type { ChannelFigures, MonthFigures, SourceFigures, StageFigures } from "./figureRows";
import type { Settings } from "./decide/settings";
import { isoDay } from "./isoDay";
import { LeftOutCounts, type LeftOutRows } from "./leftOut";
import type { OtherLines } from "./file/rows";
import { refuse } from "./refusal";
import { scoreFigures } from "./scoreFigures";
import {
  customerTables,
  dealTables,
  scoreTable,
  type CustomerTables,
  type ScoreTable,
  type Statistics,
} from "./statistics";
import { tableRows } from "./tableRows";
import type { FirstReading } from "./usable";

/** Numbers by name. A figure that the data don't give is absent. */
type Values = Readonly<Record<string, number | Period | undefined>>;

/** Days as 2026-11-29. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** The first day of the time before it, with which it is compared. */
  readonly before?: string;
}

export interface Figures {
  readonly deals?: Values;
  readonly months?: readonly MonthFigures[];
  readonly sources?: readonly SourceFigures[];
  readonly stages?: readonly StageFigures[];
  readonly attribution?: readonly ChannelFigures[];
  readonly customers?: Values;
  readonly scores?: Values;
  readonly cases?: Values;
}

export interface ReadFile {
  readonly figures: Figures;
  readonly statistics: Statistics;
  readonly leftOut: readonly LeftOutRows[];
  readonly used: number;
  readonly other: OtherLines;
  /** The first and the last day on which a row begins. */
  readonly period: Period | undefined;
}

/**
 * The second reading of a file: its rows, by the meaning that the first one has found.
 * @param deals filled by a file of deals, and used by those that refer to them, which are read after it
 */
export function figuresOf(first: FirstReading, settings: Settings, deals?: DealIndex): ReadFile {
  const leftOut = new LeftOutCounts();
  const days = new DayRange();
  const {
    figures,
    statistics = {},
    other,
  } = first.recognised.table === "deals"
    ? ofDeals(first, settings, leftOut, days, deals)
    : ofTable(first, settings, leftOut, days, deals);
  const used = first.evidence.rows - leftOut.whole;
  return { figures, statistics, leftOut: leftOut.list(), used, other, period: days.range() };
}

class DayRange {
  private first = Infinity;
  private last = -Infinity;

  add(serials: Float64Array | undefined): void {
    for (const serial of serials ?? []) {
      if (serial === 0 || serial !== serial) continue;
      if (serial < this.first) this.first = serial;
      if (serial > this.last) this.last = serial;
    }
  }

  range(): Period | undefined {
    return this.last === -Infinity ? undefined : { from: isoDay(this.first), to: isoDay(this.last) };
  }
}

/** A figure that is a fault isn't there. */
const known = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

type Part = { readonly figures: Figures; readonly statistics?: Statistics; readonly other: OtherLines };

function ofDeals(
  first: FirstReading,
  settings: Settings,
  leftOut: LeftOutCounts,
  days: DayRange,
  index: DealIndex | undefined,
): Part {
  let deals: DealStatistics | undefined;
  let months: MonthStatistics | undefined;
  let sources: SourceStatistics | undefined;
  const hasSources = first.recognised.fields.some(({ field }) => field === "source");
  const parts = dealsIn(first, settings, leftOut, index);
  let next = parts.next();
  for (; !next.done; next = parts.next()) {
    const { opened, closed, outcome, amount, rows, sources: own } = next.value;
    days.add(opened);
    const part = dealStatistics({ opened, closed, outcome, amount, rows });
    deals = deals ? mergeDeals(deals, part) : part;
    const month = monthStatistics({ dates: closed, amounts: amount, outcome, rows });
    if (month.deals.length > 0) months = months ? mergeMonths(months, month) : month;
    if (!hasSources) continue;
    const source = sourceStatistics({ sources: own, outcome, revenue: amount });
    sources = sources ? mergeSources(sources, source, asKey) : source;
  }
  const other = next.value;
  if (!deals || deals.won.deals + deals.lost.deals === 0) return refuseEmpty(first, settings);
  const { kpis, reversed } = finishDeals(deals);
  if (reversed) leftOut.addAll(reversed.count, reversed.rows, "closedBeforeOpened", "cycle");
  const byMonth = months ? finishMonths(months, "month") : [];
  const hasAmounts = !first.recognised.isWithoutAmount;
  const money = (value: unknown) => (hasAmounts ? known(value) : undefined);
  return {
    other,
    statistics: { deals: dealTables(deals) },
    figures: {
      deals: {
        count: kpis.deals,
        won: kpis.won,
        lost: known(kpis.lost),
        open: known(kpis.open),
        winRate: known(kpis.winRate),
        revenue: money(kpis.revenue),
        averageDeal: money(kpis.averageDeal),
        cycleMeanDays: known(kpis.meanCycle),
        cycleMedianDays: known(kpis.medianCycle),
      },
      ...(!isFault(byMonth) &&
        byMonth.length > 0 && {
          months: byMonth.map(({ period, deals: won, amount }) => ({
            month: String(period),
            won,
            revenue: money(amount),
          })),
        }),
      ...(sources && {
        sources: finishSources(sources).map(({ source, leads, won, conversion, revenue }) => ({
          source: nameOf(source),
          leads,
          won,
          conversion,
          revenue: money(revenue),
        })),
      }),
    },
  };
}

/** Without a deal that is won or lost there are no figures, only a wrong column or words that nobody knows. */
function refuseEmpty(
  { opened: { source, header }, recognised, evidence, decided }: FirstReading,
  { from, to }: Settings,
): never {
  const file = source.name;
  if (from !== undefined || to !== undefined) return refuse({ is: "wrongPeriod", file });
  const column = recognised.fields.find(({ field }) => field === decided.outcome?.by[0])?.columns[0] ?? -1;
  const words = evidence.words.get(column)?.counted() ?? [];
  return refuse({ is: "noOutcome", file, column: header.cells[column] ?? "", words });
}

function ofTable(
  first: FirstReading,
  settings: Settings,
  leftOut: LeftOutCounts,
  days: DayRange,
  deals: DealIndex | undefined,
): Part {
  const columns = tableRows(first, settings, leftOut);
  const { numbers, codes, rows, other } = columns;
  const file = first.opened.source.name;
  const floats = (field: Parameters<typeof numbers>[0]) => numbers(field) ?? new Float64Array(rows.length);
  const coded = (field: Parameters<typeof codes>[0]) =>
    codes(field) ?? { codes: new Int32Array(rows.length).fill(-1), spellings: [] };
  for (const field of ["day", "opened", "entered", "time"] as const) days.add(numbers(field));
  switch (first.recognised.table) {
    case "orders": {
      const orders = { customers: coded("customer"), dates: floats("day"), amounts: floats("amount") };
      const { values, tables } = customersOf(orders, settings);
      return { other, figures: { customers: values }, statistics: { customers: tables } };
    }
    case "stages": {
      const left = numbers("left");
      const { stages, reversed } = finishStages(
        { stages: coded("stage"), entered: floats("entered"), deals: coded("deal"), rows, ...(left && { left }) },
        "mean",
      );
      if (reversed.count > 0) leftOut.addAll(reversed.count, reversed.rows, "closedBeforeOpened", "cycle");
      return {
        other,
        figures: {
          stages: stages.map(({ stage, count, days: mean }) => ({
            stage: nameOf(stage),
            passages: count,
            meanDays: known(mean),
          })),
        },
      };
    }
    case "scores": {
      const { values, table } = scoresOf(floats("score"), rows, first, leftOut, settings);
      return { other, figures: { scores: values }, statistics: { scores: table } };
    }
    case "cases": {
      const { cases, resolved, open, meanHours, medianHours, reversed } = finishCases({
        opened: floats("opened"),
        resolved: floats("resolved"),
        rows,
      });
      if (reversed) leftOut.addAll(reversed.count, reversed.rows, "closedBeforeOpened", "cycle");
      return {
        other,
        figures: {
          cases: { count: cases, resolved, open, meanHours: known(meanHours), medianHours: known(medianHours) },
        },
      };
    }
    case "leads":
      return { other, figures: { sources: leadSources(file, columns, deals) } };
    case "touches":
      return { other, figures: { attribution: channelCredits(file, columns, deals, leftOut) } };
    case "deals":
      return { other, figures: {} };
  }
}

/** The last twelve months, or the days that the user names, and as long before them. */
function customersOf(
  orders: Orders,
  { from, to }: Settings,
): { readonly values: Values; readonly tables: CustomerTables } {
  const count = orders.customers.spellings.length;
  const always = { count, repeatRate: known(repeatRate(orders.customers)) };
  let [first, last] = [Infinity, 0];
  for (const date of orders.dates) {
    first = Math.min(first, Math.floor(date));
    last = Math.max(last, Math.floor(date));
  }
  const end = to ?? last;
  const start = from ?? monthsLater(end + 1, -12);
  const before = from === undefined ? monthsLater(end + 1, -24) : start - (end - start + 1);
  if (first > before || start > end) return { values: always, tables: customerTables(orders, undefined) };
  const netNew = netNewRevenue({ ...orders, from: start, to: end });
  const kept = retained(orders, { from: before, to: start - 1 }, { from: start, to: end });
  const { retention, nrr, grr } = isFault(kept) ? { retention: kept, nrr: kept, grr: kept } : finishRetained(kept);
  const period = { from: isoDay(start), to: isoDay(end), before: isoDay(before) };
  return {
    values: {
      ...always,
      netNew: known(netNew),
      retention: known(retention),
      nrr: known(nrr),
      grr: known(grr),
      period,
    },
    tables: customerTables(orders, isFault(kept) ? undefined : kept),
  };
}

function scoresOf(
  scores: Float64Array,
  rows: Float64Array,
  { recognised, opened: { source } }: FirstReading,
  leftOut: LeftOutCounts,
  { scores: asked = {} }: Settings,
): { readonly values: Values; readonly table: ScoreTable } {
  const header = recognised.fields.find(({ field }) => field === "score")?.headers[0] ?? "";
  const counted = scoreStatistics(scores);
  const { question, max, answers, figure, isOnScale } = scoreFigures(source.name, header, counted, asked);
  scores.forEach((score, i) => {
    if (!isOnScale(score)) leftOut.add(rows[i] ?? 0, "unreadScore", "scores");
  });
  return { values: { answers, [question]: figure }, table: scoreTable(counted, question, max) };
}
