import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { fillIsolated } from "../../language/fill";
import { count, listed, percent } from "../../language/formatted";
import { percentSign } from "../../language/numbers";
import { ownLinesAllowed, yearsAllowed } from "../../workbook/inputs/limits";
import { scaleOf } from "../../workbook/sample";
import { useLocale, usePane } from "../context";
import { Message } from "../Message";
import { doubtSentence } from "../doubt/sentence";
import { PasteFields } from "./block/PasteFields";
import { usePasting, type Taken } from "./block/usePasting";
import { wordOf } from "./catalogueLines";
import { CreationState } from "./CreationState";
import { CurrencyField } from "./CurrencyField";
import { enteredSoFar, hasHiddenAmounts, readEntry, suspectedFraction, type Wrong } from "./entry";
import { firstDay, yearHeading } from "./firstYear";
import { currencyChosen, emptyForm, entryOf, type FormState } from "./form";
import { kinds, withPasted } from "./lines";
import { LinesFields } from "./LinesFields";
import { LiveAnswerView } from "./LiveAnswerView";
import { nextFigure } from "./nextFigure";
import { TemplateChoice } from "./TemplateChoice";
import { amountText, doubtOf, rateText } from "./typed";
import type { Creating } from "./useCreation";

export interface OwnFiguresProps {
  /** Undefined until something is entered. */
  readonly form: FormState | undefined;
  readonly onForm: (form: FormState) => void;
  readonly creating: Creating;
  /** True when the reader comes from the choice: the focus goes to the first amount. */
  readonly isEntered: RefObject<boolean>;
  readonly onBack: () => void;
}

const allYears = Array.from({ length: yearsAllowed.to - yearsAllowed.from + 1 }, (_, i) => yearsAllowed.from + i);
type Field = "currency" | "firstYear" | "rate" | "users";

/** One's own figures, as few as make an answer, and the answer beside them. */
export function OwnFigures({ form: entered, onForm, creating, isEntered, onBack }: OwnFiguresProps) {
  const { announce } = usePane();
  const locale = useLocale();
  const { language } = locale;
  const form = entered ?? emptyForm(language);
  const words = locale.pane.create;
  const styles = useStyles();
  const fields = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Wrong>();
  const [refusals, setRefusals] = useState(0);
  const [pasted, setPasted] = useState(0);
  useEffect(() => {
    if (isEntered.current) fields.current?.querySelector<HTMLElement>("input[data-figure]")?.focus();
    isEntered.current = false;
  }, [isEntered]);
  useEffect(() => {
    if (refusals > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  useEffect(() => {
    if (pasted > 0) fields.current?.querySelector<HTMLElement>('[data-figure="rate"]')?.focus();
  }, [pasted]);

  const choice = currencyChosen(form, language);
  const entry = entryOf(form, choice);
  const { lines, years } = form;
  const soFar = useMemo(() => enteredSoFar({ lines, years, rate: form.rate }), [lines, years, form.rate]);
  const headings = Array.from({ length: years + 1 }, (_, year) =>
    yearHeading(year, form.firstYear, words.year, language),
  );

  const change = (changed: Partial<FormState>, field?: Field) => {
    onForm({ ...form, ...changed });
    // What was refused is judged anew when it is sent again; the sentence beside a field goes when the field changes.
    setWrong((before) => before && without(before, field, changed.lines && "lines"));
  };
  const refuse = (found: Wrong) => {
    setWrong(found);
    setRefusals(refusals + 1);
  };
  const take = ({ lines: taken, block }: Taken) => {
    const kept = lines.some((line) => line.amounts.length > 0);
    const next: FormState = {
      ...form,
      lines: withPasted(lines, taken),
      years: kept ? Math.max(years, block.years) : block.years,
      firstYear: block.firstYear === undefined ? form.firstYear : String(block.firstYear),
    };
    onForm(next);
    const read = readEntry({ ...entryOf(next, choice), rate: blank(language), users: blank(language) }, "full", locale);
    const { paste } = words;
    const of = (kind: (typeof kinds)[number]) => count(taken.filter((line) => line.kind === kind).length, language);
    announce(fillIsolated(paste.taken, { costs: of("costs"), benefits: of("benefits") }));
    if ("wrong" in read && read.wrong.lines.size > 0) refuse(read.wrong);
    else setPasted(pasted + 1);
  };
  const pasting = usePasting(choice.code, take);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (creating.isBusy) return;
    const read = readEntry(entry, form.template, locale);
    if ("wrong" in read) return refuse(read.wrong);
    setWrong(undefined);
    void creating.create(read.figures, form.template);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    pasting.read(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || !fields.current) return;
    const next = nextFigure(fields.current, event.target);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };

  const exampleYear = yearHeading(0, language === "fa" ? "1405" : "2026", "", language);
  const validation = (field: Field) => {
    const key = wrong?.[field];
    const doubt =
      field === "rate" ? doubtOf(form.rate, "rate") : field === "users" ? doubtOf(form.users, "amount") : undefined;
    if (doubt && (field === "rate" || field === "users")) {
      const asked = doubtSentence(form[field].text, doubt, locale.pane.doubt, language);
      return { validationState: key === undefined ? "warning" : "error", validationMessage: asked } as const;
    }
    if (key === undefined) return {};
    const message = fillIsolated(words.wrong[key], { example: percent(0.085, language), year: exampleYear });
    return { validationState: "error", validationMessage: message } as const;
  };
  const suspected = wrong?.rate ? undefined : suspectedFraction(form.rate);
  const hidden = lines.filter((line) => hasHiddenAmounts([line], years));
  const hasFirstYear = typeof firstDay(form.firstYear) === "number";
  const nameOf = (line: (typeof lines)[number]) =>
    line.label ?? (line.line ? wordOf(line.kind, line.line, locale) : words.unnamed);

  return (
    <form ref={fields} className={styles.form} onSubmit={submit} onPaste={onPaste} onKeyDown={onKeyDown} noValidate>
      <div>
        <Button size="small" appearance="subtle" onClick={onBack} disabledFocusable={creating.isBusy}>
          {words.back}
        </Button>
      </div>
      <div className={styles.basics}>
        <Field label={words.years}>
          <Select value={String(years)} onChange={(_, { value }) => change({ years: Number(value) })}>
            {allYears.map((each) => (
              <option key={each} value={each}>
                {count(each, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.firstYear}
          hint={fillIsolated(words.firstYearHint, { example: exampleYear })}
          {...validation("firstYear")}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={form.firstYear}
            onChange={(_, { value }) => change({ firstYear: value }, "firstYear")}
          />
        </Field>
      </div>
      <CurrencyField
        choice={choice}
        onChoice={(currency) => change({ currency }, "currency")}
        wrong={wrong?.currency && words.wrong[wrong.currency]}
      />
      <PasteFields state={pasting} currency={choice.code} />
      {kinds.map((kind) => (
        <LinesFields
          key={kind}
          kind={kind}
          lines={lines}
          headings={headings}
          isWide={scaleOf(choice.code) >= 1000}
          wrong={wrong}
          onLines={(changed) => change({ lines: changed })}
        />
      ))}
      {hidden.length > 0 && (
        <Message tone="plain">
          {fillIsolated(words.yearHidden, { lines: listed(hidden.map(nameOf), language) })}
        </Message>
      )}
      {(wrong?.tooMany.length ?? 0) > 0 && (
        <Message tone="bad" alert>
          {fillIsolated(words.wrong.tooMany, { most: count(ownLinesAllowed, language) })}
        </Message>
      )}
      <Field
        label={words.rate}
        hint={words.rateHint}
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
          data-figure="rate"
          value={rateText(form.rate, language)}
          onChange={(_, { value }) => change({ rate: { text: value, language } }, "rate")}
          contentAfter={<span aria-hidden>{percentSign(language)}</span>}
        />
      </Field>
      <Field label={words.users} hint={words.usersHint} {...validation("users")}>
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          data-figure="users"
          value={amountText(form.users, language)}
          onChange={(_, { value }) => change({ users: { text: value, language } }, "users")}
        />
      </Field>
      <LiveAnswerView entered={soFar} currency={choice.code} headings={headings} />
      <TemplateChoice template={form.template} onTemplate={(template) => change({ template })} />
      {form.template === "full" && <Message tone="plain">{words.asEntered}</Message>}
      {form.template === "sheet" && hasFirstYear && <Message tone="plain">{words.yearNotKept}</Message>}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={creating.isBusy}>
          {words.submit}
        </Button>
      </div>
      <CreationState creating={creating} />
    </form>
  );
}

const blank = (language: FormState["rate"]["language"]) => ({ text: "", language });

/** The sentences that still hold after a change. */
function without(wrong: Wrong, field: Field | undefined, lines: "lines" | undefined): Wrong {
  const kept = Object.fromEntries(Object.entries(wrong).filter(([key]) => key !== field)) as unknown as Wrong;
  return lines === undefined ? kept : { ...kept, lines: new Map(), tooMany: [] };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  basics: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0, width: "100%" },
});
