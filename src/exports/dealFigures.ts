/** Deals by outcome, month and source. */
import { asKey } from "../catalogue/shapes/cells";
import { isFault } from "../core/fault";
import { dealStatistics, mergeDeals, type DealStatistics } from "../core/sales/dealStatistics";
import { finishSources } from "../core/sales/leadSources";
import { mergeMonths, monthStatistics, type MonthStatistics } from "../core/sales/monthStatistics";
import { finishMonths } from "../core/sales/salesByPeriod";
import { finishDeals } from "../core/sales/salesKpis";
import { mergeSources, sourceStatistics, type SourceStatistics } from "../core/sales/sourceStatistics";
import { dealsIn } from "./deals";
import type { Settings } from "./decide/settings";
import { hasField } from "./evidence";
import { nameOf } from "./figureNames";
import type { Figures, Notes, Part } from "./result";
import { finiteOf } from "./finite";
import { hasPeriod } from "./period";
import { refuse } from "./refusal";
import { dealTables } from "./statistics";
import type { FirstReading } from "./usable";

export function dealFigures(
  first: FirstReading,
  settings: Settings,
  { leftOut, days, closings, deals: index }: Notes,
): Part {
  let deals: DealStatistics | undefined;
  let months: MonthStatistics | undefined;
  let sources: SourceStatistics | undefined;
  const hasSources = hasField(first.recognised, "source");
  const parts = dealsIn(first, settings, leftOut, index);
  let next = parts.next();
  for (; !next.done; next = parts.next()) {
    const { opened, closed, outcome, amount, rows, sources: own } = next.value;
    days.add(opened);
    closings.add(closed.filter((_, i) => outcome.meanings[outcome.codes[i] ?? -1] !== "open"));
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
  const money = (value: unknown) => (first.recognised.isWithoutAmount ? undefined : finiteOf(value));
  return {
    other,
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
function refuseEmpty(
  { opened: { source, header }, recognised, evidence, decided }: FirstReading,
  settings: Settings,
): never {
  const file = source.name;
  if (hasPeriod(settings)) return refuse({ is: "wrongPeriod", file });
  const column = recognised.fields.find(({ field }) => field === decided.outcome?.by[0])?.columns[0] ?? -1;
  const words = evidence.words.get(column)?.counted() ?? [];
  return refuse({ is: "noOutcome", file, column: header.cells[column] ?? "", words });
}
