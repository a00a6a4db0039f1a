/** One KPI: its formula over the tables, and the figure that it must give. */
import type { Unit } from "../../catalogue/unit";
import { above, dash, over, row, when, type Expression } from "../../grid/expression";
import { isNumber } from "../plainCells";
import type { KpiWords } from "./words";

export type KpiKey = keyof KpiWords["rows"];

export interface Kpi {
  readonly key: KpiKey;
  readonly formula: Expression;
  /** The figure that the core has finished; undefined where the data don't give it. */
  readonly read: number | undefined;
  readonly unit: Unit;
  /** The unit in words. */
  readonly says: string;
}

/** The key of a KPI's row. */
export const kpiKey = (key: string): string => `kpi_${key}`;

/** The cell of another KPI. */
export const of = (key: KpiKey): Expression => row(kpiKey(key), "value");

/** The number of a cell, or a dash. */
export const plain = (cell: Expression): Expression => when(isNumber(cell), cell, dash);

/** part ÷ whole, or a dash where there is no whole. */
export const shareOf = (part: Expression, whole: Expression): Expression =>
  when(isNumber(whole), when(above(whole, 0), over(part, whole), dash), dash);
