import { useCallback, useEffect, useRef, useState } from "react";
import type { SpreadsheetHost } from "../hosts/port";
import { onChange } from "./watching";

export interface Watched<T> {
  /** Undefined until the first reading; keeps the last good reading while the next one is running. */
  readonly value: T | undefined;
  /** The last reading failed, and `value` may be wrong by now: nothing is shown as certain by it. */
  readonly failed: boolean;
  /** Reads again now, for a part that waits for the new reading. */
  readonly again: () => Promise<void>;
}

/**
 * Reads now, whenever the spreadsheet changes and whenever `read` changes; a late result never replaces a newer one.
 */
export function useWatched<T>(host: SpreadsheetHost, read: () => Promise<T>): Watched<T> {
  const [state, setState] = useState<{ value: T | undefined; failed: boolean }>({ value: undefined, failed: false });
  const latest = useRef(0);

  const again = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const value = await read();
      if (turn === latest.current) setState({ value, failed: false });
    } catch {
      // Excel can't be read while a cell is being edited, so the last reading stays and the pane says so.
      if (turn === latest.current) setState(({ value }) => ({ value, failed: true }));
    }
  }, [read]);

  useEffect(() => {
    const reading = latest;
    const stop = onChange(host, () => void again());
    void again();
    return () => {
      reading.current++;
      stop();
    };
  }, [host, again]);

  return { ...state, again };
}
