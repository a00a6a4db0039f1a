import { useCallback, useRef } from "react";
import type { Progress } from "../hosts/port";

export interface Cancellable {
  /** Does nothing while earlier work is running. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** Returns true if there was work to cancel. */
  readonly cancel: () => boolean;
}

/** Runs one cancellable task at a time. */
export function useCancellable(): Cancellable {
  const running = useRef<AbortController>(undefined);

  const run = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    if (running.current) return;
    const { signal } = (running.current = new AbortController());
    try {
      await work(signal);
    } finally {
      running.current = undefined;
    }
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    return running.current !== undefined;
  }, []);

  return { run, cancel };
}

/** Shows the share of the work done, from 0 to 1, until the work is cancelled. */
export const progressUntil =
  (signal: AbortSignal, show: (share: number) => void): Progress =>
  (done, of) => {
    if (!signal.aborted) show(of > 0 ? done / of : 0);
  };
