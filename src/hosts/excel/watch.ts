/** Notifies listeners when cells or the selection change. */
import type { Unsubscribe } from "../port";
import { inExcel } from "./batch";

/** Changes are coalesced until the calculation they start is probably done. */
const momentMilliseconds = 50;

/** Excel reports a change shortly after the sync that made it; events within this time are coalesced into one. */
const echoMilliseconds = 250;

/** A failed registration is tried again. */
const retryMilliseconds = 2000;

export interface Watch {
  watch(changed: () => void): Unsubscribe;
  /** Events during `work`, mostly caused by the pane itself, are coalesced into one, fired afterwards. */
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
      // Each call is a subscription of its own, even if the same function is given twice.
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

/** Excel gets one registration, shared by all listeners. */
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
      // If removal fails, Excel goes on sending events, and no listener receives them.
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
