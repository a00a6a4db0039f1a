import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AnyDefinition } from "../../catalogue/define";
import { fillIsolated } from "../../language/fill";
import { useLocale } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { formulaOf, type EntryReading } from "./entry";
import { isRefused, sentenceOf } from "./sentences";
import type { Answered, Insertion } from "./useInsertion";

export interface AnswerViewProps {
  readonly definition: AnyDefinition;
  /** Undefined until the fields have been read. */
  readonly reading: EntryReading | undefined;
  readonly isUnreadable: boolean;
  readonly decimalSign: string;
  readonly insertion: Insertion;
  readonly onInsert: (reading: Answered, replaces: boolean) => void;
  readonly onLeave: () => void;
}

/** What the formula gives, before it is inserted, and what kept it from its cell. */
export function AnswerView(props: AnswerViewProps) {
  const { definition, reading, isUnreadable, decimalSign, insertion, onInsert, onLeave } = props;
  const locale = useLocale();
  const words = locale.pane.functions;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const answered = reading?.kind === "answered" && !isUnreadable ? reading : undefined;
  const isBusy = insertion.phase === "busy";
  const said = useRef<HTMLDivElement>(null);
  const { phase } = insertion;
  useEffect(() => {
    // The question comes to the keyboard.
    if (phase === "occupied") said.current?.focus();
  }, [phase]);
  const buttons = useRef<HTMLDivElement>(null);
  const backToButton = (act: () => void) => () => {
    act();
    buttons.current?.querySelector("button")?.focus();
  };

  return (
    <>
      <div role="status" className={styles.section}>
        {isUnreadable && <Message tone="bad">{words.unreadable}</Message>}
        {!isUnreadable && reading && (
          <Message tone={isRefused(reading) ? "bad" : "plain"}>
            {sentenceOf(reading, definition, locale)}
            {reading.kind === "answered" && isRefused(reading) && <div>{words.refused}</div>}
          </Message>
        )}
      </div>
      {answered && (
        <p className={styles.formula}>
          <bdi dir="ltr">
            <code className={styles.code}>{formulaOf(definition.id, answered.given, decimalSign)}</code>
          </bdi>
        </p>
      )}
      <div ref={buttons} className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || answered === undefined}
          onClick={() => {
            if (answered) onInsert(answered, false);
          }}
        >
          {words.insert}
        </Button>
      </div>
      {isBusy && <Waiting progress={0} />}
      <div ref={said} tabIndex={-1} className={styles.shown}>
        {insertion.phase === "occupied" && (
          <>
            <Message tone="plain" alert>
              {fillIsolated(words.occupied, { address: insertion.address })}
            </Message>
            <div className={styles.row}>
              <Button
                onClick={backToButton(() => {
                  if (answered) onInsert(answered, true);
                })}
              >
                {words.replace}
              </Button>
              <Button onClick={backToButton(onLeave)}>{words.leave}</Button>
            </div>
          </>
        )}
        {insertion.phase === "refused" && (
          <Message tone="bad" alert>
            {insertion.sentence}
          </Message>
        )}
        {insertion.phase === "done" && <Message tone="good">{insertion.sentence}</Message>}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  formula: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});
