/** Deals by outcome, month and source. */
import { isFault } from "../core/fault";
import type { DealStatistics } from "../core/sales/dealStatistics";
import { finishSources } from "../core/sales/leadSources";
import type { MonthStatistics } from "../core/sales/monthStatistics";
import { finishMonths } from "../core/sales/salesByPeriod";
import type { SourceStatistics } from "../core/sales/sourceStatistics";
import { finishDeals } from "../core/sales/salesKpis";
import { DealReading } from "./dealReading";
import { nameOf } from "./figureNames";
import type { Figures, Notes, TableResult } from "./result";
import { finiteOf } from "./finite";
import type { DealIndex } from "./joins";
import type { LeftOutCounts } from "./leftOut";
import { hasPeriod } from "./period";
import { refuse } from "./refusal";
import { dealTables } from "./statistics";
import { usableRows, type FirstReading } from "./usable";

export function dealFigures(first: FirstReading, { leftOut, days, closings, deals: index }: Notes): TableResult {
  // Where the rows could be read while their meaning was found, they aren't read again.
  const { reading, other } = first.ahead && !index ? first.ahead : readAgain(first, index);
  leftOut.merge(reading.leftOut);
  days.merge(reading.days);
  closings.merge(reading.closings);
  const { deals, months, sources } = reading;
  if (!deals || deals.won.deals + deals.lost.deals === 0) return refuseEmpty(first);
  return { other, ...finishedDeals({ deals, months, sources }, first.recognised.isWithoutAmount, leftOut) };
}

interface CountedDeals {
  readonly deals: DealStatistics;
  readonly months: MonthStatistics | undefined;
  readonly sources: SourceStatistics | undefined;
}

/** The figures of deals, from whichever road their statistics come. */
export function finishedDeals(
  { deals, months, sources }: CountedDeals,
  isWithoutAmount: boolean,
  leftOut: LeftOutCounts,
): Pick<TableResult, "figures" | "statistics"> {
  const { kpis, reversed } = finishDeals(deals);
  if (reversed) leftOut.addAll(reversed.count, reversed.rows, "closedBeforeOpened", "cycle");
  const money = (value: unknown) => (isWithoutAmount ? undefined : finiteOf(value));
  return {
    statistics: { deals: dealTables(deals) },
    figures: {
      deals: {
        count: kpis.deals,
        won: kpis.won,
        lost: finiteOf(kpis.lost),
        open: finiteOf(kpis.open),
        winRate: finiteOf(kpis.winRate),
        revenue: money(kpis.revenue),
        averageDeal: money(kpis.averageDeal),
        cycleMeanDays: finiteOf(kpis.meanCycle),
        cycleMedianDays: finiteOf(kpis.medianCycle),
      },
      ...(months && monthFigures(months, money)),
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

function readAgain(first: FirstReading, index: DealIndex | undefined) {
  const reading = new DealReading(first, first.settings, { index });
  const rows = usableRows(first, reading.leftOut);
  let next = rows.next();
  for (; !next.done; next = rows.next()) reading.add(next.value);
  reading.finish(first.decided.outcome?.isLostKnown ?? false);
  return { reading, other: next.value };
}

function monthFigures(
  months: MonthStatistics,
  money: (value: unknown) => number | undefined,
): Pick<Figures, "months"> | undefined {
  const found = finishMonths(months, "month");
  if (isFault(found)) return undefined;
  return {
    months: found.map(({ period, deals: won, amount }) => ({ month: String(period), won, revenue: money(amount) })),
  };
}

/** Without a deal that is won or lost there are no figures, only a wrong column or words that nobody knows. */
function refuseEmpty({ settings, opened: { source, header }, recognised, evidence, decided }: FirstReading): never {
  const file = source.name;
  if (hasPeriod(settings)) return refuse({ is: "wrongPeriod", file });
  const column = recognised.fields.find(({ field }) => field === decided.outcome?.by[0])?.columns[0] ?? -1;
  const words = evidence.words.get(column)?.counted() ?? [];
  return refuse({ is: "noOutcome", file, column: header.cells[column] ?? "", words });
}
