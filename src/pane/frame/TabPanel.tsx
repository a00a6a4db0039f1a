import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { InView } from "./inView";
import { belowBar, panelId, tabId } from "./TabBar";
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
  const panel = useRef<HTMLDivElement>(null);
  const wasInView = useRef(isInView);
  useLayoutEffect(() => {
    const element = panel.current;
    // Another tab begins at its beginning, wherever the one before was scrolled to.
    if (element && isInView && !wasInView.current && element.getBoundingClientRect().top < 0)
      element.scrollIntoView({ block: "start" });
    wasInView.current = isInView;
  }, [isInView]);
  const [wasOpened, setOpened] = useState(isInView);
  if (isInView && !wasOpened) setOpened(true);
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="tabpanel"
      id={panelId(id, tab)}
      aria-labelledby={tabId(id, tab)}
      hidden={!isInView}
    >
      {wasOpened && (
        <InView.Provider value={isInView}>
          <div className={styles.column}>{children}</div>
        </InView.Provider>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    scrollMarginBlockStart: belowBar,
    "& :is(a, button, input, select, textarea, summary, [tabindex])": { scrollMarginBlockStart: belowBar },
  },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
});
