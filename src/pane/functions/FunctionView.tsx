import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef } from "react";
import type { AnyDefinition } from "../../catalogue/define";
import type { FunctionId } from "../../catalogue";
import { cellWithin } from "../../formula/cellWithin";
import { useLocale, usePane } from "../context";
import { useSectionStyles } from "../useSectionStyles";
import { useWatched } from "../useWatched";
import { AboutFunction } from "./AboutFunction";
import { AnswerView } from "./AnswerView";
import { ArgumentField, TextField } from "./ArgumentField";
import { readEntry, type Filled } from "./entry";
import { useInsertion } from "./useInsertion";
import { usePicking } from "./usePicking";
import { useTyping } from "../useTyping";

/** The fields of a function, and the cell that its formula goes into. */
export interface FunctionEntry {
  readonly filled: Filled;
  readonly target: string;
}

export interface FunctionViewProps {
  readonly definition: AnyDefinition & { readonly id: FunctionId };
  readonly entry: FunctionEntry;
  readonly onEntry: (change: (before: FunctionEntry) => FunctionEntry) => void;
  readonly onBack: () => void;
}

/** The key of the field for the target; no parameter has it. */
const targetKey = "=";

/** One function: what it means, its arguments to fill in, its value before it is inserted, and where it comes from. */
export function FunctionView({ definition, entry, onEntry, onBack }: FunctionViewProps) {
  const { host } = usePane();
  const locale = useLocale();
  const words = locale.pane.functions;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { insertion, insert, reset } = useInsertion(definition);
  const change = (key: string, text: string) => {
    if (text === (key === targetKey ? entry.target : (entry.filled[key] ?? ""))) return;
    reset();
    onEntry(({ filled, target }) =>
      key === targetKey ? { filled, target: text } : { filled: { ...filled, [key]: text }, target },
    );
  };
  const { current, selected } = usePicking(form, (field, address) => {
    // Without a field that waits for cells, the formula goes where the reader goes.
    const key = field ?? targetKey;
    const parameter = definition.parameters[key];
    if (parameter?.shape === "option") return;
    change(key, key === targetKey ? cellWithin(address, 0, 0) : address);
  });

  const { language, answer: answerWords } = locale;
  const { filled, target } = entry;
  const reading = useWatched(
    host,
    useCallback(
      () => readEntry(host, { definition, filled, target, language, words: answerWords }),
      [host, definition, filled, target, language, answerWords],
    ),
  );
  const typing = useTyping();
  const picking = { current, selected, onChange: change };

  return (
    <section aria-labelledby={title} className={styles.section}>
      <div>
        <Button size="small" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <h2 id={title} ref={heading} tabIndex={-1} className={styles.heading}>
        <bdi dir="ltr">{definition.id}</bdi>
      </h2>
      <p className={styles.statement}>{locale.functions[definition.id].says}</p>
      <div ref={form} className={styles.form}>
        <p className={styles.quiet}>{words.fillHint}</p>
        {Object.entries(definition.parameters).map(([key, parameter]) => (
          <ArgumentField
            key={key}
            id={definition.id}
            name={key}
            parameter={parameter}
            text={filled[key] ?? ""}
            picking={picking}
          />
        ))}
        <TextField name={targetKey} label={words.target} text={target} picking={picking} />
      </div>
      <AnswerView
        definition={definition}
        reading={reading.value}
        isUnreadable={reading.failed}
        decimalSign={typing.decimalSign}
        insertion={insertion}
        onInsert={(answered, replaces) => void insert(answered, replaces).then(reading.again)}
        onLeave={reset}
      />
      <AboutFunction definition={definition} typing={typing} />
    </section>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
