/** Tells when cells or the selection changed. */
import type { Unsubscribe } from "../port";
import { inExcel } from "./batch";

/** Changes of a moment are told together, once the calculation they set off is likely done. */
const momentMilliseconds = 50;

/** Excel tells of a change a little after the sync that made it; what it tells in this time is told once, after it. */
const echoMilliseconds = 250;

/** A registration that failed is tried again. */
const retryMilliseconds = 2000;

export interface Watch {
  watch(changed: () => void): Unsubscribe;
  /** What happens meanwhile is for the most part the pane's own doing: it is told once, when it is done. */
  quietly<T>(work: () => Promise<T>): Promise<T>;
}

export function watcher(): Watch {
  const listeners = new Set<() => void>();
  let quiet = 0;
  let missed = false;
  let moment: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;

  const heard = async (): Promise<void> => {
    if (quiet > 0) {
      missed = true;
      return;
    }
    moment ??= setTimeout(() => {
      moment = undefined;
      for (const tell of listeners) tell();
    }, momentMilliseconds);
  };

  return {
    watch(changed) {
      // A subscription of its own, though the same function may be given twice.
      const tell = () => changed();
      listeners.add(tell);
      stopListening ??= listen(heard);
      return () => {
        listeners.delete(tell);
        if (listeners.size > 0) return;
        clearTimeout(moment);
        moment = undefined;
        stopListening?.();
        stopListening = undefined;
      };
    },
    async quietly(work) {
      quiet++;
      try {
        return await work();
      } finally {
        setTimeout(() => {
          quiet--;
          if (quiet > 0 || !missed) return;
          missed = false;
          void heard();
        }, echoMilliseconds);
      }
    },
  };
}

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** One registration with Excel, however many listen. */
function listen(heard: () => Promise<void>): () => void {
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let registered: readonly Registration[] = [];

  const register = async (): Promise<void> => {
    try {
      registered = await inExcel(async (context) => {
        const { worksheets } = context.workbook;
        return [
          worksheets.onChanged.add(heard),
          worksheets.onCalculated.add(heard),
          worksheets.onSelectionChanged.add(heard),
          worksheets.onActivated.add(heard),
          worksheets.onDeleted.add(heard),
        ];
      });
      if (stopped) await unregister();
    } catch {
      if (!stopped) retry = setTimeout(() => void register(), retryMilliseconds);
    }
  };
  const unregister = async (): Promise<void> => {
    const [first] = registered;
    if (!first) return;
    try {
      await Excel.run(first.context as Excel.RequestContext, async () => {
        for (const each of registered) each.remove();
      });
    } catch {
      // Excel goes on telling, and nobody listens.
    }
    registered = [];
  };

  void register();
  return () => {
    stopped = true;
    clearTimeout(retry);
    void unregister();
  };
}
