import { useCallback, useMemo, useState } from "react";
import { findings, type Finding } from "../../sharing/check";
import type { Rewriting } from "../../sharing/change";
import { prepare, type Prepared } from "../../sharing/prepare";
import { repairs, type Repair } from "../../sharing/repair";
import { restore, type Restored } from "../../sharing/restore";
import { fillIsolated } from "../../language/fill";
import { isUnloaded, onDemand } from "../../hosts/trouble";
import { fileName } from "../fileName";
import { everyLanguage } from "../locale";
import { useLocale, usePane } from "../context";
import { progressUntil, useCancellable } from "../useCancellable";
import { whatFailed } from "./whatFailed";

/** The state of sharing. No change is made without a preview. */
export type Sharing =
  | { readonly phase: "ready" }
  | { readonly phase: "reading" }
  | { readonly phase: "check"; readonly findings: readonly Finding[] }
  | { readonly phase: "prepare"; readonly prepared: Prepared }
  | { readonly phase: "restore"; readonly restored: Restored; readonly overChanges: Restored }
  | { readonly phase: "repair"; readonly repairs: readonly Repair[] }
  /** `share` of the work done, from 0 to 1. */
  | { readonly phase: "writing"; readonly share: number }
  | { readonly phase: "done"; readonly sentence: string }
  | { readonly phase: "failed"; readonly sentence: string };

export type Look = "check" | "prepare" | "restore" | "repair";

export interface UseSharing {
  readonly sharing: Sharing;
  readonly look: (at: Look) => Promise<void>;
  /** Applies the previewed changes to this workbook, then shows `done`. */
  readonly rewrite: (rewriting: Rewriting, done: string) => Promise<void>;
  /** Applies them to a new file; undefined if the spreadsheet can't give one. */
  readonly asFile: ((rewriting: Rewriting) => Promise<void>) | undefined;
  readonly cancel: () => void;
  readonly close: () => void;
}

export function useSharing(): UseSharing {
  const { host, announce, library } = usePane();
  const locale = useLocale();
  const words = locale.pane.share;
  const [sharing, setSharing] = useState<Sharing>({ phase: "ready" });
  const { run, cancel } = useCancellable();

  const look = useCallback(
    async (at: Look) => {
      setSharing({ phase: "reading" });
      try {
        const book = await host.book();
        switch (at) {
          case "check":
            return setSharing({ phase: "check", findings: findings(book, await onDemand(everyLanguage(library))) });
          case "prepare":
            return setSharing({ phase: "prepare", prepared: prepare(book, locale) });
          case "restore":
            return setSharing({
              phase: "restore",
              restored: restore(book),
              overChanges: restore(book, { overChanges: true }),
            });
          case "repair":
            return setSharing({ phase: "repair", repairs: repairs(book) });
        }
      } catch (error) {
        const { unloaded, unreadable } = words.trouble;
        setSharing({ phase: "failed", sentence: isUnloaded(error) ? unloaded : unreadable });
      }
    },
    [host, library, locale, words],
  );

  const doing = useCallback(
    (work: (signal: AbortSignal) => Promise<string>) =>
      run(async (signal) => {
        setSharing({ phase: "writing", share: 0 });
        try {
          const sentence = await work(signal);
          setSharing({ phase: "done", sentence });
          announce(sentence);
        } catch (error) {
          setSharing({ phase: "failed", sentence: whatFailed(error, words) });
        }
      }),
    [run, announce, words],
  );

  const rewrite = useCallback(
    (rewriting: Rewriting, done: string) =>
      doing(async (signal) => {
        const progress = progressUntil(signal, (share) => setSharing({ phase: "writing", share }));
        await host.rewrite(rewriting, progress, signal);
        return done;
      }),
    [doing, host],
  );

  const asFile = useMemo(() => {
    const { file } = host;
    if (!file) return undefined;
    return (rewriting: Rewriting) =>
      doing(async () => {
        const name = fileName(locale.sheet.title, undefined);
        await host.deliver(await file(rewriting), name);
        return fillIsolated(words.preparedFile, { name });
      });
  }, [doing, host, locale, words]);

  const close = useCallback(() => setSharing({ phase: "ready" }), []);
  return { sharing, look, rewrite, asFile, cancel, close };
}
