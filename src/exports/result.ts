/** What a reading of a file gives: figures, the tables behind them, and what was left out. */
import type { DaySpan } from "../core/numbers/calendar";
import type { ChannelFigures, MonthFigures, SourceFigures, StageFigures } from "./figureRows";
import type { OtherLines } from "./file/rows";
import { isoDay } from "./isoDay";
import type { DealIndex } from "./joins";
import type { LeftOutCounts, LeftOutRows } from "./leftOut";
import type { Statistics } from "./statistics";

/** Numbers by name. A figure that the data don't give is absent. */
export type Values = Readonly<Record<string, number | DayPeriod | undefined>>;

/** Days as 2026-11-29. */
export interface DayPeriod {
  readonly from: string;
  readonly to: string;
  /** The first day of the time before it, with which it is compared. */
  readonly before?: string;
}

/** A figure by its name; a period is none. */
export function numberIn(values: Values, name: string): number | undefined {
  const value = values[name];
  return typeof value === "number" ? value : undefined;
}

export interface Figures {
  readonly deals?: Values;
  readonly months?: readonly MonthFigures[];
  /** Of leads, where there is a file of them; else every deal counts as its source's lead. */
  readonly sources?: readonly SourceFigures[];
  /** Of deals, where there is a file of leads as well. */
  readonly dealSources?: readonly SourceFigures[];
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
  readonly period: DayPeriod | undefined;
  /** The same of the days by which rows are counted into a period: for deals, those on which they were won or lost. */
  readonly counted: DaySpan | undefined;
}

/** What a table gives, and its lines that are no rows. */
export interface TableResult {
  readonly figures: Figures;
  readonly statistics?: Statistics;
  readonly other: OtherLines;
}

/** What a reading notes on its way. */
export interface Notes {
  readonly leftOut: LeftOutCounts;
  readonly days: DayRange;
  /** Of deals that are won or lost: when they were closed. */
  readonly closings: DayRange;
  readonly deals: DealIndex | undefined;
}

export class DayRange {
  private first = Infinity;
  private last = -Infinity;

  add(serials: Float64Array): void {
    for (const serial of serials) this.addDay(serial);
  }

  /** A day that isn't known is none. */
  addDay(serial: number): void {
    if (!(serial > 0)) return;
    if (serial < this.first) this.first = serial;
    if (serial > this.last) this.last = serial;
  }

  merge({ first, last }: DayRange): void {
    this.first = Math.min(this.first, first);
    this.last = Math.max(this.last, last);
  }

  range(): DayPeriod | undefined {
    return this.last === -Infinity ? undefined : { from: isoDay(this.first), to: isoDay(this.last) };
  }

  whole(): DaySpan | undefined {
    return this.last === -Infinity ? undefined : { from: Math.floor(this.first), to: Math.floor(this.last) };
  }
}
