import { useCallback, useEffect, useRef, useState } from "react";
import type { SpreadsheetHost } from "../hosts/port";

export interface Watched<T> {
  /** Undefined until the first reading; the last good one while the next is under way. */
  readonly value: T | undefined;
  readonly failed: boolean;
  /** For the pane's own writes, of which the host says nothing. */
  readonly again: () => Promise<void>;
}

/** Reads from the spreadsheet now, whenever it changes, and whenever `read` does; a late answer never covers a newer one. */
export function useWatched<T>(host: SpreadsheetHost, read: () => Promise<T>): Watched<T> {
  const [state, setState] = useState<{ value: T | undefined; failed: boolean }>({ value: undefined, failed: false });
  const latest = useRef(0);

  const again = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const value = await read();
      if (turn === latest.current) setState({ value, failed: false });
    } catch {
      // Excel refuses to be read while a cell is being edited: the last reading stays and the pane says so.
      if (turn === latest.current) setState(({ value }) => ({ value, failed: true }));
    }
  }, [read]);

  useEffect(() => {
    const reading = latest;
    void again();
    const stop = host.watch(() => void again());
    return () => {
      reading.current++;
      stop();
    };
  }, [host, again]);

  return { ...state, again };
}
