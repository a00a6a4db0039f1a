import type { PlanCell } from "../../../grid/plan";
import type { ConditionName } from "../../../grid/styles";
import type { Direction } from "../../../language/languages";
import type { ValueXml } from "../cellXml";

/** The common tables of a workbook; a sheet refers to their entries by number. */
export interface SheetTables {
  readonly cellFormat: (cell: PlanCell, direction: Direction) => number;
  readonly conditionalFormat: (style: ConditionName) => number;
  readonly typedText: (text: string) => ValueXml;
}
