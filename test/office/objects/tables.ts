import type { Area } from "../../../src/grid/plan";
import type { Model } from "../interpreter";
import { Range } from "./range";
import type { Sheet } from "./sheet";

/** A table that the user has made; the add-in doesn't create or change tables. */
export interface Table {
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly columns: readonly string[];
}

export const tableModel = ({ name, sheet, area, columns }: Table): Model =>
  ({
    className: "Table",
    id: name,
    name,
    showHeaders: true,
    showTotals: false,
    worksheet: sheet,
    getRange: () => new Range(sheet, area),
    columns: {
      className: "TableColumnCollection",
      items: columns.map((column, index) => ({ className: "TableColumn", id: index + 1, name: column })),
    },
  }) as unknown as Model;
