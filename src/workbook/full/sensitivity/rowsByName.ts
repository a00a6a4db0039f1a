import { minus, row } from "../../../grid/expression";
import type { RowKey } from "../rows";

export const years = (key: string) => row(key, "years");

export const here = (key: string) => row(key, "here");

/** 1 − tax rate, where tax is a part of each line. */
export const kept = row("kept", "figure");

/** 1 − the risk that the old systems aren't switched off. */
export const legacyKept = minus(1, row("benefits_legacy", "risk"));

/** The sums of lines that a case starts from, at full effect and before the scenario. */
export interface Basis {
  readonly full: RowKey;
  readonly revenue: RowKey;
  readonly hours: RowKey;
  readonly costs: RowKey;
  readonly software: RowKey;
  /** The costs that tax deducts in a year. */
  readonly deductible: RowKey;
  readonly deductibleSoftware: RowKey;
}

export const afterRisk: Basis = {
  full: "fullRisked",
  revenue: "fullRevenueRisked",
  hours: "fullHoursRisked",
  costs: "costsRisked",
  software: "softwareRisked",
  deductible: "deductible",
  deductibleSoftware: "deductibleSoftware",
};

export const beforeRisk: Basis = {
  full: "full",
  revenue: "fullRevenue",
  hours: "fullHours",
  costs: "costsBefore",
  software: "softwareBefore",
  deductible: "deductibleBefore",
  deductibleSoftware: "deductibleSoftwareBefore",
};
