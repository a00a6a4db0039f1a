/** The figures of files, from core's statistics: those that a spreadsheet's functions give for the same rows. */
import { dealFigures } from "./dealFigures";
import type { DealIndex } from "./joins";
import { LeftOutCounts } from "./leftOut";
import { refuse } from "./refusal";
import { DayRange, type Figures, type ReadFile } from "./result";
import { tableFigures } from "./tableFigures";
import type { FirstReading } from "./usable";

/**
 * The second reading of a file: its rows, by the meaning that the first one has found.
 * @param deals filled by a file of deals, and used by those that refer to them, which are read after it
 */
export function figuresOf(first: FirstReading, deals?: DealIndex): ReadFile {
  const leftOut = new LeftOutCounts();
  const [days, closings] = [new DayRange(), new DayRange()];
  const isOfDeals = first.recognised.table === "deals";
  const figuresIn = isOfDeals ? dealFigures : tableFigures;
  const { figures, statistics = {}, other } = figuresIn(first, { leftOut, days, closings, deals });
  const { rows } = first.evidence;
  const used = rows - leftOut.whole;
  if (used <= 0) return refuse({ is: "nothingUsed", file: first.opened.source.name, rows });
  const counted = (isOfDeals ? closings : days).whole();
  return { figures, statistics, leftOut: leftOut.list(), used, other, period: days.range(), counted };
}

/** The figures of files that were read together. Of sources, those of leads stand first, and those of deals beside them. */
export function figuresTogether(files: readonly Pick<ReadFile, "figures">[]): Figures {
  const all: Figures = Object.assign({}, ...files.map(({ figures }) => figures)) as Figures;
  const ofDeals = files.find(({ figures }) => figures.deals)?.figures.sources;
  const ofLeads = files.find(({ figures }) => figures.sources && !figures.deals)?.figures.sources;
  return ofDeals && ofLeads ? { ...all, sources: ofLeads, dealSources: ofDeals } : all;
}
