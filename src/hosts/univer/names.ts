/** Defined names in Univer: a model's cells are found through them. */
import { generateRandomId, ICommandService } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  isReferenceString,
  type IDefinedNamesServiceParam,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { areaAddress, sheetPrefix } from "../../grid/address";
import { isDefinedName } from "../../grid/definedName";
import type { BookName } from "../../grid/book";
import { nameKey } from "../../grid/sameName";
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

type Meaning = Exclude<PlanName, { readonly formula: string }>;

/**
 * The names as the engine stores them. Univer's own calls make an object for each name, which takes long where a workbook has
 * many models.
 */
const stored = ({ injector, workbook }: Grid): readonly IDefinedNamesServiceParam[] =>
  Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {});

const isOfWorkbook = ({ localSheetId }: IDefinedNamesServiceParam): boolean =>
  localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;

const formulaOf = ({ formulaOrRefString }: IDefinedNamesServiceParam): string => formulaOrRefString.replace(/^=/, "");

/** The area or the text that a name refers to; undefined if its cells were deleted or the name is a calculation. */
function meaning(defined: IDefinedNamesServiceParam): Meaning | undefined {
  const { name } = defined;
  const reference = formulaOf(defined);
  const text = textOf(reference);
  if (text !== undefined) return { name, text };
  if (!isReferenceString(reference)) return undefined;
  const { sheetName: sheet, range } = deserializeRangeWithSheet(reference);
  return sheet === "" ? undefined : { name, sheet, area: areaOf(range) };
}

/** Without names whose cells were deleted. */
export function namesOf(grid: Grid): PlanName[] {
  return stored(grid).flatMap((defined): readonly PlanName[] => {
    const { name } = defined;
    const found = isOfWorkbook(defined) ? meaning(defined) : undefined;
    if (found) return [found];
    const formula = formulaOf(defined);
    if (formula === "" || formula.includes("#REF!")) return [];
    if (isOfWorkbook(defined)) return [{ name, formula }];
    const knownOn = sheetNameOf(grid, defined);
    return knownOn === undefined ? [] : [{ name, formula, knownOn }];
  });
}

/** The names as the engine has them, including names scoped to single sheets. */
export function definedNames(grid: Grid): readonly BookName[] {
  return stored(grid).flatMap((defined): readonly BookName[] => {
    const { name } = defined;
    const formula = `=${formulaOf(defined)}`;
    if (isOfWorkbook(defined)) return [{ name, formula }];
    const sheet = sheetNameOf(grid, defined);
    return sheet === undefined ? [] : [{ name, sheet, formula }];
  });
}

const sheetNameOf = ({ workbook }: Grid, { localSheetId = "" }: IDefinedNamesServiceParam): string | undefined =>
  workbook.getSheetBySheetId(localSheetId)?.getSheetName();

interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Finds the cells of workbook-scoped names as they are now, for many names at once. */
export function namedPlaces(grid: Grid): (name: string) => NamedPlace | undefined {
  const byName = new Map(
    stored(grid)
      .filter(isOfWorkbook)
      .map((defined) => [nameKey(defined.name), defined]),
  );
  return (name) => {
    const defined = byName.get(nameKey(name));
    const found = defined && meaning(defined);
    return found && "area" in found ? found : undefined;
  };
}

/** The area of a model's key; undefined if its cells were deleted. */
export const placeOf = (grid: Grid, { number }: Model, key: Key): NamedPlace | undefined =>
  namedPlaces(grid)(nameOf(number, key));
