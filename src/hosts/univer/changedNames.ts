/**
 * Recalculates formulas when a name in them gets another meaning. Univer forgets which names a formula has if these mean cells: after a row is
 * inserted or a sheet renamed, `=CRM_1_npv` would go on reading the cells where the model was.
 */
import { ObjectMatrix, type ICommandInfo, type Injector, type IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { possibleNames } from "../../grid/definedName";
import { nameKey } from "../../grid/sameName";

/** The cells of formulas by the names in them. */
type Users = ReadonlyMap<string, readonly IUnitRange[]>;

export function recalculateChangedNames(injector: Injector): void {
  const changes = injector.get(IActiveDirtyManagerService);
  const functions = injector.get(IFunctionService);
  let users: Users | undefined;
  /** Read once for all names that one command changes. */
  const usersOf = (name: string): readonly IUnitRange[] => {
    if (!users) {
      users = readUsers(injector);
      queueMicrotask(() => (users = undefined));
    }
    return users.get(nameKey(name)) ?? [];
  };
  for (const { id } of [SetDefinedNameMutation, RemoveDefinedNameMutation]) {
    const known = changes.get(id);
    if (!known) continue;
    changes.register(id, {
      commandId: id,
      getDirtyData: (command: ICommandInfo) => {
        const { name = "" } = (command.params ?? {}) as { readonly name?: string };
        const dirtyRanges = usersOf(name);
        // Otherwise the formula is kept as it was understood before.
        if (dirtyRanges.length > 0) functions.deleteFormulaAstCacheKey(name);
        return { ...known.getDirtyData(command), dirtyRanges: [...dirtyRanges] };
      },
    });
  }
}

function readUsers(injector: Injector): Users {
  const names = injector.get(IDefinedNamesService).getAllDefinedNames();
  const users = new Map<string, IUnitRange[]>();
  for (const unit of Object.values(names)) for (const { name } of Object.values(unit)) users.set(nameKey(name), []);
  for (const [unitId, sheets] of Object.entries(injector.get(FormulaDataModel).getFormulaData()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        for (const name of possibleNames(cell?.f ?? "")) users.get(nameKey(name))?.push({ unitId, sheetId, range });
      });
  return users;
}
