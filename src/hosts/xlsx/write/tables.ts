import type { PlanCell } from "../../../grid/plan";
import type { ConditionName } from "../../../grid/styles";
import type { Direction } from "../../../language/languages";
import type { ValueXml } from "../cellXml";

/** The workbook's tables, into which a sheet points by number. */
export interface SheetTables {
  readonly cellFormat: (cell: PlanCell, direction: Direction) => number;
  readonly conditionalFormat: (style: ConditionName) => number;
  readonly typedText: (text: string) => ValueXml;
}
