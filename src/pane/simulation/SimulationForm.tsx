import { Button, Field, makeStyles, ProgressBar, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { refusal } from "../../catalogue/call";
import { useLocale } from "../context";
import { Message } from "../Message";
import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import type { Drawn } from "./drawn";
import { ask, correlationOf, kinds, type SimulationEntry, type EntryField, type WrongFields } from "./entry";
import { RangeFields } from "./RangeFields";
import type { Simulating } from "./useSimulation";

export interface SimulationFormProps {
  readonly drawn: Drawn;
  /** The numbers of trials on offer. */
  readonly offered: readonly number[];
  readonly entry: SimulationEntry;
  readonly onEntry: (entry: SimulationEntry) => void;
  readonly simulating: Simulating;
}

/** First the one that the form opens with. */
const offeredCorrelations = ["adverse", "none", "full"] as const;

const riskOf = { benefits: "benefitRisk", costs: "costRisk" } as const;

export function SimulationForm({ drawn, offered, entry, onEntry, simulating }: SimulationFormProps) {
  const locale = useLocale();
  const { language } = locale;
  const words = locale.pane.simulation;
  const styles = useStyles();
  const { work, run, cancel } = simulating;
  const isBusy = work.phase === "running";
  const [wrong, setWrong] = useState<WrongFields>({});
  const fields = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const progress = isBusy && fillIsolated(words.progress, { percent: percent(work.share, language, 0) });
  const correlations = locale.functions.CRMSIMULATE.parameters.correlation.options;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const asked = ask(drawn, entry, language);
    if ("raw" in asked) {
      setWrong({});
      void run(asked, drawn);
      return;
    }
    setWrong(asked.wrong);
    setRefusals(refusals + 1);
  };
  const type = (field: EntryField, text: string) => {
    onEntry({ ...entry, typed: { ...entry.typed, [field]: text } });
    setWrong((before) => ({ ...before, [field]: undefined }));
  };
  const stop = () => {
    cancel();
    // The pressed button is about to be removed, so the focus moves.
    fields.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
  };
  return (
    <form ref={fields} className={styles.form} onSubmit={submit} noValidate>
      {kinds.map((kind) => {
        const risk = drawn[riskOf[kind]];
        if (!risk) return <RangeFields key={kind} kind={kind} typed={entry.typed} wrong={wrong} onType={type} />;
        const share = (factor: number) => percent(factor, language, 0);
        const low = share(Math.min(...risk.map(([factor = 1]) => factor)));
        const high = share(Math.max(...risk.map((factors) => factors.at(-1) ?? 1)));
        return (
          <p key={kind} className={styles.given}>
            {fillIsolated(words.given, { kind: words[kind], low, high })}
          </p>
        );
      })}
      <Field label={words.correlation}>
        <RadioGroup
          value={entry.correlation}
          onChange={(_, { value }) => onEntry({ ...entry, correlation: correlationOf(value) })}
        >
          {offeredCorrelations.map((each) => (
            <Radio key={each} value={each} label={correlations[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.trials}>
        <Select value={String(entry.trials)} onChange={(_, { value }) => onEntry({ ...entry, trials: Number(value) })}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {count(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {words.submit}
        </Button>
        {isBusy && <Button onClick={stop}>{locale.pane.create.cancel}</Button>}
      </div>
      {progress && (
        <Field validationState="none" validationMessage={progress}>
          <ProgressBar aria-label={progress} thickness="large" value={work.share} />
        </Field>
      )}
      {isBusy && work.place === "page" && <Message tone="plain">{words.onPage}</Message>}
      {work.phase === "cancelled" && (
        <Message tone="plain" alert>
          {words.cancelled}
        </Message>
      )}
      {work.phase === "failed" && (
        <Message tone="bad" alert>
          {words.failed}
        </Message>
      )}
      {work.phase === "refused" && (
        <Message tone="bad" alert>
          {refusal(work.fault, locale.answer).message}
        </Message>
      )}
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  given: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});
