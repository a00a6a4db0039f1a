import { Button } from "@fluentui/react-components";
import { repairs, type Repair } from "../../sharing/repair";
import { usePane } from "../context";
import { Changes } from "./Changes";
import { ofRepairs, seenIn } from "./listed";
import { Step, type StepPlace } from "./Step";
import { useWork } from "./useWork";

export function RepairStep(place: StepPlace) {
  const { locale } = usePane();
  const words = locale.pane.share;
  const step = useWork<readonly Repair[]>("repair");
  const listed = (found: readonly Repair[]) => ofRepairs(found, words.repairedKind);

  const repair = (seen: readonly Repair[]) =>
    step.write({ from: repairs, seen: (found) => seenIn(listed(found)) }, seen, (found) => ({
      rewriting: { changes: found.map(({ change }) => change) },
      done: words.repaired,
    }));

  return (
    <Step
      {...place}
      of="repair"
      why={words.steps.why.repair}
      action={{ label: words.repair, onAct: () => void step.show(repairs) }}
      step={step}
    >
      {(found) => (
        <Changes changes={listed(found)} title={words.toRepair} nothing={words.nothingToRepair} onClose={step.close}>
          {found.length > 0 && (
            <Button appearance="primary" onClick={() => void repair(found)}>
              {words.repairAll}
            </Button>
          )}
        </Changes>
      )}
    </Step>
  );
}
