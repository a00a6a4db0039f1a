import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import { usePane } from "../context";
import { Message } from "../Message";
import { Question, Tick } from "../Signs";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { WorkProgress } from "../WorkProgress";
import { useSharing } from "./sharing";
import type { StepKey } from "./steps";
import type { StepWork } from "./useWork";

/** A step's place in the list. */
export interface StepPlace {
  readonly number: number;
  /** True for the first step that is still to be taken. */
  readonly isNext: boolean;
}

export interface StepProps<T> extends StepPlace {
  readonly of: StepKey;
  readonly why: string;
  /** The one thing to do; absent if there is nothing to do. */
  readonly action: { readonly label: string; readonly onAct: () => void } | undefined;
  /** True if it may be taken again while its outcome is shown. */
  readonly keepsAction?: true;
  readonly step: StepWork<T>;
  /** What is looked at before going on. */
  readonly children: (shown: T) => ReactNode;
}

/** One step: why it is there and what comes out, its action, what it shows, and whether it is done. */
export function Step<T>({ of, number, isNext, why, action, keepsAction, step, children }: StepProps<T>) {
  const { locale } = usePane();
  const words = locale.pane.share;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { isBusy, stateOf } = useSharing();
  const { work, cancel, close } = step;
  const { standing, sentence, findings = [] } = stateOf(of);
  const [title, reason] = [useId(), useId()];
  const focus = useKeptFocus(work.phase);

  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (work.phase === "writing") cancel();
    if (work.phase === "shown") close();
  };

  return (
    <li ref={focus.item} tabIndex={-1} aria-labelledby={title} className={styles.step} onKeyDown={escape}>
      <div className={styles.head}>
        <span aria-hidden className={mergeClasses(styles.number, isNext && styles.next)}>
          {count(number, locale.language)}
        </span>
        <h3 id={title} className={styles.title}>
          {words.steps.titles[of]}
        </h3>
        {standing !== "open" && (
          <span className={mergeClasses(styles.standing, standing === "done" && styles.done)}>
            {standing === "done" ? <Tick /> : <Question />}
            {standing === "done"
              ? words.steps.done
              : fillIsolated(words.steps.toLookAt, { count: count(findings.length, locale.language) })}
          </span>
        )}
      </div>
      <p id={reason} className={shared.quiet}>
        {why}
      </p>
      {action && work.phase !== "writing" && (keepsAction || work.phase !== "shown") && (
        <div ref={focus.action}>
          <Button
            appearance={isNext ? "primary" : "secondary"}
            aria-describedby={reason}
            disabledFocusable={isBusy}
            onClick={action.onAct}
          >
            {action.label}
          </Button>
        </div>
      )}
      <div ref={focus.shown} tabIndex={-1} className={shared.shown}>
        {work.phase === "reading" && (
          <>
            <Spinner size="tiny" label={words.busy} labelPosition="after" />
            <Waiting progress={0} />
          </>
        )}
        {work.phase === "writing" && (
          <>
            <WorkProgress
              sentence={fillIsolated(words.working, { percent: percent(work.share, locale.language, 0) })}
              share={work.share}
            />
            <div>
              <Button onClick={cancel}>{words.cancel}</Button>
            </div>
          </>
        )}
        {work.phase === "shown" && work.isRenewed && (
          <Message tone="bad" alert>
            {words.renewed}
          </Message>
        )}
        {work.phase === "shown" && children(work.shown)}
        {work.phase === "advice" && <Message tone="plain">{work.sentence}</Message>}
        {work.phase === "failed" && (
          <Message tone="bad" alert>
            {work.sentence}
          </Message>
        )}
        {work.phase === "ready" && sentence !== undefined && (
          <Message tone={standing === "done" ? "good" : "plain"}>{sentence}</Message>
        )}
      </div>
    </li>
  );
}

/** What the step shows gets the focus, unless part of it has it already; a focus that is lost comes back to the step. */
function useKeptFocus(phase: string) {
  const item = useRef<HTMLLIElement>(null);
  const action = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    const focused = document.activeElement;
    // An empty place is hidden, and the browser takes the focus from it only later.
    const isLost = focused === null || focused === document.body || (phase === "ready" && focused === shown.current);
    const isShown = phase === "shown" || phase === "advice" || phase === "failed";
    if (isShown && !shown.current?.contains(focused)) shown.current?.focus();
    else if (phase === "writing") shown.current?.querySelector("button")?.focus();
    else if (isLost) (action.current?.querySelector("button") ?? item.current)?.focus();
  }, [phase]);
  return { item, action, shown };
}

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus": { outlineStyle: "none" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  number: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
  },
  next: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  standing: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
});
