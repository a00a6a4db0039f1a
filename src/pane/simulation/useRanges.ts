import { useCallback, useSyncExternalStore } from "react";
import type { SpreadsheetHost } from "../../hosts/port";
import type { Model } from "../../workbook/model/models";
import { useWatched } from "../useWatched";
import { readDrawn } from "./drawn";
import { keptRanges, linesOf, onKept, type Ranges } from "./ranges";

/** The ranges of the model's last simulation; undefined before one, as soon as the model has other figures, and while it can't be read. */
export function useRanges(host: SpreadsheetHost, model: Model): Ranges | undefined {
  const ranges = useSyncExternalStore(
    useCallback((changed) => onKept(host, changed), [host]),
    () => keptRanges(host, model.number),
  );
  const reading = useWatched(
    host,
    useCallback(async () => {
      if (!ranges) return undefined;
      const drawn = await readDrawn(host, model);
      return { ranges, isSame: typeof drawn === "object" && linesOf(drawn) === ranges.of };
    }, [host, model, ranges]),
  );
  return !reading.failed && reading.value?.ranges === ranges && reading.value?.isSame ? ranges : undefined;
}
