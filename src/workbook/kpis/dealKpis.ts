/** The KPIs of deals. */
import { numberIn } from "../../exports/result";
import { isFault } from "../../core/fault";
import { velocity } from "../../core/sales/selling";
import { above, dash, native, over, plus, row, times, when, type Expression } from "../../grid/expression";
import { fill } from "../../language/fill";
import { isNumber } from "../plainCells";
import { of, plain, shareOf, type Kpi, type KpiKey } from "./kpi";
import type { Parts } from "./parts";
import { medianOfDays } from "./cycleTable";
import type { KpiWords } from "./words";

export function dealKpis({ units }: KpiWords, { deals }: Parts): readonly Kpi[] {
  const tables = deals?.statistics.deals;
  if (!deals || !tables) return [];
  const read = (name: string) => numberIn(deals.figures, name);
  const currency = deals.currencyWord ?? units.money;
  const [won, lost, open] = ["outcomeWon", "outcomeLost", "outcomeOpen"].map((key) => row(key, "a")) as [
    Expression,
    Expression,
    Expression,
  ];
  const hasCycles = tables.cycles.byDay.length > 0;
  const count = (key: KpiKey, cell: Expression, name: string): Kpi => ({
    key,
    formula: plain(cell),
    read: read(name),
    unit: "count",
    says: units.deals,
  });
  const factors = (["open", "averageDeal", "winRate", "cycleMean"] as const).map(of);
  const given = {
    opportunities: read("open"),
    averageDeal: read("averageDeal"),
    winRate: read("winRate"),
    cycleDays: read("cycleMeanDays"),
  };
  return [
    count("deals", row("outcomeTotal", "a"), "count"),
    count("won", won, "won"),
    count("lost", lost, "lost"),
    count("open", open, "open"),
    {
      key: "winRate",
      formula: when(isNumber(lost), when(above(plus(won, lost), 0), over(won, plus(won, lost)), dash), dash),
      read: read("winRate"),
      unit: "ratio",
      says: units.ratio,
    },
    { key: "revenue", formula: plain(row("outcomeWon", "c")), read: read("revenue"), unit: "money", says: currency },
    {
      key: "averageDeal",
      formula: shareOf(row("outcomeWon", "c"), row("outcomeWon", "b")),
      read: read("averageDeal"),
      unit: "money",
      says: currency,
    },
    {
      key: "cycleMean",
      formula: hasCycles ? shareOf(row("cycleDays", "a"), row("cycleTotal", "a")) : dash,
      read: read("cycleMeanDays"),
      unit: "days",
      says: units.days,
    },
    {
      key: "cycleMedian",
      formula: hasCycles
        ? when(above(row("cycleTotal", "a"), 0), medianOfDays(tables.cycles.byDay.length), dash)
        : dash,
      read: read("cycleMedianDays"),
      unit: "days",
      says: units.days,
    },
    {
      key: "velocity",
      formula: when(
        native("AND", ...factors.map(isNumber)),
        shareOf(factors.slice(0, 3).reduce(times), of("cycleMean")),
        dash,
      ),
      read: velocityOf(given),
      unit: "moneyPerDay",
      says: fill(units.perDay, { currency }),
    },
  ];
}

function velocityOf(given: { readonly [K in keyof Parameters<typeof velocity>[0]]: number | undefined }) {
  const { opportunities, averageDeal, winRate, cycleDays } = given;
  if (opportunities === undefined || averageDeal === undefined) return undefined;
  if (winRate === undefined || cycleDays === undefined) return undefined;
  const found = velocity({ opportunities, averageDeal, winRate, cycleDays });
  return isFault(found) ? undefined : found;
}
