/** Begins with the kept workbook, or without one that can't be opened: it would stop the workbench at each start. */
import { keepInSession, keptInSession } from "../../hosts/stored";
import type { IWorkbookData } from "@univerjs/core";
import type { KeptWork, Store } from "./store";

/** What is kept; a text in place of the store says why nothing is. */
interface Kept {
  readonly work: KeptWork | undefined;
  readonly store: Store | string;
}

/** Set for the next load of the page where the database refuses to keep a workbook apart. */
const withoutKey = "crm-roi-workbench without kept";

export const startsWithout = (): boolean => {
  const isSet = keptInSession(withoutKey) === "yes";
  if (isSet) keepInSession(withoutKey, "");
  return isSet;
};

/**
 * Does a step of opening the kept workbook. If it fails, the workbook is kept apart and the page is loaded once more without it,
 * because nothing of what was begun with it may stay.
 */
export async function orApart<T>({ work, store }: Kept, step: () => T): Promise<T> {
  try {
    return step();
  } catch (failure) {
    // Without a kept workbook, or with the mark refused, the page would be loaded again and again.
    if (!work || typeof store === "string") throw failure;
    await store.keepApart().catch(() => {
      if (!keepInSession(withoutKey, "yes")) throw failure;
    });
    location.reload();
    return new Promise<never>(() => {});
  }
}

/** The workbook as the grid has saved it; undefined if there is none. */
export function savedIn({ work }: Pick<Kept, "work">): IWorkbookData | undefined {
  if (work && "unknown" in work) throw new Error("The kept workbook has a form that this page doesn't know.");
  return work && "workbook" in work ? work.workbook : undefined;
}
