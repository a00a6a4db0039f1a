import type { WriteOptions } from "hucre/xlsx";
import { areaAddress, sheetPrefix } from "../../grid/address";
import type { Area, Plan } from "../../grid/plan";

type FileName = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * Every defined name, and Excel's own names for print areas and titles: the library would write those itself, but
 * without the quotes that a sheet's name may need.
 */
export function fileNames(plan: Plan): FileName[] {
  return [
    ...plan.sheets.flatMap(({ name: sheet, page }): FileName[] => {
      const { row, rows } = page.titleRows;
      const titles = `${sheetPrefix(sheet)}$${row + 1}:$${row + rows}`;
      return [
        { name: "_xlnm.Print_Area", scope: sheet, range: fixedArea(sheet, page.area) },
        ...(rows > 0 ? [{ name: "_xlnm.Print_Titles", scope: sheet, range: titles }] : []),
      ];
    }),
    ...plan.names.map((name): FileName => ({
      name: name.name,
      range: "text" in name ? `"${name.text.replaceAll('"', '""')}"` : fixedArea(name.sheet, name.area),
    })),
  ];
}

/** 'Cost and benefit'!$B$2:$F$2 */
export const fixedArea = (sheet: string, area: Area): string =>
  sheetPrefix(sheet) + areaAddress(area, { row: true, column: true });
