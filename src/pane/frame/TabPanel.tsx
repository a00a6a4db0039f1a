import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { InView } from "./inView";
import { panelId, tabId } from "./TabBar";
import type { Tab } from "./tabs";

export interface TabPanelProps {
  /** As given to the bar. */
  readonly id: string;
  readonly tab: Tab;
  readonly isInView: boolean;
  readonly children: ReactNode;
}

/** The content of a tab. It is made when the tab is first opened, and then stays, so that entries and running work are kept. */
export function TabPanel({ id, tab, isInView, children }: TabPanelProps) {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(isInView);
  if (isInView && !wasOpened) setOpened(true);
  return (
    <div role="tabpanel" id={panelId(id, tab)} aria-labelledby={tabId(id, tab)} hidden={!isInView}>
      {wasOpened && (
        <InView.Provider value={isInView}>
          <div className={styles.column}>{children}</div>
        </InView.Provider>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
});
