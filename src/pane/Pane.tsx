/** The task pane in Excel and in the workbench. It fills the height of its container and uses the spreadsheet only through the port. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { type Language, directionOf } from "../language/languages";
import type { Model } from "../workbook/model/models";
import type { SpreadsheetHost } from "../hosts/port";
import { fillIsolated } from "../language/fill";
import { PaneProvider, type Simulate } from "./context";
import { CreateSection } from "./create/CreateSection";
import { Footer } from "./Footer";
import { OnDemand } from "./frame/OnDemand";
import { TabBar } from "./frame/TabBar";
import { TabPanel } from "./frame/TabPanel";
import { useTab } from "./frame/useTab";
import { Header } from "./Header";
import type { Locales } from "./locale";
import { Message } from "./Message";
import { ReasonSection } from "./reason/ReasonSection";
import { Results } from "./results/Results";
import { SimulationSection } from "./simulation/SimulationSection";
import { darkTheme, lightTheme } from "./theme";
import { useAnnouncer } from "./useAnnouncer";
import { useDarkGround } from "./useDarkGround";
import { useWatched } from "./useWatched";

// Few readers need all tabs, so the pane's first load goes without those that are not in view.
const functionsTab = async () =>
  (await import(/* webpackChunkName: "taskpane.functions" */ "./functions/FunctionsTab")).FunctionsTab;
const shareTab = async () => (await import(/* webpackChunkName: "taskpane.share" */ "./share/ShareTab")).ShareTab;

export interface PaneProps {
  readonly host: SpreadsheetHost;
  readonly simulate: Simulate;
  readonly locales: Locales;
  readonly initialLanguage: Language;
  /** Called with the reader's choice; returns whether it is kept for the next visit. */
  readonly onLanguage: (language: Language) => boolean;
  /** The address of the privacy page, if there is one beside this page. */
  readonly privacy?: string;
}

export function Pane({ host, simulate, locales, initialLanguage, onLanguage, privacy }: PaneProps) {
  const [language, setLanguage] = useState(initialLanguage);
  const locale = locales[language];
  const styles = useStyles();
  const [title, bar] = [useId(), useId()];
  const { announce, region } = useAnnouncer();
  const isDark = useDarkGround();
  const context = useMemo(
    () => ({ host, simulate, locales, locale, announce }),
    [host, simulate, locales, locale, announce],
  );

  const models = useWatched(
    host,
    useCallback(() => host.models(), [host]),
  );
  const [chosen, setChosen] = useState<number>();
  const model = models.value?.find(({ number }) => number === chosen) ?? models.value?.at(-1);
  const [tab, setTab] = useTab(host.remembered, models.value && models.value.length > 0);
  const results = useRef<HTMLHeadingElement>(null);
  const [created, setCreated] = useState<Model>();

  const onCreated = useCallback(
    async (made: Model) => {
      setChosen(made.number);
      await models.again();
      setCreated(made);
    },
    [models.again],
  );
  // The new model gets selected, after the list of sheets contains it.
  useEffect(() => {
    if (!created) return;
    results.current?.focus();
    announce(fillIsolated(locales[language].pane.create.created, { sheet: created.sheet }));
    setCreated(undefined);
  }, [created, announce, locales, language]);

  const [isKept, setKept] = useState(true);
  const choose = (next: Language) => {
    setLanguage(next);
    setKept(onLanguage(next));
  };

  return (
    <FluentProvider
      theme={isDark ? darkTheme : lightTheme}
      dir={directionOf(language)}
      lang={language}
      style={isDark ? darkGround : lightGround}
    >
      <PaneProvider value={context}>
        <section aria-labelledby={title} className={styles.column}>
          <Header
            titleId={title}
            onLanguage={choose}
            isLanguageKept={isKept}
            isFirstRun={tab === "result" && models.value?.length === 0}
          />
          <TabBar id={bar} tab={tab} onTab={setTab} />
          <TabPanel id={bar} tab="result" isInView={tab === "result"}>
            {model && <Results ref={results} models={models.value ?? []} model={model} onModel={setChosen} />}
            {models.failed && !model && <Message tone="bad">{locale.pane.results.unreadable}</Message>}
            {tab === "result" && <ReasonSection />}
            {model && <SimulationSection model={model} />}
            <CreateSection onCreated={onCreated} isFirst={models.value !== undefined && model === undefined} />
          </TabPanel>
          <TabPanel id={bar} tab="functions" isInView={tab === "functions"}>
            {tab === "functions" && <ReasonSection />}
            <OnDemand load={functionsTab} />
          </TabPanel>
          <TabPanel id={bar} tab="share" isInView={tab === "share"}>
            <OnDemand load={shareTab} />
          </TabPanel>
          <Footer privacy={privacy} />
        </section>
        {region}
      </PaneProvider>
    </FluentProvider>
  );
}

/** This is an inline style: Fluent's classes assume one direction, and this element sets the direction. */
const ground = {
  boxSizing: "border-box",
  position: "relative",
  minHeight: "100%",
  backgroundColor: tokens.colorNeutralBackground1,
  fontVariantNumeric: "tabular-nums",
} as const;
// The colour scheme applies to what the browser draws itself: select lists and scrollbars.
const lightGround = { ...ground, colorScheme: "light" } as const;
const darkGround = { ...ground, colorScheme: "dark" } as const;

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});
