import { makeStyles } from "@fluentui/react-components";
import { useId, type ComponentType } from "react";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { CheckStep } from "./CheckStep";
import { FileStep } from "./FileStep";
import { LetterStep } from "./LetterStep";
import { PageStep } from "./PageStep";
import { PrepareStep } from "./PrepareStep";
import { Question } from "./Question";
import { RepairStep } from "./RepairStep";
import { RestoreStep } from "./RestoreStep";
import { SharingProvider } from "./sharing";
import type { StepPlace } from "./Step";
import { stepsFor, type StepKey } from "./steps";
import { useSharingState } from "./useSharingState";

const stepComponents: Readonly<Record<StepKey, ComponentType<StepPlace>>> = {
  check: CheckStep,
  repair: RepairStep,
  prepare: PrepareStep,
  restore: RestoreStep,
  file: FileStep,
  page: PageStep,
  letter: LetterStep,
};

/** Asks who gets the workbook, and shows the steps that follow from the answer. */
export function ShareTab() {
  const locale = useLocale();
  const words = locale.pane.share;
  const shared = useSectionStyles();
  const styles = useStyles();
  const title = useId();
  const sharing = useSharingState();
  const { audience, needs, shown, isBusy, stateOf, reading } = sharing;

  // What has just been done stays, although the workbook no longer needs it; so does a step at work after another answer.
  const isDone = (step: StepKey) => stateOf(step).standing === "done";
  const asked = stepsFor(audience, {
    toRepair: (needs?.toRepair ?? false) || isDone("repair"),
    toRestore: (needs?.toRestore ?? false) || isDone("restore"),
  });
  const steps = isBusy && shown && !asked.includes(shown) ? [...asked, shown] : asked;
  const next = steps.find((step) => stateOf(step).standing === "open");

  return (
    <section aria-labelledby={title} className={shared.section}>
      <h2 id={title} className={shared.heading}>
        {words.title}
      </h2>
      <Question sharing={sharing} titleId={title} models={reading.last?.models ?? []} />
      {reading.failed && <Message tone="bad">{words.trouble.unreadable}</Message>}
      {!reading.last && !reading.failed && <Waiting progress={0} />}
      <SharingProvider value={sharing}>
        {steps.length > 0 && (
          <ol aria-label={words.steps.list} className={styles.steps}>
            {steps.map((step, index) => {
              const OneStep = stepComponents[step];
              return <OneStep key={step} number={index + 1} isNext={step === next} />;
            })}
          </ol>
        )}
      </SharingProvider>
    </section>
  );
}

const useStyles = makeStyles({
  steps: { margin: 0, padding: 0, listStyleType: "none" },
});
