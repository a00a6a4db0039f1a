import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
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

/** A part of the pane that is loaded when it is first shown. Where it can't be loaded, the reader may try again. */
export function OnDemand<Props extends object>({ part, given, alsoIn, room }: OnDemandProps<Props>) {
  const { locale, library } = usePane();
  const { language } = locale;
  const languages = alsoIn === undefined ? [language] : [language, alsoIn];
  const isReady = isLoaded(part, library, languages);
  const wanted = languages.join();
  const [attempt, setAttempt] = useState(0);
  const [ended, setEnded] = useState<{ readonly hasFailed: boolean }>();

  useEffect(() => {
    if (isReady) return;
    let isLate = false;
    const end = (hasFailed: boolean) => {
      if (!isLate) setEnded({ hasFailed });
    };
    setEnded(undefined);
    loadPart(part, library, wanted.split(",") as Language[]).then(
      () => end(false),
      () => end(true),
    );
    return () => {
      isLate = true;
    };
  }, [isReady, part, library, wanted, attempt]);

  const Loaded = part.component;
  if (isReady && Loaded) return <Loaded {...given} />;
  if (ended?.hasFailed) return <Unloaded onAgain={() => setAttempt(attempt + 1)} />;
  return room === undefined ? <Loading /> : <div style={{ minHeight: room }} />;
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

/** Says that something could not be loaded, with a way to try again. */
export function Unloaded({ onAgain }: { readonly onAgain: () => void }) {
  const { locale } = usePane();
  const styles = useSectionStyles();
  const words = locale.pane.frame;
  return (
    <div className={styles.section}>
      <Message tone="bad" alert>
        {words.unloaded}
      </Message>
      <div>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    </div>
  );
}
