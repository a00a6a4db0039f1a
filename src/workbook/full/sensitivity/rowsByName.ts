import { minus, row } from "../../../grid/expression";
import type { RowKey } from "../rows";

export const years = (key: string) => row(key, "years");

export const here = (key: string) => row(key, "here");

/** What is left of an amount after tax. */
export const kept = row("kept", "figure");

/** What is left of the cost of old systems after the risk that they go on. */
export const legacyKept = minus(1, row("benefits_legacy", "risk"));

/** The rows of a calculation at full effect and before the scenario: with the risk % of each line, or without. */
export interface Basis {
  readonly full: RowKey;
  readonly revenue: RowKey;
  readonly hours: RowKey;
  readonly costs: RowKey;
  readonly software: RowKey;
}

export const afterRisk: Basis = {
  full: "fullRisked",
  revenue: "fullRevenueRisked",
  hours: "fullHoursRisked",
  costs: "costsRisked",
  software: "softwareRisked",
};

export const beforeRisk: Basis = {
  full: "full",
  revenue: "fullRevenue",
  hours: "fullHours",
  costs: "costsBefore",
  software: "softwareBefore",
};
