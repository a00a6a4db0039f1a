import { useCallback, useEffect, useState } from "react";
import type { Remembered } from "../../hosts/port";
import { isTab, type Tab } from "./tabs";

const key = "tab";

/**
 * The tab in view. The last choice in this session comes back with a workbook that has a model; a workbook without one opens
 * where a model is created. `hasModel` is undefined until the workbook has been read.
 */
export function useTab(remembered: Remembered, hasModel: boolean | undefined): readonly [Tab, (tab: Tab) => void] {
  const [chosen, setChosen] = useState<Tab>();
  useEffect(() => {
    if (hasModel === undefined) return;
    const kept = hasModel ? remembered.get(key) : undefined;
    // A model that appears later moves nobody to another tab.
    setChosen((already) => already ?? (isTab(kept) ? kept : "result"));
  }, [remembered, hasModel]);
  const choose = useCallback(
    (tab: Tab) => {
      setChosen(tab);
      remembered.set(key, tab);
    },
    [remembered],
  );
  return [chosen ?? "result", choose];
}
