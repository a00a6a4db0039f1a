/** Defined names in Univer: a model's cells are found through them. */
import { generateRandomId, ICommandService } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  isReferenceString,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { areaAddress, sheetPrefix } from "../../grid/address";
import { isDefinedName } from "../../grid/definedName";
import type { BookName } from "../../grid/book";
import { sameName } from "../../grid/sameName";
import type { Area, PlanName } from "../../grid/plan";
import { textLiteral, textOf } from "../../grid/textLiteral";
import type { Model } from "../../workbook/model/models";
import { nameOf, type Key } from "../../workbook/model/names";
import type { Grid } from "./grid";
import { areaOf } from "./snapshot";

/**
 * Univer's own call treats every insertion as a change of meaning and searches every formula of the workbook for uses, and it
 * refuses names that Excel permits: that of a function, of a sheet, or of a name that another sheet has.
 */
export function addName({ workbook, injector }: Grid, planned: PlanName): void {
  if (!isDefinedName(planned.name)) throw new Error(`“${planned.name}” can't be a name`);
  const on = "formula" in planned && planned.knownOn !== undefined ? workbook.getSheetByName(planned.knownOn) : null;
  const name: ISetDefinedNameMutationParam = {
    id: generateRandomId(10),
    unitId: workbook.getId(),
    name: planned.name,
    formulaOrRefString: referenceOf(planned),
    localSheetId: on?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
  injector.get(ICommandService).syncExecuteCommand(InsertDefinedNameCommand.id, name);
}

function referenceOf(planned: PlanName): string {
  if ("formula" in planned) return `=${planned.formula}`;
  return "text" in planned
    ? `=${textLiteral(planned.text)}`
    : sheetPrefix(planned.sheet) + areaAddress(planned.area, { row: true, column: true });
}

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

type Meaning = Exclude<PlanName, { readonly formula: string }>;

/**
 * The area that a workbook-scoped name refers to; undefined if its cells were deleted or the name is a calculation.
 */
export function meaning(defined: DefinedName): Meaning | undefined {
  const name = defined.getName();
  const reference = defined.getFormulaOrRefString().replace(/^=/, "");
  const text = textOf(reference);
  if (text !== undefined) return { name, text };
  if (!isReferenceString(reference)) return undefined;
  const { sheetName: sheet, range } = deserializeRangeWithSheet(reference);
  return sheet === "" ? undefined : { name, sheet, area: areaOf(range) };
}

/** Without names whose cells were deleted. */
export function namesOf({ workbook }: Grid): PlanName[] {
  return workbook.getDefinedNames().flatMap((defined): readonly PlanName[] => {
    const found = defined.isWorkbookScope() ? meaning(defined) : undefined;
    if (found) return [found];
    const formula = defined.getFormulaOrRefString().replace(/^=/, "");
    if (formula === "" || formula.includes("#REF!")) return [];
    if (defined.isWorkbookScope()) return [{ name: defined.getName(), formula }];
    const sheet = workbook.getSheetBySheetId(defined.getLocalSheetId() ?? "");
    return sheet ? [{ name: defined.getName(), formula, knownOn: sheet.getSheetName() }] : [];
  });
}

/** The names as the engine has them, including names scoped to single sheets. */
export function definedNames({ workbook }: Grid): readonly BookName[] {
  return workbook.getDefinedNames().flatMap((defined): readonly BookName[] => {
    const formula = `=${defined.getFormulaOrRefString().replace(/^=/, "")}`;
    if (defined.isWorkbookScope()) return [{ name: defined.getName(), formula }];
    const sheet = workbook.getSheetBySheetId(defined.getLocalSheetId() ?? "");
    return sheet ? [{ name: defined.getName(), sheet: sheet.getSheetName(), formula }] : [];
  });
}

/** The area of a model's key; undefined if its cells were deleted. */
export function placeOf(
  { workbook }: Grid,
  { number }: Model,
  key: Key,
): { readonly sheet: string; readonly area: Area } | undefined {
  const name = nameOf(number, key);
  // Univer's lookup is case-sensitive; Excel's names are not.
  const defined =
    workbook.getDefinedName(name) ?? workbook.getDefinedNames().find((each) => sameName(each.getName(), name));
  const found = defined ? meaning(defined) : undefined;
  return found && "area" in found ? found : undefined;
}
