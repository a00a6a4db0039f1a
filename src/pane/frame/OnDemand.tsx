import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from "react";
import { usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";

/** Milliseconds: a part that arrives sooner is not announced. */
const patience = 500;

/** A part of the pane whose code is loaded when it is first shown. Where it can't be loaded, the reader may try again. */
export function OnDemand({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [attempt, setAttempt] = useState(0);
  const Part = useMemo(
    () =>
      lazy<ComponentType>(() =>
        load().then(
          (part): { default: ComponentType } => ({ default: part }),
          () => ({ default: () => <Unloaded onAgain={() => setAttempt((before) => before + 1)} /> }),
        ),
      ),
    [load, attempt],
  );
  return (
    <Suspense fallback={<Loading />}>
      <Part />
    </Suspense>
  );
}

function Loading() {
  const { locale, announce } = usePane();
  const { loading } = locale.pane.frame;
  useEffect(() => {
    const timer = setTimeout(() => announce(loading), patience);
    return () => clearTimeout(timer);
  }, [announce, loading]);
  return <Spinner size="tiny" label={loading} labelPosition="after" />;
}

function Unloaded({ onAgain }: { readonly onAgain: () => void }) {
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
