/** The benefits of a model's quarters that are over, as an export of deals measures them since the go-live. */
import { revenueChange } from "../../core/sales/revenueChange";
import type { BeforeAfter } from "../../exports/beforeAfter";
import type { ReadFile } from "../../exports/result";
import { lastDayOf, sinceGoLive } from "../../exports/sinceGoLive";
import type { FirstReading } from "../../exports/usable";
import { benefitsToDate, type LineBenefits } from "../../workbook/model/benefitsToDate";
import type { NoBenefits, Target } from "./target";

export interface ComparedDeals {
  readonly first: FirstReading;
  readonly read: ReadFile;
  readonly compared: BeforeAfter;
}

export interface MeasuredQuarters {
  /** By the number of a quarter; 0 is the time before the start. Before the go-live, nothing is due to the CRM. */
  readonly lines: ReadonlyMap<number, LineBenefits>;
  /** A quarter that isn't over on the last day of the export. */
  readonly running?: number;
  /** Excel's serial number. */
  readonly lastDay: number;
}

export function measuredQuarters(
  { first, read, compared }: ComparedDeals,
  goLive: number,
  { periods, terms }: Pick<Target, "periods" | "terms">,
): MeasuredQuarters | NoBenefits | "noAmounts" {
  if (typeof terms === "string") return terms;
  const lastDay = lastDayOf(read, first.settings.today);
  if (!periods || lastDay === undefined) return "noStart";
  const lines = new Map<number, LineBenefits>();
  for (const { quarter, from, to } of periods) {
    if (to > lastDay) return { lines, lastDay, ...(from <= lastDay && { running: quarter }) };
    const span = { from: Math.max(from, goLive), to };
    const since = to < goLive ? undefined : sinceGoLive(first, goLive, compared, span);
    if (to >= goLive && !since) return "noAmounts";
    lines.set(quarter, since ? benefitsToDate(revenueChange(since.baseline, since.actual), terms) : {});
  }
  return { lines, lastDay };
}

export const sumOf = (benefits: LineBenefits): number => Object.values(benefits).reduce((sum, each) => sum + each, 0);
