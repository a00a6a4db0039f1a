import { useCallback, useState } from "react";
import type { Book } from "../../grid/book";
import { isUnloaded, Trouble } from "../../hosts/trouble";
import type { Rewriting } from "../../sharing/change";
import { usePane } from "../context";
import { progressUntil, useCancellable } from "../useCancellable";
import { useSharing } from "./sharing";
import type { StepKey } from "./steps";
import { whatFailed } from "./whatFailed";

/** What a step shows; T is what the reader looks at before going on. */
export type Work<T> =
  | { readonly phase: "ready" | "reading" }
  /** `isRenewed`: the workbook had changed, and nothing was written. */
  | { readonly phase: "shown"; readonly shown: T; readonly isRenewed?: true }
  /** `share` of the work done, from 0 to 1. */
  | { readonly phase: "writing"; readonly share: number }
  /** What the reader has to do elsewhere. */
  | { readonly phase: "advice"; readonly sentence: string }
  | { readonly phase: "failed"; readonly sentence: string };

/** How a step ends that makes something: "done" is the sentence about it. */
export type Made<T> = { readonly done: string } | Work<T>;

export interface Offer<T> {
  readonly from: (book: Book) => T;
  /** What the reader has seen of it, as a text to compare. */
  readonly seen: (shown: T) => string;
}

export interface StepWork<T> {
  readonly work: Work<T>;
  readonly show: (from: (book: Book) => T) => Promise<void>;
  readonly make: (making: (book: Book) => Promise<Made<T>>, failure: string) => Promise<void>;
  /** Makes the offer anew, and writes it only if it is the one that the reader has seen. */
  readonly write: (offer: Offer<T>, seen: T, act: Act<T>) => Promise<void>;
  readonly cancel: () => void;
  readonly close: () => void;
}

export type Act<T> = (shown: T) => { readonly rewriting: Rewriting | undefined; readonly done: string };

const ready = { phase: "ready" } as const;

export function useWork<T>(step: StepKey): StepWork<T> {
  const { host, locale } = usePane();
  const words = locale.pane.share;
  const { begin, end, read, finish, finishWriting, shown } = useSharing();
  const [own, setWork] = useState<Work<T>>(ready);
  const { run, cancel } = useCancellable();

  const failing = useCallback(
    (sentence: string) => (error: unknown) => (isUnloaded(error) ? words.trouble.unloaded : sentence),
    [words],
  );

  const doing = useCallback(
    (first: Work<T>, job: (signal: AbortSignal) => Promise<Work<T>>, failure: (error: unknown) => string) =>
      run(async (signal) => {
        if (!begin(step)) return;
        setWork(first);
        try {
          setWork(await job(signal));
        } catch (error) {
          setWork({ phase: "failed", sentence: failure(error) });
        } finally {
          end();
        }
      }),
    [run, begin, end, step],
  );

  const show = useCallback(
    (from: (book: Book) => T) =>
      doing(
        { phase: "reading" },
        async () => ({ phase: "shown", shown: from(await read()) }),
        failing(words.trouble.unreadable),
      ),
    [doing, failing, read, words],
  );

  const make = useCallback(
    (making: (book: Book) => Promise<Made<T>>, failure: string) =>
      doing(
        { phase: "reading" },
        async () => {
          const made = await making(await read());
          if (!("done" in made)) return made;
          finish(step, made.done);
          return ready;
        },
        failing(failure),
      ),
    [doing, failing, read, finish, step],
  );

  const write = useCallback(
    ({ from, seen }: Offer<T>, last: T, act: Act<T>) =>
      doing(
        { phase: "writing", share: 0 },
        async (signal) => {
          const now = from(await read());
          if (signal.aborted) throw new Trouble("cancelled");
          const { rewriting, done } = act(now);
          if (seen(now) !== seen(last) || !rewriting) return { phase: "shown", shown: now, isRenewed: true };
          const progress = progressUntil(signal, (share) => setWork({ phase: "writing", share }));
          try {
            await host.rewrite(rewriting, progress, signal);
          } catch (error) {
            // A change that was left half done needs Restore, which appears after a reading.
            await read().catch(() => undefined);
            throw error;
          }
          await finishWriting(step, done);
          return ready;
        },
        (error) => whatFailed(error, locale),
      ),
    [doing, read, host, finishWriting, step, locale],
  );

  const close = useCallback(() => setWork(ready), []);
  return { work: shown === step ? own : ready, show, make, write, cancel, close };
}
