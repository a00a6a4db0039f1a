/** Holds what the grid can't show but the file needs: roles of cells, charts and the page setup. */
import type { Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Chart, Page, Plan, PlanCell, PlanSheet } from "../../grid/plan";
import { styles, type StyleName } from "../../grid/styles";
import { keptPage } from "./keptPage";

/**
 * Stored in a cell's `custom` data, which moves with the cell: its role and the position where it was painted. A cell of a row
 * that was inserted later was painted in no row.
 */
interface PaintedCell {
  readonly style: StyleName;
  readonly row?: number;
  readonly column: number;
}

/** Stored in a sheet's `custom` data. Areas have the positions at which they were painted. */
export interface PaintedSheet {
  /** The sheet's name when it was painted. */
  readonly name: string;
  readonly plan: Pick<Plan, "language" | "direction" | "properties">;
  readonly charts: readonly Chart[];
  readonly page: Page;
  readonly frozen: PlanSheet["frozen"];
}

const key = "crmRoi";

export const rememberCell = ({ style, row, column }: PlanCell) => ({
  [key]: { style, row, column } satisfies PaintedCell,
});

export const rememberSheet = (
  { name, charts, page, frozen }: PlanSheet,
  { language, direction, properties }: Plan,
) => ({
  [key]: { name, plan: { language, direction, properties }, charts, page, frozen } satisfies PaintedSheet,
});

/** For a cell of a new row, from the cell below it. */
export function rememberLike(below: Custom): Record<string, unknown> | undefined {
  const painted = recallCell(below);
  return painted && { [key]: { style: painted.style, column: painted.column } satisfies PaintedCell };
}

type Custom = Nullable<Readonly<Record<string, unknown>>>;

export function recallCell(custom: Custom): PaintedCell | undefined {
  const cell = custom?.[key] as PaintedCell | undefined;
  return cell && cell.style in styles ? cell : undefined;
}

export function recallSheet(sheet: FWorksheet): PaintedSheet | undefined {
  const painted = sheet.getCustomMetadata()?.[key] as PaintedSheet | undefined;
  return painted && { ...painted, page: keptPage(painted.page) };
}
