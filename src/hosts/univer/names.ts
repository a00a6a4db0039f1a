/** Defined names in Univer: a model's cells are found through them. */
import { ICommandService } from "@univerjs/core";
import { deserializeRangeWithSheet, isReferenceString } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { areaAddress, sheetPrefix } from "../../grid/address";
import type { BookName } from "../../grid/book";
import { sameName } from "../../grid/sameName";
import type { Area, PlanName } from "../../grid/plan";
import { textLiteral, textOf } from "../../grid/textLiteral";
import type { Model } from "../../workbook/model/models";
import { nameOf, type Key } from "../../workbook/model/names";
import type { Grid } from "./grid";
import { areaOf } from "./snapshot";

/** Univer's own call takes every insertion for a change of meaning, and reads each formula of the workbook for its uses. */
export function addName({ workbook, injector }: Grid, planned: PlanName): void {
  const reference =
    "text" in planned
      ? `=${textLiteral(planned.text)}`
      : sheetPrefix(planned.sheet) + areaAddress(planned.area, { row: true, column: true });
  const name = workbook.newDefinedNameBuilder().setName(planned.name).setRef(reference).setScopeToWorkbook().build();
  injector.get(ICommandService).syncExecuteCommand(InsertDefinedNameCommand.id, name);
}

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** What a workbook-scoped name stands for; undefined where its cells are gone or it is a calculation. */
export function meaning(defined: DefinedName): PlanName | undefined {
  const name = defined.getName();
  const reference = defined.getFormulaOrRefString().replace(/^=/, "");
  const text = textOf(reference);
  if (text !== undefined) return { name, text };
  if (!isReferenceString(reference)) return undefined;
  const { sheetName: sheet, range } = deserializeRangeWithSheet(reference);
  return sheet === "" ? undefined : { name, sheet, area: areaOf(range) };
}

export function namesOf({ workbook }: Grid): PlanName[] {
  return workbook
    .getDefinedNames()
    .filter((name) => name.isWorkbookScope())
    .flatMap((name) => meaning(name) ?? []);
}

/** The names as the engine has them, those of single sheets too. */
export function definedNames({ workbook }: Grid): readonly BookName[] {
  return workbook.getDefinedNames().flatMap((defined): readonly BookName[] => {
    const formula = `=${defined.getFormulaOrRefString().replace(/^=/, "")}`;
    if (defined.isWorkbookScope()) return [{ name: defined.getName(), formula }];
    const sheet = workbook.getSheetBySheetId(defined.getLocalSheetId() ?? "");
    return sheet ? [{ name: defined.getName(), sheet: sheet.getSheetName(), formula }] : [];
  });
}

/** Where a key of a model is, or undefined where it is gone. */
export function placeOf(
  { workbook }: Grid,
  { number }: Model,
  key: Key,
): { readonly sheet: string; readonly area: Area } | undefined {
  const name = nameOf(number, key);
  // Univer asks for the letters as they are; a name in other letters is the same to Excel.
  const defined =
    workbook.getDefinedName(name) ?? workbook.getDefinedNames().find((each) => sameName(each.getName(), name));
  const found = defined ? meaning(defined) : undefined;
  return found && "area" in found ? found : undefined;
}
