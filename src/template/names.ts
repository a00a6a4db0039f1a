/** The names by which a model is found again after it was renamed, translated or edited. */
import type { Language } from "../catalogue/words";
import { top, type Grid, type PlacedRow } from "./grid";
import type { Area, PlanName } from "./plan";

interface Named {
  readonly number: number;
  readonly template: string;
  readonly language: Language;
  readonly sheet: string;
  readonly grid: Grid;
}

export function modelNames({ number, template, language, sheet, grid }: Named): readonly PlanName[] {
  const name = (key: string) => `CRM_${number}_${key}`;
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const rows = grid.sections.flatMap((section) => section.rows);
  return [
    { name: name("model"), text: `1;${template};${language}` },
    ...rows.map((placed) => ({ name: name(placed.row.key), sheet, area: figures(placed, grid) })),
    { name: name("statement"), sheet, area: cell(top.statement, grid.columns.label) },
    { name: name("checks"), sheet, area: cell(top.header, grid.columns.label) },
    { name: name("currency"), sheet, area: cell(grid.rowOf("costs"), grid.columns.unit) },
    { name: name("addIn"), sheet, area: addIns(grid) },
    { name: name("period"), sheet, area: years(top.header, grid) },
  ];
}

function figures({ row, at }: PlacedRow, grid: Grid): Area {
  if (row.kind === "line" || row.kind === "years") return years(at, grid);
  return { row: at, column: row.kind === "check" ? grid.columns.check : grid.columns.figure, rows: 1, columns: 1 };
}

/** The add-in's figures beside the headlines, one below the other. */
function addIns({ sections, columns }: Grid): Area {
  const rows = sections.flatMap((section) => section.rows).filter(({ row }) => row.kind === "answer");
  const first = rows[0]?.at ?? 0;
  return { row: first, column: columns.addIn, rows: (rows.at(-1)?.at ?? first) - first + 1, columns: 1 };
}

function years(row: number, { columns }: Grid): Area {
  return { row, column: columns.yearZero, rows: 1, columns: columns.lastYear - columns.yearZero + 1 };
}
