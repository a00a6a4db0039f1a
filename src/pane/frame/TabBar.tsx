import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { directionOf } from "../../language/languages";
import { usePane } from "../context";
import { isTab, tabs, type Tab as TabKey } from "./tabs";

export interface TabBarProps {
  /** The ids of the tabs and of their panels begin with it. */
  readonly id: string;
  readonly tab: TabKey;
  readonly onTab: (tab: TabKey) => void;
}

export const tabId = (id: string, tab: TabKey): string => `${id}-${tab}`;
export const panelId = (id: string, tab: TabKey): string => `${id}-${tab}-panel`;

/**
 * Fluent's own arrow keys need hidden tab stops, which accessibility checkers refuse; so the keys of the WAI-ARIA pattern stand
 * here.
 */
const withoutOwnKeys = { "data-tabster": undefined };

/** The arrow keys, Home and End go from tab to tab, Enter or the space bar opens one, and the focus stays on it. */
export function TabBar({ id, tab, onTab }: TabBarProps) {
  const { locale } = usePane();
  const words = locale.pane.frame;
  const styles = useStyles();
  const direction = directionOf(locale.language);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    // Its tabs take two rows in a narrow pane, and more with larger letters.
    const measure = () => element.parentElement?.style.setProperty(barHeight, `${element.offsetHeight}px`);
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, []);

  const go = (event: KeyboardEvent) => {
    const step = stepOf(event.key, direction);
    const at = tabs.findIndex((each) => tabId(id, each) === document.activeElement?.id);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = typeof step === "number" ? at + step : step === "first" ? 0 : -1;
    const target = tabs.at(next % tabs.length);
    if (target) document.getElementById(tabId(id, target))?.focus();
  };

  return (
    <div ref={bar} className={styles.bar}>
      <TabList
        {...withoutOwnKeys}
        className={styles.tabs}
        aria-label={words.tabList}
        selectedValue={tab}
        onKeyDown={go}
        onTabSelect={(_, { value }) => {
          if (typeof value === "string" && isTab(value)) onTab(value);
        }}
      >
        {tabs.map((each) => (
          <Tab
            {...withoutOwnKeys}
            key={each}
            value={each}
            id={tabId(id, each)}
            aria-controls={panelId(id, each)}
            tabIndex={each === tab ? 0 : -1}
          >
            {words.tabs[each]}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

function stepOf(key: string, direction: "ltr" | "rtl"): 1 | -1 | "first" | "last" | undefined {
  switch (key) {
    case "ArrowRight":
      return direction === "ltr" ? 1 : -1;
    case "ArrowLeft":
      return direction === "ltr" ? -1 : 1;
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return undefined;
  }
}

/** The room that the bar takes at the top of what is scrolled: nothing that is scrolled into view may lie under it. */
const barHeight = "--pane-tabs";
export const belowBar = `calc(var(${barHeight}, 0px) + 8px)`;

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  bar: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 1,
    // As wide as the pane, so that nothing shows beside it.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
