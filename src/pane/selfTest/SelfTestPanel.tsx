import { Button, Checkbox, Field, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { chosenScenarios, type ChosenScenario, type SelfTest } from "../../hosts/selfTest";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { useLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { WorkProgress } from "../WorkProgress";
import { ReportView } from "./ReportView";
import { ending, ownWords } from "./sentences";
import { useSelfTest, type Check, type Checking } from "./useSelfTest";

export interface SelfTestPanelProps {
  readonly selfTest: SelfTest;
}

interface ShownProps {
  readonly chosen: readonly ChosenScenario[];
  readonly checking: Checking;
  readonly check: Check;
}

export function SelfTestPanel({ selfTest }: SelfTestPanelProps) {
  const { announce } = usePane();
  const locale = useLocale();
  const [chosen, setChosen] = useState<readonly ChosenScenario[]>([]);
  const checking = useSelfTest(selfTest);
  const words = locale.selfTest;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { check, start } = checking;
  useEffect(() => {
    const sentence = ending(check, locale);
    if (sentence !== undefined) announce(sentence);
    // Announced once for each check, in the language of that time.
  }, [check]);
  const isBusy = ["looking", "running", "cancelling"].includes(check.phase);
  const starting = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(check.phase);
  // The button pressed last may be gone, so the focus moves to what has come instead of it.
  useEffect(() => {
    const { phase } = check;
    if (phase === before.current) return;
    if (phase === "ready") starting.current?.querySelector("button")?.focus();
    else if (phase !== "looking") shown.current?.focus();
    before.current = phase;
  }, [check]);

  const choose = (scenario: ChosenScenario, isChosen: boolean) =>
    setChosen(chosenScenarios.filter((each) => (each === scenario ? isChosen : chosen.includes(each))));

  return (
    <div className={styles.section}>
      <p className={styles.text}>
        {words.about} {words.best}
      </p>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.also}</legend>
        {chosenScenarios.map((scenario) => (
          <Field key={scenario} hint={words.stays[scenario]}>
            <Checkbox
              label={words.scenarios[scenario]}
              checked={chosen.includes(scenario)}
              disabled={isBusy}
              onChange={(_, { checked }) => choose(scenario, checked === true)}
            />
          </Field>
        ))}
      </fieldset>
      <div ref={starting}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void start(chosen)}>
          {words.start}
        </Button>
      </div>
      <div ref={shown} tabIndex={-1} className={styles.shown}>
        <Shown check={check} checking={checking} chosen={chosen} />
      </div>
    </div>
  );
}

function Shown({ check, checking, chosen }: ShownProps) {
  const locale = useLocale();
  const words = locale.selfTest;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { runHere, cancel } = checking;
  switch (check.phase) {
    case "ready":
      return null;
    case "looking":
      return (
        <>
          <Spinner size="tiny" label={words.looking} labelPosition="after" />
          <Waiting progress={0} />
        </>
      );
    case "asking":
      return (
        <>
          <Message tone="bad" alert>
            {words.asks}
          </Message>
          <div className={styles.row}>
            <Button onClick={() => void runHere(chosen)}>{words.here}</Button>
            <Button onClick={cancel}>{words.cancel}</Button>
          </div>
        </>
      );
    case "running":
      return (
        <>
          <Running check={check} />
          <Button className={styles.cancel} onClick={cancel}>
            {words.cancel}
          </Button>
        </>
      );
    case "cancelling":
      return <WorkProgress sentence={words.cancelling} />;
    case "failed": {
      const own = ownWords(check.error);
      return (
        <Message tone="bad" alert>
          {ending(check, locale)}
          {own !== undefined && (
            <div lang="en" dir="ltr" className={styles.code}>
              {own}
            </div>
          )}
        </Message>
      );
    }
    case "done":
      return (
        <ReportView report={check.report} wasCancelled={check.wasCancelled} ending={ending(check, locale) ?? ""} />
      );
  }
}

function Running({ check }: { readonly check: Extract<Check, { readonly phase: "running" }> }) {
  const locale = useLocale();
  const { progress, scenarios } = locale.selfTest;
  const { scenario, done, of } = check;
  const number = count(done + 1, locale.language);
  const sentence = fillIsolated(progress, {
    scenario: scenarios[scenario],
    number,
    of: count(of, locale.language),
  });
  return <WorkProgress sentence={sentence} share={done / of} />;
}

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  cancel: { alignSelf: "flex-start" },
});
