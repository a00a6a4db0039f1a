import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Book } from "../../grid/book";
import type { SpreadsheetHost } from "../../hosts/port";
import { enteredIn } from "../../sharing/entered";
import { needsOf, type Needs } from "../../sharing/needs";
import { modelsIn, type Model } from "../../workbook/model/models";
import { InView } from "../frame/inView";
import { readAfterChanges } from "../readAfterChanges";

/** What the Share tab knows of the workbook. */
export interface Read {
  readonly needs: Needs;
  /** To find out whether the workbook has been changed. */
  readonly entered: string;
  readonly models: readonly Model[];
}

export interface WorkbookReading {
  /** The last good reading; undefined before the first. */
  readonly last: Read | undefined;
  readonly failed: boolean;
  readonly read: () => Promise<Read & { readonly book: Book }>;
}

/** Reads the workbook when the tab comes into view, and then after changes. */
export function useReading(host: SpreadsheetHost): WorkbookReading {
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

  useEffect(
    () => (isInView ? readAfterChanges((changed) => host.watch(changed), read) : undefined),
    [host, isInView, read],
  );
  return { ...state, read };
}
