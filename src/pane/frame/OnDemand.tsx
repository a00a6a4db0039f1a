import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../language/languages";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { isLoaded, loadPart, type Part } from "./part";

/** Milliseconds: a part that arrives sooner is not announced. */
const patience = 500;

export interface OnDemandProps<Props extends object> {
  readonly part: Part<Props>;
  readonly given: Props;
  /** A second language whose words it needs, such as that of the model that it shows. */
  readonly alsoIn?: Language;
  /** For a part among others: its room in pixels is kept free without a word until it arrives. */
  readonly room?: number;
}

type Stage = "loading" | "lost" | "again";

/** A part of the pane that is loaded when it is first shown. Where it can't be loaded, the reader may try again. */
export function OnDemand<Props extends object>({ part, given, alsoIn, room }: OnDemandProps<Props>) {
  const { locale, library } = usePane();
  const { language } = locale;
  const languages = alsoIn === undefined ? [language] : [language, alsoIn];
  const isReady = isLoaded(part, library, languages);
  const wanted = languages.join();
  const [attempt, setAttempt] = useState(0);
  const [stage, setStage] = useState<Stage>("loading");
  const [, setArrived] = useState(0);
  /** What surrounds the button that the reader pressed to try again. */
  const around = useRef<Element>(null);

  useEffect(() => {
    if (isReady) {
      if (around.current) focusFirst(around.current);
      around.current = null;
      return;
    }
    let isLate = false;
    const end = (ended: Stage) => {
      if (isLate) return;
      setStage(ended);
      // What is loaded is no state of React's.
      setArrived((before) => before + 1);
    };
    loadPart(part, library, wanted.split(",") as Language[]).then(
      () => end("loading"),
      () => end("lost"),
    );
    return () => {
      isLate = true;
    };
  }, [isReady, part, library, wanted, attempt]);

  const again = (button: Element) => {
    around.current = button.closest("section, [role=tabpanel]");
    setStage("again");
    setAttempt(attempt + 1);
  };

  const Loaded = part.component;
  if (isReady && Loaded) return <Loaded {...given} />;
  if (stage !== "loading") return <Unloaded onAgain={again} isBusy={stage === "again"} />;
  return room === undefined ? <Loading /> : <div style={{ minHeight: room }} />;
}

/** Where the part stands in place of a pressed button, the focus goes to its first control. */
function focusFirst(place: Element): void {
  if (document.activeElement !== document.body) return;
  place.querySelector<HTMLElement>("button, input, select, a[href], [tabindex='-1']")?.focus();
}

export function Loading() {
  const { locale, announce } = usePane();
  const { loading } = locale.pane.frame;
  useEffect(() => {
    const timer = setTimeout(() => announce(loading), patience);
    return () => clearTimeout(timer);
  }, [announce, loading]);
  return <Spinner size="tiny" label={loading} labelPosition="after" />;
}

export interface UnloadedProps {
  readonly onAgain: (button: Element) => void;
  readonly isBusy: boolean;
}

/** Says that something could not be loaded, with a way to try again. The button stays, and with it the focus, until it is. */
export function Unloaded({ onAgain, isBusy }: UnloadedProps) {
  const { locale } = usePane();
  const styles = useSectionStyles();
  const words = locale.pane.frame;
  return (
    <div className={styles.section}>
      {isBusy ? (
        <Loading />
      ) : (
        <Message tone="bad" alert>
          {words.unloaded}
        </Message>
      )}
      <div>
        <Button
          disabledFocusable={isBusy}
          onClick={({ currentTarget }) => {
            if (!isBusy) onAgain(currentTarget);
          }}
        >
          {words.again}
        </Button>
      </div>
    </div>
  );
}
