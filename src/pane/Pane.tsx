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
import { Header } from "./Header";
import type { Locales } from "./locale";
import { Message } from "./Message";
import { ReasonSection } from "./reason/ReasonSection";
import { FunctionReference } from "./reference/FunctionReference";
import { Results } from "./results/Results";
import { SelfTestSection } from "./selfTest/SelfTestSection";
import { ShareSection } from "./share/ShareSection";
import { SimulationSection } from "./simulation/SimulationSection";
import { darkTheme, lightTheme } from "./theme";
import { useAnnouncer } from "./useAnnouncer";
import { useDarkGround } from "./useDarkGround";
import { useWatched } from "./useWatched";

export interface PaneProps {
  readonly host: SpreadsheetHost;
  readonly simulate: Simulate;
  readonly locales: Locales;
  readonly initialLanguage: Language;
  /** Called with the reader's choice; returns whether it is kept for the next visit. */
  readonly onLanguage: (language: Language) => boolean;
}

export function Pane({ host, simulate, locales, initialLanguage, onLanguage }: PaneProps) {
  const [language, setLanguage] = useState(initialLanguage);
  const locale = locales[language];
  const styles = useStyles();
  const title = useId();
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
          <Header titleId={title} onLanguage={choose} isLanguageKept={isKept} isFirstRun={models.value?.length === 0} />
          {model && <Results ref={results} models={models.value ?? []} model={model} onModel={setChosen} />}
          {models.failed && !model && <Message tone="bad">{locale.pane.results.unreadable}</Message>}
          <ReasonSection />
          {model && <SimulationSection model={model} />}
          <CreateSection onCreated={onCreated} isFirst={models.value !== undefined && model === undefined} />
          <ShareSection />
          <FunctionReference />
          {host.selfTest && <SelfTestSection selfTest={host.selfTest} />}
          <Footer />
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
