import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import { percentSign } from "../../language/numbers";
import type { Key } from "../../workbook/model/names";
import { useLocale } from "../context";
import type { TypedText } from "../create/typed";
import { doubtSentence, eitherOf } from "../doubt/sentence";
import { Message } from "../Message";
import { whatFailed } from "../share/whatFailed";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { fieldText, firstText, readField, type CellField, type FieldReading } from "./fields";
import { shownDate, writtenDate } from "./typedDate";
import { useFigureFieldStyles } from "../useFigureFieldStyles";

/** The values of the fields that the reader has changed. */
export type Changed = ReadonlyMap<Key, number | null>;

export interface EditFormProps {
  /** What is edited, such as the name of a goal. */
  readonly name: string;
  readonly fields: readonly CellField[];
  /**
   * Resolves with why it was refused, or undefined once it is written. Rejects with a `Trouble`. `opened` are the fields with
   * what their cells held when the form was opened.
   */
  readonly onSave: (changed: Changed, opened: readonly CellField[]) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** 31 January 2027 as an example of a date. */
const exampleDay = 46_418;

/** Fields for cells of the sheet. Enter writes them, Escape leaves the sheet as it is. */
export function EditForm({ name, fields, onSave, onClose }: EditFormProps) {
  const locale = useLocale();
  const { language, data: words } = locale;
  const shared = useSectionStyles();
  const styles = useStyles();
  const figures = useFigureFieldStyles();
  const form = useRef<HTMLFormElement>(null);
  // What the cells held when the form was opened: a change on the sheet doesn't replace what is being typed.
  const [opened] = useState(fields);
  const [first] = useState<ReadonlyMap<Key, TypedText>>(
    () => new Map(fields.map(({ key, value, kind }) => [key, { text: firstText(value, kind, language), language }])),
  );
  const [typed, setTyped] = useState(first);
  const [refusals, setRefusals] = useState(0);
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly failure?: string }>({ isBusy: false });

  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const typedIn = ({ key }: CellField): TypedText => typed.get(key) ?? { text: "", language };
  const changedFields = opened.filter((field) => typed.get(field.key)?.text !== first.get(field.key)?.text);
  const reading = (field: CellField): FieldReading => readField(typedIn(field), field.kind);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state.isBusy) return;
    const readings = changedFields.map((field) => ({ field, read: reading(field) }));
    if (readings.some(({ read }) => read.is !== "value")) return setRefusals(refusals + 1);
    const changed = readings.flatMap(({ field, read }) =>
      read.is === "value" && read.value !== field.value ? [[field.key, read.value] as const] : [],
    );
    setState({ isBusy: true });
    try {
      const refusal = await onSave(new Map(changed), opened);
      if (refusal === undefined) return onClose();
      setState({ isBusy: false, failure: refusal });
    } catch (error) {
      setState({ isBusy: false, failure: whatFailed(error, locale) });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || state.isBusy) return;
    event.stopPropagation();
    onClose();
  };

  const validation = (field: CellField) => {
    if (!changedFields.includes(field)) return {};
    const read = reading(field);
    const isRefused = refusals > 0;
    if (read.is === "value") {
      const said = remark(read);
      return said === undefined ? {} : ({ validationState: "warning", validationMessage: said } as const);
    }
    if (read.is === "wrong") {
      if (!isRefused) return {};
      const said = fillIsolated(words.wrong[read.wrong], { example: writtenDate(exampleDay, language) });
      return { validationState: "error", validationMessage: said } as const;
    }
    const said = doubted(typedIn(field).text, read);
    return { validationState: isRefused ? "error" : "warning", validationMessage: said } as const;
  };
  const doubted = (text: string, read: Extract<FieldReading, { is: "doubt" | "days" }>): string => {
    const { doubt } = locale.pane;
    if (read.is === "doubt") return doubtSentence(text, read.doubt, doubt, language);
    const days = read.days.map((day) => writtenDate(day, language));
    return fillIsolated(doubt.field, { text: text.trim(), readings: eitherOf(days, language) });
  };
  const remark = ({ value, remark: kind }: Extract<FieldReading, { is: "value" }>): string | undefined => {
    if (value === null || kind === undefined) return undefined;
    return kind === "share"
      ? fillIsolated(words.shareRead, { share: percent(value, language, 4) })
      : fillIsolated(words.dateRead, { date: shownDate(value, language) });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={fillIsolated(words.editItem, { item: name })}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      <div className={styles.fields}>
        {opened.map((field) => (
          <Field key={field.key} label={field.label} {...validation(field)}>
            <Input
              className={figures.field}
              inputMode={field.kind === "date" ? "text" : "decimal"}
              autoComplete="off"
              value={fieldText(typedIn(field), field.kind, language)}
              onChange={(_, { value }) => setTyped(new Map(typed).set(field.key, { text: value, language }))}
              {...(field.kind === "percent" && {
                contentAfter: <span aria-hidden>{percentSign(language)}</span>,
              })}
            />
          </Field>
        ))}
      </div>
      {state.failure !== undefined && (
        <Message tone="bad" alert>
          {state.failure}
        </Message>
      )}
      {state.isBusy && <Waiting progress={0} />}
      <div className={shared.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={state.isBusy}>
          {words.save}
        </Button>
        <Button size="small" disabledFocusable={state.isBusy} onClick={() => !state.isBusy && onClose()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(116px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
});
