import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import type { Rewriting } from "../../sharing/change";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { WorkProgress } from "../WorkProgress";
import { ChangeList, type ListedChange } from "./ChangeList";
import { FindingList } from "./FindingList";
import { ofPrepared, ofRepairs, ofRestored } from "./listed";
import { Pack } from "./Pack";
import { useSharing, type Look } from "./useSharing";

const looks: readonly Look[] = ["check", "prepare", "restore", "repair"];

/** Makes a workbook readable without the add-in, and restores it; shows the changes before applying them. */
export function ShareTab() {
  const locale = useLocale();
  const words = locale.pane.share;
  const styles = useSectionStyles();
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.quiet}>{words.hint}</p>
      <Steps />
      <Pack />
    </section>
  );
}

function Steps() {
  const locale = useLocale();
  const words = locale.pane.share;
  const styles = useSectionStyles();
  const { sharing, look, rewrite, asFile, cancel, close } = useSharing();
  const isBusy = sharing.phase === "reading" || sharing.phase === "writing";
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (["check", "prepare", "restore", "repair", "failed"].includes(sharing.phase)) shown.current?.focus();
  }, [sharing.phase]);

  return (
    <>
      <div className={styles.row}>
        {looks.map((each) => (
          <Button key={each} size="small" disabledFocusable={isBusy} onClick={() => void look(each)}>
            {words[each]}
          </Button>
        ))}
      </div>
      <div ref={shown} tabIndex={-1} className={styles.shown}>
        {sharing.phase === "reading" && (
          <>
            <Spinner size="tiny" label={words.busy} labelPosition="after" />
            <Waiting progress={0} />
          </>
        )}
        {sharing.phase === "writing" && (
          <>
            <WorkProgress
              sentence={fillIsolated(words.working, { percent: percent(sharing.share, locale.language, 0) })}
              share={sharing.share}
            />
            <Button onClick={cancel}>{words.cancel}</Button>
          </>
        )}
        {sharing.phase === "check" && <FindingList findings={sharing.findings} onClose={close} />}
        {sharing.phase === "prepare" && (
          <Shown
            changes={ofPrepared(sharing.prepared, locale.sharing)}
            title={words.toPrepare}
            nothing={words.nothingToPrepare}
            onClose={close}
          >
            {sharing.prepared.rewriting ? (
              <Prepare rewriting={sharing.prepared.rewriting} rewrite={rewrite} asFile={asFile} />
            ) : (
              <Message tone="bad">{words.stays}</Message>
            )}
          </Shown>
        )}
        {sharing.phase === "restore" && (
          <Shown
            changes={ofRestored(sharing.restored, locale.sharing)}
            title={words.toRestore}
            nothing={words.nothingToRestore}
            onClose={close}
          >
            <Restore restored={sharing.restored} overChanges={sharing.overChanges} rewrite={rewrite} />
          </Shown>
        )}
        {sharing.phase === "repair" && (
          <Shown
            changes={ofRepairs(sharing.repairs)}
            title={words.toRepair}
            nothing={words.nothingToRepair}
            onClose={close}
          >
            <Button
              appearance="primary"
              onClick={() => void rewrite({ changes: sharing.repairs.map(({ change }) => change) }, words.repaired)}
            >
              {words.repairAll}
            </Button>
          </Shown>
        )}
        {sharing.phase === "done" && <Message tone="good">{sharing.sentence}</Message>}
        {sharing.phase === "failed" && (
          <Message tone="bad" alert>
            {sharing.sentence}
          </Message>
        )}
      </div>
    </>
  );
}

interface ShownProps {
  readonly changes: readonly ListedChange[];
  /** The text contains {count}. */
  readonly title: string;
  readonly nothing: string;
  readonly onClose: () => void;
  /** The remedy. */
  readonly children: ReactNode;
}

function Shown({ changes, title, nothing, onClose, children }: ShownProps) {
  const locale = useLocale();
  const styles = useSectionStyles();
  if (changes.length === 0) return <Message tone="plain">{nothing}</Message>;
  const heading = fillIsolated(title, { count: count(changes.length, locale.language) });
  return (
    <>
      <strong>{heading}</strong>
      <ChangeList title={heading} changes={changes} />
      <div className={styles.row}>
        {children}
        <Button onClick={onClose}>{locale.pane.share.close}</Button>
      </div>
    </>
  );
}

type Doing = Pick<ReturnType<typeof useSharing>, "rewrite" | "asFile">;

function Prepare({ rewriting, rewrite, asFile }: Doing & { readonly rewriting: Rewriting }) {
  const locale = useLocale();
  const words = locale.pane.share;
  const note = rewriting.adds?.sheets[0]?.name ?? "";
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => void rewrite(rewriting, fillIsolated(words.prepared, { sheet: note }))}
      >
        {words.prepareHere}
      </Button>
      {asFile && <Button onClick={() => void asFile(rewriting)}>{words.prepareFile}</Button>}
    </>
  );
}

type Restored = Extract<ReturnType<typeof useSharing>["sharing"], { readonly phase: "restore" }>;

function Restore({
  restored,
  overChanges,
  rewrite,
}: Pick<Restored, "restored" | "overChanges"> & Pick<Doing, "rewrite">) {
  const locale = useLocale();
  const words = locale.pane.share;
  const fates = new Set(restored.returns.map(({ fate }) => fate));
  const isWhole = !fates.has("changed") && !fates.has("lost");
  const { rewriting } = restored;
  return (
    <>
      {rewriting && (
        <Button
          appearance="primary"
          onClick={() => void rewrite(rewriting, isWhole ? words.restored : words.restoredPartly)}
        >
          {words.restoreAll}
        </Button>
      )}
      {fates.has("changed") && overChanges.rewriting && (
        <Button
          onClick={() =>
            overChanges.rewriting &&
            void rewrite(overChanges.rewriting, fates.has("lost") ? words.restoredPartly : words.restored)
          }
        >
          {words.overChanges}
        </Button>
      )}
    </>
  );
}
