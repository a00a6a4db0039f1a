import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Book } from "../../grid/book";
import type { SpreadsheetHost } from "../../hosts/port";
import { enteredIn } from "../../sharing/entered";
import { needsOf, type Needs } from "../../sharing/needs";
import { modelsIn, type Model } from "../../workbook/model/models";
import { InView } from "../frame/inView";

/** What the Share tab knows of the workbook. */
export interface Read {
  readonly needs: Needs;
  /** To find out whether the workbook has been changed. */
  readonly entered: string;
  readonly models: readonly Model[];
}

export interface Reading {
  /** The last good reading; undefined before the first. */
  readonly last: Read | undefined;
  readonly failed: boolean;
  readonly read: () => Promise<Read & { readonly book: Book }>;
}

/** Milliseconds between a change and the next reading. */
const shortest = 300;
/** Reading a large workbook takes time from the reader's own work: at most a fifth of it. */
const restPerReading = 4;

/** Reads the workbook when the tab comes into view, and then after changes. */
export function useReading(host: SpreadsheetHost): Reading {
  const [state, setState] = useState<{ last: Read | undefined; failed: boolean }>({ last: undefined, failed: false });
  const isInView = useContext(InView);
  const latest = useRef(0);

  const read = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const book = await host.book();
      const last = { needs: needsOf(book), entered: enteredIn(book), models: modelsIn(book.names) };
      if (turn === latest.current) setState({ last, failed: false });
      return { ...last, book };
    } catch (error) {
      if (turn === latest.current) setState(({ last }) => ({ last, failed: true }));
      throw error;
    }
  }, [host]);

  useEffect(() => (isInView ? readAfterChanges(host, read) : undefined), [host, isInView, read]);
  return { ...state, read };
}

function readAfterChanges(host: SpreadsheetHost, read: () => Promise<unknown>): () => void {
  let isStopped = false;
  let isAsked = false;
  let isResting = true;
  const go = async () => {
    isAsked = false;
    const begun = performance.now();
    // That it failed is part of the state.
    await read().catch(() => undefined);
    const rest = Math.max(shortest, restPerReading * (performance.now() - begun));
    setTimeout(() => {
      isResting = false;
      if (isAsked) ask();
    }, rest);
  };
  const ask = () => {
    isAsked = true;
    if (isResting || isStopped) return;
    isResting = true;
    void go();
  };
  void go();
  const stop = host.watch(ask);
  return () => {
    isStopped = true;
    stop();
  };
}
