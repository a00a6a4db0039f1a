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

/** The names as the engine has them, including names scoped to single sheets. The same list until one of them changes. */
export function definedNames(grid: Grid): readonly BookName[] {
  const index = indexOf(grid);
  const listed = (index.listed ??= stored(grid).filter(isOfWorkbook).map(bookName));
  const scoped = (index.scoped ??= stored(grid).filter((defined) => !isOfWorkbook(defined)));
  if (scoped.length === 0) return listed;
  return [
    ...listed,
    ...scoped.flatMap((defined): readonly BookName[] => {
      const sheet = sheetNameOf(grid, defined);
      return sheet === undefined ? [] : [{ ...bookName(defined), sheet }];
    }),
  ];
}

const bookName = (defined: IDefinedNamesServiceParam): BookName => ({
  name: defined.name,
  formula: `=${formulaOf(defined)}`,
});

const sheetNameOf = ({ workbook }: Grid, { localSheetId = "" }: IDefinedNamesServiceParam): string | undefined =>
  workbook.getSheetBySheetId(localSheetId)?.getSheetName();

interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells of a workbook-scoped name as they are now; undefined if they were deleted. */
export function namedPlace(grid: Grid, name: string): NamedPlace | undefined {
  const index = indexOf(grid);
  index.byName ??= new Map(
    stored(grid)
      .filter(isOfWorkbook)
      .map((defined) => [nameKey(defined.name), defined]),
  );
  const defined = index.byName.get(nameKey(name));
  const found = defined && meaning(defined);
  return found && "area" in found ? found : undefined;
}

export const placeOf = (grid: Grid, { number }: Model, key: Key): NamedPlace | undefined =>
  namedPlace(grid, nameOf(number, key));

/** What is made of the names; without entries from each change of a name until the next use. */
interface Index {
  /** Of the workbook's. */
  byName?: ReadonlyMap<string, IDefinedNamesServiceParam> | undefined;
  listed?: readonly BookName[] | undefined;
  /** Those of single sheets. */
  scoped?: readonly IDefinedNamesServiceParam[] | undefined;
}

const indices = new WeakMap<IDefinedNamesService, Index>();

/** A pane with many parts asks for the names, and for hundreds of their places, after each edit. */
function indexOf({ injector }: Grid): Index {
  const service = injector.get(IDefinedNamesService);
  const known = indices.get(service);
  if (known) return known;
  const index: Index = {};
  indices.set(service, index);
  // It reports every name that is added, changed or removed, also when rows are inserted, and with undo.
  service.update$.subscribe(() => {
    index.byName = index.listed = index.scoped = undefined;
  });
  return index;
}
