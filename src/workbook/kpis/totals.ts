/** The last row of a table. */
import type { DraftCell, DraftRow } from "../../grid/draft";
import { native, rows } from "../../grid/expression";
import type { FormatName } from "../../grid/formats";
import type { KpiCells } from "./cells";

export type KpiRowCells = Readonly<Record<string, DraftCell>>;

export const total = (make: KpiCells, key: string, cells: KpiRowCells): DraftRow => ({
  key,
  cells: { label: make.text(make.words.rows.total, "totalLabel"), ...cells },
});

export const sum = (make: KpiCells, from: string, to: string, column: string, format: FormatName): DraftCell =>
  make.number(native("SUM", rows(from, to, column)), format, "total");
