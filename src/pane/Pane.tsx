/** The task pane in Excel and in the workbench. It fills the height of its container and uses the spreadsheet only through the port. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { directionOf, type Language } from "../language/languages";
import type { Digits } from "../language/numbers";
import { modelsIn, unmarkedIn, type Model } from "../workbook/model/models";
import type { SpreadsheetHost } from "../hosts/port";
import { PaneProvider, type ReadExports, type Simulate } from "./context";
import { CreateSection } from "./create/CreateSection";
import { OnDemand } from "./frame/OnDemand";
import { TabBar } from "./frame/TabBar";
import { TabPanel } from "./frame/TabPanel";
import { hasData } from "./frame/tabs";
import { useTab } from "./frame/useTab";
import { Header } from "./Header";
import type { Library, PaneLocale } from "./locale";
import { Message } from "./Message";
import { ReasonSection } from "./reason/ReasonSection";
import { parts } from "./parts";
import type { PagesBeside } from "./settings/Settings";
import { SettingsView } from "./settings/SettingsView";
import { SimulationSection } from "./simulation/SimulationSection";
import { darkTheme, lightTheme } from "./theme";
import { useLanguage } from "./useLanguage";
import { useDigits } from "./useDigits";
import { useAnnouncer } from "./useAnnouncer";
import { useDarkGround } from "./useDarkGround";
import { useWatched } from "./useWatched";
import { namesNow } from "./bookNames";
import { hasChanged } from "./watching";

export interface PaneProps {
  readonly host: SpreadsheetHost;
  readonly simulate: Simulate;
  readonly readExports: ReadExports;
  readonly library: Library;
  /** The words with which the pane opens; those of other languages are loaded when they are chosen. */
  readonly initialLocale: PaneLocale;
  /** Called with the reader's choice; returns whether it is kept for the next visit. */
  readonly onLanguage: (language: Language) => boolean;
  /** The same for the digits in which numbers are written in Persian. */
  readonly onDigits: (digits: Digits) => boolean;
  readonly pages?: PagesBeside;
}

export function Pane(props: PaneProps) {
  const { host, simulate, readExports, library: words, initialLocale, onLanguage, onDigits, pages } = props;
  const chosenLanguage = useLanguage(words, initialLocale, onLanguage);
  const chosenDigits = useDigits(words, chosenLanguage.locale, onDigits);
  const { locale, library } = chosenDigits;
  const { language } = locale;
  const styles = useStyles();
  const [title, bar] = [useId(), useId()];
  const { announce, region } = useAnnouncer();
  const isDark = useDarkGround(host.theme);
  const context = useMemo(
    () => ({ host, simulate, readExports, library, locale, announce }),
    [host, simulate, readExports, library, locale, announce],
  );

  const found = useWatched(
    host,
    useCallback(async () => {
      const names = await namesNow(host);
      return { models: modelsIn(names), unmarked: unmarkedIn(names) };
    }, [host]),
  );
  const models = found.value?.models;
  const unmarked = found.value?.unmarked ?? [];
  const [chosen, setChosen] = useState<number>();
  const model = models?.find(({ number }) => number === chosen) ?? models?.at(-1);
  const [tab, setTab] = useTab(host.remembered, models);
  const [isSetting, setSetting] = useState(false);
  const inView = isSetting ? undefined : tab;
  const opener = useRef<HTMLElement>(null);
  const leaveSettings = useCallback(() => {
    // The button is back before it gets the focus.
    flushSync(() => setSetting(false));
    opener.current?.focus();
  }, []);
  const [created, setCreated] = useState<Model>();
  const withData = models?.filter(hasData) ?? [];
  const dataModel = model && hasData(model) ? model : withData.at(-1);

  const onCreated = useCallback(
    async (made: Model) => {
      setChosen(made.number);
      // The spreadsheet doesn't report what the pane has painted.
      hasChanged(host);
      // With its results on their way, the focus doesn't wait for them long.
      await Promise.all([found.again(), parts.results.load().catch(() => undefined)]);
      setCreated(made);
    },
    [host, found.again],
  );
  const [asked, setAsked] = useState(0);
  const onExplain = useCallback(() => setAsked((before) => before + 1), []);
  const onSeen = useCallback(() => setCreated(undefined), []);

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
            isFirstRun={tab === "result" && models?.length === 0 && !isSetting}
            onSettings={isSetting ? undefined : () => setSetting(true)}
            opener={(button) => {
              opener.current = button;
            }}
          />
          <SettingsView
            isOpen={isSetting}
            onClose={leaveSettings}
            language={chosenLanguage}
            digits={chosenDigits}
            pages={pages}
          />
          {!isSetting && <TabBar id={bar} tab={tab} onTab={setTab} />}
          <TabPanel id={bar} tab="result" isInView={inView === "result"}>
            {model && (
              <OnDemand
                part={parts.results}
                given={{ models: models ?? [], model, onModel: setChosen, created, onSeen, onExplain }}
                alsoIn={model.language}
              />
            )}
            {found.failed && !model && <Message tone="bad">{locale.pane.results.unreadable}</Message>}
            {unmarked.length > 0 && <OnDemand part={parts.unmarked} given={{ numbers: unmarked }} room={0} />}
            {tab === "result" && <ReasonSection asked={asked} />}
            {model && <SimulationSection model={model} />}
            <CreateSection onCreated={onCreated} isFirst={models !== undefined && model === undefined} />
          </TabPanel>
          <TabPanel id={bar} tab="data" isInView={inView === "data"}>
            {tab === "data" && <ReasonSection />}
            <OnDemand part={parts.imports} given={{ model: dataModel }} />
            {models && (
              <OnDemand
                part={parts.data}
                given={{ models: withData, model: dataModel, onModel: setChosen }}
                {...(dataModel && { alsoIn: dataModel.language })}
              />
            )}
          </TabPanel>
          <TabPanel id={bar} tab="functions" isInView={inView === "functions"}>
            {tab === "functions" && <ReasonSection />}
            {/* A function is found by its English words, too. */}
            <OnDemand part={parts.functions} given={nothing} alsoIn="en" />
          </TabPanel>
          <TabPanel id={bar} tab="share" isInView={inView === "share"}>
            {tab === "share" && <ReasonSection />}
            <OnDemand part={parts.share} given={nothing} />
          </TabPanel>
        </section>
        {region}
      </PaneProvider>
    </FluentProvider>
  );
}

const nothing = {};

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
