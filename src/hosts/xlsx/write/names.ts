import { areaAddress, columnName, sheetPrefix } from "../../../grid/address";
import type { Area, Plan, PlanName } from "../../../grid/plan";
import { storedFormula } from "../../../formula/stored";
import { textLiteral } from "../../../grid/textLiteral";

export interface DefinedName {
  readonly name: string;
  /** The sheet to which the name is limited; absent if it applies to the whole workbook. */
  readonly sheet?: string;
  /** The formula, without its "=". */
  readonly formula: string;
}

/** The plan's names, and the names in which Excel stores print areas and print titles. */
export function definedNames(plan: Plan): readonly DefinedName[] {
  return [
    ...plan.sheets.flatMap(({ name: sheet, page }): DefinedName[] => {
      const { row, rows } = page.titleRows;
      const titles = [
        ...(page.titleColumns === undefined ? [] : [`$A:$${columnName(page.titleColumns - 1)}`]),
        ...(rows > 0 ? [`$${row + 1}:$${row + rows}`] : []),
      ].map((part) => sheetPrefix(sheet) + part);
      return [
        { name: "_xlnm.Print_Area", sheet, formula: page.areas.map((area) => fixedArea(sheet, area)).join(",") },
        ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", sheet, formula: titles.join(",") }] : []),
      ];
    }),
    ...plan.names.map((name): DefinedName => ({
      name: name.name,
      ...("formula" in name && name.knownOn !== undefined && { sheet: name.knownOn }),
      formula: formulaOf(name),
    })),
  ];
}

function formulaOf(name: PlanName): string {
  if ("formula" in name) return storedFormula(name.formula);
  return "text" in name ? textLiteral(name.text) : fixedArea(name.sheet, name.area);
}

/** 'Cost and benefit'!$B$2:$F$2 */
export const fixedArea = (sheet: string, area: Area): string =>
  sheetPrefix(sheet) + areaAddress(area, { row: true, column: true });
