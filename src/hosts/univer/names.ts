/** Defined names: a model is recognised by them, and its cells are found through them. */
import { ICommandService } from "@univerjs/core";
import { deserializeRangeWithSheet, isReferenceString } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { languages } from "../../language/languages";
import { areaAddress, sheetPrefix } from "../../grid/address";
import type { Area, PlanName } from "../../grid/plan";
import type { Key, Model } from "../port";
import type { Grid } from "./grid";
import { areaOf } from "./snapshot";

/** Univer's own call takes every insertion for a change of meaning, and reads each formula of the workbook for its uses. */
export function addName({ workbook, injector }: Grid, planned: PlanName): void {
  const reference =
    "text" in planned
      ? `="${planned.text.replaceAll('"', '""')}"`
      : sheetPrefix(planned.sheet) + areaAddress(planned.area, { row: true, column: true });
  const name = workbook.newDefinedNameBuilder().setName(planned.name).setRef(reference).setScopeToWorkbook().build();
  injector.get(ICommandService).syncExecuteCommand(InsertDefinedNameCommand.id, name);
}

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** What a workbook-scoped name stands for; undefined where its cells are gone or it is a calculation. */
export function meaning(defined: DefinedName): PlanName | undefined {
  const name = defined.getName();
  const reference = defined.getFormulaOrRefString().replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(reference)?.[1];
  if (text !== undefined) return { name, text: text.replaceAll('""', '"') };
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

export function modelsOf(grid: Grid): Model[] {
  const names = namesOf(grid);
  return names
    .flatMap((each): Model[] => {
      const number = /^CRM_(\d+)_model$/.exec(each.name)?.[1];
      if (number === undefined || !("text" in each)) return [];
      const [version, template, language] = each.text.split(";");
      const known = languages.find((one) => one === language);
      const cell = names.find(({ name }) => name.startsWith(`CRM_${number}_`) && name !== each.name);
      if (version !== "1" || !template || !known || !cell || !("sheet" in cell)) return [];
      return [{ number: Number(number), template, language: known, sheet: cell.sheet }];
    })
    .sort((a, b) => a.number - b.number);
}

/** Where a key of a model is, or undefined where it is gone. */
export function placeOf(
  grid: Grid,
  { number }: Model,
  key: Key,
): { readonly sheet: string; readonly area: Area } | undefined {
  const defined = grid.workbook.getDefinedName(`CRM_${number}_${key}`);
  const found = defined ? meaning(defined) : undefined;
  return found && "area" in found ? found : undefined;
}
