import { useCallback, useMemo, useRef, useState } from "react";
import { findings, type Finding } from "../../sharing/check";
import type { Rewriting } from "../../sharing/change";
import { prepare, type Prepared } from "../../sharing/prepare";
import { repairs, type Repair } from "../../sharing/repair";
import { restore, type Restored } from "../../sharing/restore";
import { said } from "../../language/isolated";
import { fileName } from "../fileName";
import { usePane } from "../context";
import { whatFailed } from "./whatFailed";

/** What the reader looks at: nothing is done before it has been shown. */
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
  /** What was shown is done in this workbook; `done` is said then. */
  readonly rewrite: (rewriting: Rewriting, done: string) => Promise<void>;
  /** … in a new file; undefined where the spreadsheet gives none. */
  readonly asFile: ((rewriting: Rewriting) => Promise<void>) | undefined;
  readonly cancel: () => void;
  readonly close: () => void;
}

export function useSharing(): UseSharing {
  const { host, locale, locales, announce } = usePane();
  const words = locale.pane.share;
  const [sharing, setSharing] = useState<Sharing>({ phase: "ready" });
  const running = useRef<AbortController>(undefined);

  const look = useCallback(
    async (at: Look) => {
      setSharing({ phase: "reading" });
      try {
        const book = await host.book();
        switch (at) {
          case "check":
            return setSharing({ phase: "check", findings: findings(book, locales) });
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
      } catch {
        setSharing({ phase: "failed", sentence: words.trouble.unreadable });
      }
    },
    [host, locale, locales, words],
  );

  const doing = useCallback(
    async (work: (signal: AbortSignal) => Promise<string>) => {
      if (running.current) return;
      const controller = (running.current = new AbortController());
      setSharing({ phase: "writing", share: 0 });
      try {
        const sentence = await work(controller.signal);
        setSharing({ phase: "done", sentence });
        announce(sentence);
      } catch (error) {
        setSharing({ phase: "failed", sentence: whatFailed(error, words) });
      } finally {
        running.current = undefined;
      }
    },
    [announce, words],
  );

  const rewrite = useCallback(
    (rewriting: Rewriting, done: string) =>
      doing(async (signal) => {
        const progress = (ready: number, of: number) =>
          signal.aborted || setSharing({ phase: "writing", share: of > 0 ? ready / of : 0 });
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
        const name = fileName(locale.template.title, undefined);
        await host.deliver(await file(rewriting), name);
        return said(words.preparedFile, { name });
      });
  }, [doing, host, locale, words]);

  const cancel = useCallback(() => running.current?.abort(), []);
  const close = useCallback(() => setSharing({ phase: "ready" }), []);
  return { sharing, look, rewrite, asFile, cancel, close };
}
