import { useCallback, useEffect, useState } from "react";
import type { Remembered } from "../../hosts/port";
import type { Model } from "../../workbook/model/models";
import { isTab, type Tab } from "./tabs";

const key = "tab";

/**
 * The tab in view. The last choice in this session comes back with a workbook that has a model; a workbook without one opens
 * where a model is created. `models` are undefined until the workbook has been read.
 */
export function useTab(
  remembered: Remembered,
  models: readonly Model[] | undefined,
): readonly [Tab, (tab: Tab) => void] {
  const [chosen, setChosen] = useState<Tab>();
  useEffect(() => {
    if (models === undefined) return;
    const kept = models.length > 0 ? remembered.get(key) : undefined;
    // A model that appears later moves nobody to another tab.
    setChosen((already) => already ?? (isTab(kept) ? kept : "result"));
  }, [remembered, models]);
  const choose = useCallback(
    (tab: Tab) => {
      setChosen(tab);
      remembered.set(key, tab);
    },
    [remembered],
  );
  return [chosen ?? "result", choose];
}
