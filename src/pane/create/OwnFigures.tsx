import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type FormEvent, type RefObject } from "react";
import { usualSize } from "../../language/cellForm";
import { fillIsolated } from "../../language/fill";
import { count, money, percent } from "../../language/formatted";
import { listed } from "../../language/lists";
import { ownLinesAllowed } from "../../workbook/inputs/limits";
import { scaleOf } from "../../workbook/sample";
import { useLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { AmountsInField } from "./AmountsInField";
import { PasteFields } from "./block/PasteFields";
import { usePasting, type Taken } from "./block/usePasting";
import { labelOf } from "./catalogueLines";
import { CreationState } from "./CreationState";
import { CurrencyField, type CurrencyChoice } from "./CurrencyField";
import { enteredSoFar, hasHiddenAmounts, readEntry, unreadIn, type FormFaults } from "./entry";
import { FigureField } from "./FigureField";
import { fieldFaults, type SettingField } from "./fieldFaults";
import { exampleYearOf, yearHeading } from "./firstYear";
import { answered, currencyChosen, emptyForm, entryOf, type FormState } from "./form";
import { keepCurrency } from "./keptCurrency";
import { lineKinds } from "../../workbook/lines";
import { withPasted, type FormLine } from "./lines";
import { LinesFields } from "./LinesFields";
import { LiveAnswerView } from "./LiveAnswerView";
import { goOnKey } from "./nextField";
import { TemplateChoice } from "./TemplateChoice";
import { usersOf, withoutMark } from "./typed";
import type { Creating } from "./useCreation";
import { costOfUser, isTooLittle } from "./usersDoubt";
import { stillWrong } from "./stillWrong";
import { WavesFields } from "./WavesFields";
import { YearsFields } from "./YearsFields";

export interface OwnFiguresProps {
  /** Undefined until something is entered. */
  readonly form: FormState | undefined;
  readonly onForm: (form: FormState) => void;
  readonly creating: Creating;
  /** True when the reader comes from the choice: the focus goes to the first amount. */
  readonly isEntered: RefObject<boolean>;
  readonly onBack: () => void;
}

/** One's own figures, as few as make an answer, and the answer beside them. */
export function OwnFigures({ form: entered, onForm, creating, isEntered, onBack }: OwnFiguresProps) {
  const { announce, host } = usePane();
  const locale = useLocale();
  const { language } = locale;
  const form = entered ?? emptyForm(language);
  const words = locale.pane.create;
  const section = useSectionStyles();
  const styles = useStyles();
  const fields = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<FormFaults>();
  const [refusals, setRefusals] = useState(0);
  const [pasted, setPasted] = useState(0);
  const [left, setLeft] = useState<SettingField>();
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

  const choice = currencyChosen(form, language, host.kept);
  const entry = entryOf(form, choice);
  const { lines, years } = form;
  const soFar = useMemo(() => enteredSoFar(answered(form)), [form]);
  const users = usersOf(form.users);
  const perUser = soFar && users !== undefined && users !== form.usersKept ? costOfUser(soFar, users) : undefined;
  const many = isTooLittle(perUser, choice.code) ? perUser : undefined;
  const headings = Array.from({ length: years + 1 }, (_, year) =>
    yearHeading(
      year,
      { firstYear: form.firstYear, month: form.firstMonth },
      { year: words.year, sheet: locale.sheet },
      language,
    ),
  );

  const change = (changed: Partial<FormState>, field?: SettingField) => {
    onForm({ ...form, ...changed });
    // What was refused is judged anew when it is sent again; the sentence beside a field goes when the field changes.
    setWrong((before) => before && stillWrong(before, field, changed));
    if (field !== undefined && field === left) setLeft(undefined);
  };
  const chooseCurrency = (currency: CurrencyChoice) => {
    if (currency.text === undefined) keepCurrency(host.kept, currency.code);
    change({ currency }, "currency");
  };
  const refuse = (found: FormFaults) => {
    setWrong(found);
    setRefusals(refusals + 1);
  };
  const take = ({ lines: taken, block }: Taken) => {
    const kept = lines.some((line) => line.amounts.length > 0);
    const { rate, users: pastedUsers } = block.settings;
    const next: FormState = {
      ...form,
      ...(rate !== undefined && { rate: { text: rate, language } }),
      ...(pastedUsers !== undefined && { users: { text: pastedUsers, language } }),
      lines: withPasted(lines, taken),
      years: kept ? Math.max(years, block.years) : block.years,
      firstYear: block.firstYear === undefined ? form.firstYear : String(block.firstYear),
    };
    onForm(next);
    const read = readEntry({ ...entryOf(next, choice), rate: blank(language), users: blank(language) }, "full", locale);
    const { paste } = words;
    const of = (kind: (typeof lineKinds)[number]) => count(taken.filter((line) => line.kind === kind).length, language);
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
  const exampleYear = exampleYearOf(language);
  const faults = fieldFaults(form, entry.currency, many, language);
  const sentenceOf = (field: SettingField): string | undefined => {
    const key = faults[field];
    if (key === undefined) return undefined;
    return fillIsolated(words.wrong[key], {
      example: percent(0.085, language),
      year: exampleYear,
      users: count(users ?? 0, language),
      amount: money(many ?? 0, choice.code, language, "precise"),
    });
  };
  /** What is wrong is said of a field that the reader has left, and of each one when the form is sent. */
  const saidOf = (field: SettingField) =>
    wrong?.[field] !== undefined || left === field ? sentenceOf(field) : undefined;
  const hidden = lines.filter((line) => hasHiddenAmounts([line], years));
  const nameOf = (line: FormLine) => labelOf(line, locale) ?? words.unnamed;
  const unread = unreadIn(answered(form));
  const unreadName =
    unread === undefined || typeof unread === "string"
      ? { waves: locale.waves.title, rate: words.rate }[unread ?? "rate"]
      : fillIsolated(words.amountOf, { line: nameOf(unread.line), year: headings[unread.year] ?? "" });

  return (
    <form ref={fields} className={styles.form} onSubmit={submit} onPaste={onPaste} onKeyDown={goOnKey} noValidate>
      <div>
        <Button size="small" appearance="subtle" onClick={onBack} disabledFocusable={creating.isBusy}>
          {words.back}
        </Button>
      </div>
      <YearsFields form={form} fault={saidOf("firstYear")} onChange={change} onLeft={() => setLeft("firstYear")} />
      <p className={section.quiet}>{fillIsolated(words.yearZero, { count: count(years, language) })}</p>
      <CurrencyField
        choice={choice}
        onChoice={chooseCurrency}
        onLeft={() => setLeft("currency")}
        wrong={saidOf("currency")}
      />
      <PasteFields
        state={pasting}
        currency={choice.code}
        onCurrency={(code) => {
          keepCurrency(host.kept, code);
          const inCurrency = lines.map((line) => ({
            ...line,
            amounts: line.amounts.map((typed) => typed && withoutMark(typed, code)),
          }));
          change({ currency: { code }, lines: inCurrency }, "currency");
          pasting.changeCurrency(code);
        }}
      />
      {lineKinds.map((kind) => (
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
      <FigureField
        kind="rate"
        label={words.rate}
        hint={words.rateHint}
        typed={form.rate}
        fault={sentenceOf("rate")}
        isRefused={wrong?.rate !== undefined}
        onTyped={(rate) => change({ rate }, "rate")}
      />
      <FigureField
        kind="users"
        label={words.users}
        hint={words.usersHint}
        typed={form.users}
        fault={sentenceOf("users")}
        isRefused={wrong?.users !== undefined}
        onTyped={(typed) => change({ users: typed }, "users")}
        answers={
          many !== undefined &&
          users !== undefined && (
            <div>
              <Button size="small" onClick={() => change({ usersKept: users }, "users")}>
                {fillIsolated(words.keepUsers, { users: count(users, language) })}
              </Button>
            </div>
          )
        }
      />
      <LiveAnswerView entered={soFar} unread={unreadName} currency={choice.code} headings={headings} />
      <TemplateChoice template={form.template} onTemplate={(template) => change({ template })} />
      <AmountsInField
        value={form.amountsIn ?? usualSize(choice.code)}
        currency={choice.code}
        onChange={(amountsIn) => change({ amountsIn })}
      />
      {form.template === "full" && <WavesFields form={form} wrong={wrong} onWaves={(waves) => change({ waves })} />}
      <div className={section.row}>
        <Button
          type="submit"
          appearance="primary"
          aria-keyshortcuts="Control+Enter"
          disabledFocusable={creating.isBusy}
        >
          {words.submit}
        </Button>
        <span className={section.quiet}>{words.submitKeys}</span>
      </div>
      <CreationState creating={creating} />
    </form>
  );
}

const blank = (language: FormState["rate"]["language"]) => ({ text: "", language });

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    // What gets the focus is scrolled to above the answer, which stays at the bottom.
    "& input, & button, & select, & textarea": { scrollMarginBlockEnd: "112px" },
  },
});
