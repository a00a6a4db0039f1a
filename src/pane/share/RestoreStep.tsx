import { Button } from "@fluentui/react-components";
import type { Book } from "../../grid/book";
import { restore, type Restored } from "../../sharing/restore";
import { useLocale } from "../context";
import { Changes } from "./Changes";
import { ofRestored, seenIn } from "./listed";
import { Step, type StepPlace } from "./Step";
import { useWork } from "./useWork";

interface Both {
  readonly restored: Restored;
  /** With what somebody has changed since. */
  readonly overChanges: Restored;
}

const both = (book: Book): Both => ({
  restored: restore(book),
  overChanges: restore(book, { overChanges: true }),
});

export function RestoreStep(place: StepPlace) {
  const locale = useLocale();
  const words = locale.pane.share;
  const step = useWork<Both>("restore");
  const listed = ({ restored }: Both) => ofRestored(restored, locale.sharing);

  const back = (seen: Both, way: keyof Both) =>
    step.write({ from: both, seen: (found) => seenIn(listed(found)) }, seen, (found) => {
      const { rewriting, returns } = found[way];
      const isWhole = returns.every(({ fate }) => fate !== "changed" && fate !== "lost");
      return { rewriting, done: isWhole ? words.restored : words.restoredPartly };
    });

  return (
    <Step
      {...place}
      of="restore"
      why={words.steps.why.restore}
      action={{ label: words.restore, onAct: () => void step.show(both) }}
      step={step}
    >
      {(found) => (
        <Changes changes={listed(found)} title={words.toRestore} nothing={words.nothingToRestore} onClose={step.close}>
          {found.restored.rewriting && (
            <Button appearance="primary" onClick={() => void back(found, "restored")}>
              {words.restoreAll}
            </Button>
          )}
          {found.restored.returns.some(({ fate }) => fate === "changed") && (
            <Button onClick={() => void back(found, "overChanges")}>{words.overChanges}</Button>
          )}
        </Changes>
      )}
    </Step>
  );
}
