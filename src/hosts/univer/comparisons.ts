/**
 * Compares cells by their values. Univer keeps an index of values by column while it calculates, and takes `=` from it; a calculation of an array
 * with a range's place writes its own results into that index, so that `=D5=0` may be FALSE where D5 is 0.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

export function compareByValues(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
