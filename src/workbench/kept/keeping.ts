/** Saves the workbook in the browser after each change, and says whether it is saved. */
import { CommandType, ICommandService } from "@univerjs/core";
import type { Grid } from "../../hosts/univer/grid";
import type { Store } from "./store";

export type Keeping = { readonly is: "saving" | Unkept } | { readonly is: "saved"; readonly at: Date };

/** The browser refuses its database, or another tab has the workbench open and saves its own work. */
export type Unkept = "refused" | "elsewhere";

/** Milliseconds without a change before it is saved. */
const pause = 1000;

/**
 * Returns what ends the saving: it saves once more, and the page may be left without a question. False if it could not be saved;
 * then nothing has ended.
 */
export function keepSaving(
  { injector, workbook }: Grid,
  store: Store | Unkept,
  say: (keeping: Keeping) => void,
): () => Promise<boolean> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isUnsaved = false;
  let changes = 0;

  const save = async () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (typeof store === "string" || !isUnsaved) return;
    const saved = changes;
    try {
      await store.write({ workbook: workbook.save(), sheet: workbook.getActiveSheet().getSheetId() });
      if (saved !== changes) return;
      isUnsaved = false;
      say({ is: "saved", at: new Date() });
    } catch {
      say({ is: "refused" });
    }
  };

  if (typeof store === "string") say({ is: store });
  const listening = injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type !== CommandType.MUTATION) return;
    isUnsaved = true;
    changes++;
    if (typeof store === "string") return;
    if (waiting === undefined) say({ is: "saving" });
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), pause);
  });
  // A page that is hidden may never be shown again.
  const hidden = () => document.visibilityState === "hidden" && void save();
  document.addEventListener("visibilitychange", hidden);
  // The browser asks in its own words whether to leave.
  const leaving = (event: BeforeUnloadEvent) => {
    if (isUnsaved) event.preventDefault();
  };
  window.addEventListener("beforeunload", leaving);

  return async () => {
    // What changes while it is saved is saved as well: the grid still calculates after a change. A save that fails ends this.
    for (let tried = -1; isUnsaved && tried !== changes;) {
      tried = changes;
      await save();
    }
    if (isUnsaved) return false;
    listening.dispose();
    window.removeEventListener("beforeunload", leaving);
    document.removeEventListener("visibilitychange", hidden);
    return true;
  };
}
