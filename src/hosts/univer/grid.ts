/** Creates Univer with our functions; the same in the page and, without a window, in tests. */
import {
  LocaleType,
  Univer,
  type Injector,
  type ILanguagePack,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { watchCalculation } from "./calculation";
import { recalculateChangedNames } from "./changedNames";
import { recalculateChangedRows } from "./changedRows";
import { compareByValues } from "./comparisons";

type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?];

export interface Grid {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  /** Moves the keyboard focus to the cells, if they are shown. */
  readonly focus?: () => void;
  /** Whether a cell is being typed in, if cells are shown. */
  readonly isEditing?: () => boolean;
  /** Resolves when the cells show the results of all that was changed before the call. */
  calculated(): Promise<void>;
  dispose(): void;
}

/**
 * Opens `kept`, as `save` of a workbook gave it, or an empty workbook with one sheet. `words` are the menus' English words: Univer has no Turkish, Persian or
 * Finnish.
 */
export function openGrid(plugins: readonly PluginEntry[], words: ILanguagePack, kept?: IWorkbookData): Grid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words } });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry as PluginCtor<Plugin>);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(
    kept ?? {
      name: "Workbook",
      sheetOrder: ["first"],
      sheets: { first: { id: "first", name: "Sheet1" } },
    },
  );
  const injector = univer.__getInjector();
  compareByValues();
  recalculateChangedNames(injector);
  recalculateChangedRows(injector);
  const calculation = watchCalculation(injector);
  return {
    ...{ api, workbook, injector },
    calculated: calculation.settled,
    dispose: () => {
      calculation.stop();
      univer.dispose();
    },
  };
}
