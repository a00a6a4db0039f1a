import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Model } from "../../workbook/model/models";
import { templates } from "../../workbook";
import { yearsAllowed } from "../../workbook/inputs/limits";
import { sample } from "../../workbook/sample";
import { usePane } from "../context";
import { Message } from "../Message";
import { fillIsolated } from "../../language/fill";
import { count, percent } from "../../language/formatted";
import { doubtSentence } from "../doubt/sentence";
import { CreationProgress } from "./CreationProgress";
import { usualCurrency } from "./currencies";
import { CurrencyField, type CurrencyChoice } from "./CurrencyField";
import { doubtOf, readEntry, suspectedFraction, type Entry, type EntryField, type Wrong } from "./entry";
import { useCreation } from "./useCreation";

export interface FormState extends Omit<Entry, "currency"> {
  /** Undefined until the reader chooses; then the usual currency of the language applies. */
  readonly currency?: CurrencyChoice;
}

export interface CreateFormProps {
  readonly form: FormState;
  readonly onForm: (form: FormState) => void;
  readonly onCreated: (model: Model) => Promise<void>;
}

const allYears = Array.from({ length: yearsAllowed.to - yearsAllowed.from + 1 }, (_, i) => yearsAllowed.from + i);

export function CreateForm({ form, onForm, onCreated }: CreateFormProps) {
  const { locale } = usePane();
  const { language } = locale;
  const words = locale.pane.create;
  const styles = useStyles();
  const [wrong, setWrong] = useState<Wrong>({});
  const { creation, create, cancel } = useCreation(onCreated);
  const isBusy = creation.phase === "painting" || creation.phase === "cancelling";
  const fields = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const currency = form.currency ?? { code: usualCurrency[language] };
  const entry: Entry = { ...form, currency: currency.text ?? currency.code };
  const usual = sample({ years: form.years, currency: currency.code });
  const isSample = form.start === "sample";

  const change = (changed: Partial<FormState>, field?: EntryField) => {
    onForm({ ...form, ...changed });
    if (field) setWrong((before) => without(before, field));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const read = readEntry(entry, locale);
    if ("figures" in read) {
      setWrong({});
      void create(read.figures, entry.template);
      return;
    }
    setWrong(read.wrong);
    setRefusals(refusals + 1);
  };

  const doubtful = (field: EntryField): string | undefined => {
    const doubt = doubtOf(entry, field, language);
    return doubt && doubtSentence(entry[field], doubt, locale.pane.doubt, language);
  };
  const sentence = (field: EntryField): string | undefined => {
    const key = wrong[field];
    if (key && doubtful(field)) return doubtful(field);
    return key && fillIsolated(locale.pane.wrong[key], { example: percent(0.085, language) });
  };
  const validation = (field: EntryField) => {
    const message = sentence(field);
    if (message !== undefined) return { validationState: "error", validationMessage: message } as const;
    const doubt = doubtful(field);
    return doubt === undefined ? {} : ({ validationState: "warning", validationMessage: doubt } as const);
  };
  const suspected = wrong.rate ? undefined : suspectedFraction(entry, language);
  const rateHint = isSample
    ? fillIsolated(words.rateOfSample, { rate: percent(usual.discountRate ?? 0, language) })
    : words.rateHint;
  const usersHint = isSample
    ? fillIsolated(words.usersOfSample, { users: count(usual.users ?? 0, language) })
    : words.usersHint;

  return (
    <form ref={fields} className={styles.form} onSubmit={submit} noValidate>
      <Field label={words.template} hint={words[`${form.template}Hint`]}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={form.template}
          onChange={(_, { value }) => change({ template: value === "full" ? "full" : "sheet" })}
        >
          {templates.map((template) => (
            <Radio key={template} value={template} label={words[template]} />
          ))}
        </RadioGroup>
      </Field>
      <CurrencyField
        choice={currency}
        onChoice={(choice) => change({ currency: choice }, "currency")}
        wrong={sentence("currency")}
      />
      <Field label={words.start}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={form.start}
          onChange={(_, { value }) => change({ start: value === "sample" ? "sample" : "empty" })}
        >
          <Radio value="empty" label={words.empty} />
          <Radio value="sample" label={words.sample} />
        </RadioGroup>
      </Field>
      <Field label={words.years}>
        <Select value={String(form.years)} onChange={(_, { value }) => change({ years: Number(value) })}>
          {allYears.map((each) => (
            <option key={each} value={each}>
              {count(each, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.rate}
        hint={rateHint}
        {...(suspected !== undefined && {
          validationState: "warning",
          validationMessage: fillIsolated(words.rateRead, { rate: percent(suspected, language, 4) }),
        })}
        {...validation("rate")}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          value={form.rate}
          onChange={(_, { value }) => change({ rate: value }, "rate")}
          contentAfter={<span aria-hidden>{language === "fa" ? "٪" : "%"}</span>}
        />
      </Field>
      <Field label={words.users} hint={usersHint} {...validation("users")}>
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={form.users}
          onChange={(_, { value }) => change({ users: value }, "users")}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {words.submit}
        </Button>
        {isBusy && (
          <Button onClick={cancel} disabledFocusable={creation.phase === "cancelling"}>
            {words.cancel}
          </Button>
        )}
      </div>
      {isBusy && <CreationProgress creation={creation} />}
      {creation.phase === "cancelled" && (
        <Message tone="plain" alert>
          {words.cancelled}
        </Message>
      )}
      {creation.phase === "failed" && (
        <Message tone="bad" alert>
          {creation.sentence}
        </Message>
      )}
    </form>
  );
}

function without(wrong: Wrong, field: EntryField): Wrong {
  return Object.fromEntries(Object.entries(wrong).filter(([key]) => key !== field));
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  choices: { flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  input: { minWidth: 0, width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});
