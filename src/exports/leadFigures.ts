/** Leads by source, and what became of them: in the deals of another file, or by their own flag. */
import { isFault } from "../core/fault";
import type { Coded } from "../core/numbers/coded";
import { finishSources } from "../core/sales/leadSources";
import { meanings } from "../core/sales/outcomes";
import { sourceStatistics, type SourceStatistics } from "../core/sales/sourceStatistics";
import { flagOf } from "../catalogue/outcomes";
import type { SourceFigures } from "./figureRows";
import { nameOf } from "./figureNames";
import { idsIn, type DealIndex } from "./joins";
import { refuse } from "./refusal";
import type { TableColumns } from "./tableRows";
import type { FirstReading } from "./usable";

const [won, open] = [meanings.indexOf("won"), meanings.indexOf("open")];

/** Without a file of deals, what became of a lead is whether it was converted, if a column says so. */
export function leadSources(
  { opened, recognised }: FirstReading,
  columns: TableColumns,
  deals: DealIndex | undefined,
): readonly SourceFigures[] {
  const sources = columns.codes("source");
  if (!deals) return columns.has("converted") ? converted(sources, columns.codes("converted")) : counted(sources);
  const idHeader = recognised.fields.find(({ field }) => field === "id")?.headers[0] ?? "";
  // A lead's own id says nothing of a deal, even where both tables head it "Id".
  const key = columns.has("deal") ? "deal" : deals.sharesKey(idHeader) ? "id" : undefined;
  const file = opened.source.name;
  if (!key) return refuse({ is: "noKey", file });
  const ids = columns.codes(key);
  const isBefore = leadOrder(columns);
  const owners = new Map<string, number>();
  let isOutside = false;
  for (let row = 0; row < columns.rows.length; row++) {
    const cell = wordOf(ids, row);
    isOutside ||= deals.isOutside(cell);
    for (const id of idsIn(cell)) {
      const owner = owners.get(id);
      if (owner === undefined ? deals.get(id) : isBefore(row, owner)) owners.set(id, row);
    }
  }
  const outcomes = new Int32Array(columns.rows.length).fill(open);
  const revenue = new Float64Array(columns.rows.length);
  for (const [id, row] of owners) {
    const deal = deals.get(id);
    if (deal?.outcome !== "won") continue;
    outcomes[row] = won;
    revenue[row] = (revenue[row] ?? 0) + (deal.amount || 0);
  }
  if (owners.size > 0 || isOutside) deals.joined.add(file);
  if (!deals.joined.has(file)) return refuse({ is: "noJoin", file });
  return wonSources(sourceStatistics({ sources, outcome: outcomeOf(outcomes), revenue }), deals.hasAmounts);
}

const wordOf = ({ codes, spellings }: Coded, row: number): string => String(spellings[codes[row] ?? -1] ?? "");

/**
 * Which of two leads a deal belongs to that both name, wherever they stand in the file: the one that was created first; of two of the same
 * second the one whose id is first by its letters, and of those of one id or none the one whose source is. One without a moment comes last.
 */
function leadOrder(columns: TableColumns): (a: number, b: number) => boolean {
  const opened = columns.numbers("opened");
  const [ids, sources] = [columns.codes("id"), columns.codes("source")];
  const second = (row: number): number => {
    const moment = opened[row] ?? 0;
    // A tenth of a millisecond, which is more than a serial number is rounded by.
    return moment === 0 ? Infinity : Math.floor(moment * 86_400 + 1e-4);
  };
  return (a, b) => {
    const [first, other] = [second(a), second(b)];
    if (first !== other) return first < other;
    const [id, otherId] = [wordOf(ids, a), wordOf(ids, b)];
    return id === otherId ? wordOf(sources, a) < wordOf(sources, b) : id < otherId;
  };
}

/** Of leads that deals refer to. */
export const wonSources = (statistics: SourceStatistics, hasAmounts: boolean): readonly SourceFigures[] =>
  finishSources(statistics).map(({ source, leads, won: count, conversion, revenue }) => ({
    source: nameOf(source),
    leads,
    won: count,
    conversion,
    revenue: isFault(revenue) || !hasAmounts ? undefined : revenue,
  }));

const outcomeOf = (codes: Int32Array) => ({ codes, meanings, isLostKnown: false });

/** By the number of leads, the largest first. */
const bySize = (statistics: SourceStatistics) => [...finishSources(statistics)].sort((a, b) => b.leads - a.leads);

/** Of leads about which nothing else is known. */
export const countedSources = (statistics: SourceStatistics): readonly SourceFigures[] =>
  bySize(statistics).map(({ source, leads }) => ({ source: nameOf(source), leads }));

/** Of leads that their own flag calls converted, or not. */
export const convertedSources = (statistics: SourceStatistics): readonly SourceFigures[] =>
  bySize(statistics).map(({ source, leads, won: count, conversion }) => ({
    source: nameOf(source),
    leads,
    converted: count,
    conversion,
  }));

function statisticsOf(sources: Coded, outcomes: Int32Array): SourceStatistics {
  const revenue = new Float64Array(outcomes.length);
  return sourceStatistics({ sources, outcome: outcomeOf(outcomes), revenue });
}

const counted = (sources: Coded): readonly SourceFigures[] =>
  countedSources(statisticsOf(sources, new Int32Array(sources.codes.length).fill(open)));

function converted(sources: Coded, { codes, spellings }: Coded): readonly SourceFigures[] {
  const isTrue = spellings.map((word) => flagOf(word) === true);
  return convertedSources(
    statisticsOf(
      sources,
      codes.map((code) => (isTrue[code] ? won : open)),
    ),
  );
}
