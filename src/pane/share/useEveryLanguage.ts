import { useCallback } from "react";
import { onDemand } from "../../hosts/trouble";
import { usePane } from "../context";
import { everyLanguage, type Locales } from "../locale";

/** Loads the words of every language: a workbook may be in any of them, and its recipient may read any. */
export function useEveryLanguage(): () => Promise<Locales> {
  const { library } = usePane();
  return useCallback(() => onDemand(everyLanguage(library)), [library]);
}
