/** The KPIs of leads, of the stages that deals pass, and of channels. */
import { native, row, rows } from "../../grid/expression";
import { plain, shareOf, type Kpi } from "./kpi";
import type { Parts } from "./parts";
import { placed } from "./place";
import type { KpiWords } from "./words";

const summed = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value !== undefined)
    ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : undefined;

export function leadKpis({ units }: KpiWords, { sources }: Parts): readonly Kpi[] {
  if (!sources || sources.figures.length === 0) return [];
  const [leads, won] = [
    summed(sources.figures.map((each) => each.leads)) ?? 0,
    summed(sources.figures.map((each) => each.won)),
  ];
  const [all, wins] = [row("sourceTotal", "a"), row("sourceTotal", "b")];
  const known: Kpi = { key: "leads", formula: plain(all), read: leads, unit: "count", says: units.leads };
  if (won === undefined) return [known];
  return [
    known,
    { key: "leadsWon", formula: plain(wins), read: won, unit: "count", says: units.leads },
    {
      key: "conversion",
      formula: shareOf(wins, all),
      read: leads > 0 ? won / leads : undefined,
      unit: "ratio",
      says: units.ratio,
    },
  ];
}

export function stageKpis({ units }: KpiWords, { stages }: Parts): readonly Kpi[] {
  if (!stages || stages.figures.length === 0) return [];
  const passed = stages.figures.flatMap(({ passages, meanDays }) =>
    meanDays === undefined ? [] : [{ passages, days: passages * meanDays }],
  );
  const stays = stages.figures.reduce((sum, { passages }) => sum + passages, 0);
  const days = passed.reduce((sum, each) => sum + each.days, 0);
  const column = (name: string) => rows(placed("stage", 0), placed("stage", stages.figures.length - 1), name);
  const all = row("stageTotal", "a");
  return [
    { key: "stays", formula: plain(all), read: stays, unit: "count", says: units.stays },
    {
      key: "stayMean",
      // SUMPRODUCT takes the dash of a stage that nobody has left for 0.
      formula: shareOf(native("SUMPRODUCT", column("a"), column("b")), all),
      read: stays > 0 ? days / stays : undefined,
      unit: "days",
      says: units.days,
    },
  ];
}

export function channelKpis({ units }: KpiWords, { attribution }: Parts): readonly Kpi[] {
  if (!attribution || attribution.figures.length === 0) return [];
  const { figures, currencyWord } = attribution;
  return [
    {
      key: "touches",
      formula: plain(row("channelTotal", "a")),
      read: summed(figures.map(({ touches }) => touches)),
      unit: "count",
      says: units.touches,
    },
    {
      key: "credited",
      formula: plain(row("channelTotal", "d")),
      read: summed(figures.map(({ linear }) => linear)) ?? 0,
      unit: "money",
      says: currencyWord ?? units.money,
    },
  ];
}
