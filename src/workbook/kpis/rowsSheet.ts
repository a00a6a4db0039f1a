/** The sheet of a file's rows, a column for each field, for formulas of the reader's own. */
import type { KeptColumn } from "../../exports/keptRows";
import { fields, type TableKind } from "../../exports/tables";
import type { DraftCell, DraftRow, DraftSheet } from "../../grid/draft";
import type { FormatName } from "../../grid/formats";
import { fill } from "../../language/fill";
import type { KpiCells } from "./cells";

export function rowsSheet(
  make: KpiCells,
  table: TableKind,
  columns: readonly KeptColumn[],
  top: readonly DraftRow[],
): DraftSheet {
  const { words } = make;
  const names = columns.map((_, i) => (i === 0 ? "label" : `column${i}`));
  const cellsOf = (cell: (column: KeptColumn) => DraftCell): DraftRow["cells"] =>
    Object.fromEntries(columns.map((column, i) => [names[i], cell(column)]));
  const length = columns[0]?.values.length ?? 0;
  return {
    key: `rows_${table}`,
    name: fill(words.sheets.rows, { table: words.tables[table] }),
    columns: names.map((name, i) => ({ names: [name], width: i === 0 ? 24 : 20 })),
    frozenRows: top.length + 1,
    conditions: [],
    rows: [
      ...top,
      {
        cells: cellsOf(({ field }) => make.text(words.fields[field], isWord(field) ? "sectionText" : "sectionFigure")),
      },
      ...Array.from({ length }, (_, i): DraftRow => ({ cells: cellsOf((column) => valueCell(make, column, i)) })),
    ],
    charts: [],
    page: make.page("portrait"),
  };
}

const isWord = (field: KeptColumn["field"]): boolean => ["words", "flag"].includes(fields[field]) && field !== "won";

function valueCell(make: KpiCells, { field, values }: KeptColumn, row: number): DraftCell {
  const value = values[row] ?? null;
  if (typeof value === "number") return { content: value, style: "calculation", format: make.code(formatOf(field)) };
  const word = value === null || field !== "outcome" ? value : make.words.outcomes[value as "won" | "lost" | "open"];
  return make.text(word === null ? null : make.word(word), "calculationText");
}

const formatOf = (field: KeptColumn["field"]): FormatName =>
  fields[field] === "date" ? "date" : fields[field] === "amount" ? "amount" : "whole";
