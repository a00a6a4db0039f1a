import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { currencyInText } from "../../language/amountText";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import type { AddedLine, FreeLine, NoFreeLine } from "../../sharing/addLine";
import { groupsOf, type LineGroup } from "../../sharing/lineBlocks";
import type { ModelWords } from "../../workbook";
import type { LineKind } from "../../workbook/lines";
import type { Model } from "../../workbook/model/models";
import { yearNames } from "../../workbook/model/yearNames";
import { scaleOf } from "../../workbook/sample";
import { useLocale, usePane } from "../context";
import { groupNamed } from "../create/catalogueLines";
import { LineFields } from "../create/LineFields";
import type { FormLine } from "../create/lines";
import { amountText, type TypedText } from "../create/typed";
import { Message } from "../Message";
import { whatFailed } from "../share/whatFailed";
import { useSectionStyles } from "../useSectionStyles";
import { readLine, withEachYear, type WrongEntry } from "./entry";
import { useFreeLines } from "./useFreeLines";

export interface AddLineProps {
  readonly model: Model;
  /** Words in the model's own language. */
  readonly said: ModelWords;
}

const blankLine: FormLine = { id: 1, kind: "costs", label: "", amounts: [] };

type Outcome =
  | { readonly is: "added"; readonly line: string; readonly added: AddedLine }
  | { readonly is: "refused"; readonly why: NoFreeLine }
  | { readonly is: "failed"; readonly error: unknown };

/** The form for one more line; it says where the line was put, and goes there. */
export function AddLine({ model, said }: AddLineProps) {
  const { host, announce } = usePane();
  const locale = useLocale();
  const words = locale.addLine;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { read, refresh, add } = useFreeLines(host, model, said);
  const [line, setLine] = useState(blankLine);
  const [each, setEach] = useState<TypedText>();
  const [chosen, setChosen] = useState<LineGroup>();
  const [wrong, setWrong] = useState<WrongEntry>();
  const [refusals, setRefusals] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const fields = useRef<HTMLFormElement>(null);
  const goTo = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-figure]')?.focus();
  }, [refusals]);
  useEffect(() => {
    if (outcome?.is === "added") goTo.current?.querySelector("button")?.focus();
  }, [outcome]);

  if (read === undefined) return <Spinner size="tiny" label={words.looking} labelPosition="after" />;
  const { trouble } = locale.pane.share;
  if (read === "unreadable") return <Message tone="bad">{trouble.unreadable}</Message>;
  const { free, growth, setting, fiscal } = read;
  const places = free[line.kind];
  const why = (none: NoFreeLine): string => {
    if (none === "protected") return trouble.protected;
    if (none === "lost") return words.lost;
    if (model.template === "sheet") return words.fullPage;
    return places.length === 0 ? words.fullEverywhere : words.fullGroup;
  };
  if (setting === undefined) return <Message tone="bad">{words.lost}</Message>;
  const { years, currency } = setting;
  const named = (words: ModelWords) => groupNamed(line.label ?? "", line.kind, words);
  const group = model.template === "full" ? (chosen ?? named(said) ?? named(locale)) : undefined;
  /** The reader must say where the line belongs, as its name doesn't. */
  const isAsked = model.template === "full" && group === undefined;
  const isFree = typeof places !== "string" && (isAsked || places.some((place) => place.group === group));
  const instead = typeof places === "string" ? places : (growth[line.kind].get(group) ?? "full");
  const isGrowing = !isFree && instead === "newRows";

  const change = (changed: FormLine) => {
    setLine(changed);
    setWrong(undefined);
    setOutcome(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const entry = readLine(line, group, years);
    setOutcome(undefined);
    if ("wrong" in entry || isAsked) {
      setWrong({ ...("wrong" in entry ? entry.wrong : { isEmpty: false }), isAsked });
      setRefusals(refusals + 1);
      return;
    }
    setWrong(undefined);
    setBusy(true);
    try {
      const added = await add(entry.wanted);
      if (typeof added === "string") setOutcome({ is: "refused", why: added });
      else {
        const { label } = entry.wanted;
        setOutcome({ is: "added", line: label, added });
        announce(addedSentence(label, added));
        setLine({ ...blankLine, kind: line.kind });
        setChosen(undefined);
        setEach(undefined);
      }
    } catch (error) {
      setOutcome({ is: "failed", error });
    }
    setBusy(false);
  };
  const addedSentence = (name: string, { inserts, label: { sheet, row } }: AddedLine) =>
    fillIsolated(inserts ? words.addedNew : words.added, { line: name, sheet, row: count(row + 1, locale.language) });
  const names = yearNames(fiscal, locale.sheet, locale.language);
  const headings = Array.from({ length: years + 1 }, (_, year) => names.long(year));
  return (
    <form ref={fields} className={shared.section} noValidate onFocus={refresh} onSubmit={(event) => void submit(event)}>
      <p className={shared.quiet}>
        {fillIsolated(isGrowing ? words.aboutNew : words.about, {
          currency: currencyInText(currency, locale.language),
        })}
      </p>
      <Field label={words.kind}>
        <RadioGroup
          layout="horizontal"
          value={line.kind}
          onChange={(_, { value }) => {
            setChosen(undefined);
            change({ ...line, kind: value as LineKind });
          }}
        >
          <Radio value="costs" label={words.cost} />
          <Radio value="benefits" label={words.benefit} />
        </RadioGroup>
      </Field>
      {model.template === "full" && (
        <Field
          label={words.group}
          {...(wrong?.isAsked && isAsked && { validationState: "error", validationMessage: words.noGroup })}
        >
          <Select
            size="small"
            value={group ?? ""}
            onChange={(_, { value }) => {
              setChosen(value === "" ? undefined : (value as LineGroup));
              setOutcome(undefined);
            }}
          >
            {isAsked && <option value="">{words.chooseGroup}</option>}
            {groupsOf[line.kind].map((key) => (
              <option key={key} value={key}>
                {fillIsolated(words.groupFree, {
                  group: locale.full.sections[key],
                  count: count(freeIn(places, key), locale.language),
                })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {model.template === "full" && line.kind === "benefits" && <p className={shared.quiet}>{words.atFullEffect}</p>}
      {!isFree && instead !== "newRows" ? (
        <Message tone="plain">{why(instead)}</Message>
      ) : (
        <>
          <LineFields
            line={line}
            headings={headings}
            isWide={scaleOf(currency) >= 1000}
            wrong={wrong?.line}
            onLine={change}
          />
          <Field label={words.eachYear} hint={words.eachYearHint}>
            <Input
              size="small"
              inputMode="decimal"
              autoComplete="off"
              className={styles.amount}
              value={amountText(each, locale.language)}
              onChange={(_, { value }) => {
                const typed = { text: value, language: locale.language };
                setEach(typed);
                change(withEachYear(line, years, typed));
              }}
            />
          </Field>
          {wrong?.isEmpty && (
            <Message tone="bad" alert>
              {words.noAmount}
            </Message>
          )}
          <div>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {words.submit}
            </Button>
          </div>
        </>
      )}
      {outcome?.is === "refused" && (
        <Message tone="bad" alert>
          {why(outcome.why)}
        </Message>
      )}
      {outcome?.is === "failed" && (
        <Message tone="bad" alert>
          {whatFailed(outcome.error, locale)}
        </Message>
      )}
      {outcome?.is === "added" && (
        <Message tone="good">
          <div ref={goTo} className={shared.row}>
            {addedSentence(outcome.line, outcome.added)}
            <Button
              size="small"
              onClick={() => {
                host.showCell(outcome.added.label).catch((error: unknown) => setOutcome({ is: "failed", error }));
              }}
            >
              {words.goTo}
            </Button>
          </div>
        </Message>
      )}
    </form>
  );
}

type Places = readonly FreeLine[] | string;

const freeIn = (places: Places, group: LineGroup): number =>
  typeof places === "string" ? 0 : places.filter((place) => place.group === group).length;

const useStyles = makeStyles({
  amount: { maxWidth: "16em", "& input": { direction: "ltr", textAlign: "end" } },
});
