import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { numberFormat } from "../../../language/numbers";
import { fillIsolated } from "../../../language/fill";
import { usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { BlockReview } from "./BlockReview";
import { Notes } from "./Notes";
import type { PastingState } from "./usePasting";

export interface PasteFieldsProps {
  readonly state: PastingState;
  readonly currency: string;
  readonly onCurrency: (code: string) => void;
}

/** The place for a pasted block, what it asks of the reader, and what the reader should know of its reading. */
export function PasteFields({ state, currency, onCurrency }: PasteFieldsProps) {
  const { locale } = usePane();
  const words = locale.pane.create.paste;
  const section = useSectionStyles();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const { pasting } = state;
  const { isOpen, text, read, taken } = pasting;
  useEffect(() => {
    // A question about a block that was pasted into another field gets the focus; what was typed here keeps it.
    if (read) question.current?.focus();
    else if (isOpen) place.current?.querySelector("textarea")?.focus();
  }, [isOpen, read]);
  const amount = (value: number) => numberFormat(locale.language, { maximumFractionDigits: 6 }).format(value);

  return (
    <div ref={place} className={styles.paste}>
      {!isOpen && (
        <div>
          <Button size="small" onClick={state.open}>
            {words.open}
          </Button>
        </div>
      )}
      {isOpen && (
        <>
          <Field label={words.field} hint={words.hint}>
            <Textarea
              value={text}
              rows={4}
              resize="vertical"
              textarea={{ dir: "auto", spellCheck: false, className: styles.area }}
              onChange={(_, { value }) => state.type(value)}
              onPaste={(event) => {
                // Pasted into the empty field, a block is read at once.
                if (text.trim() !== "") return;
                event.preventDefault();
                state.read(event.clipboardData.getData("text/plain"));
              }}
            />
          </Field>
          <div className={section.row}>
            <Button size="small" onClick={() => state.read(text)}>
              {words.read}
            </Button>
            <Button size="small" appearance="subtle" onClick={state.close}>
              {words.close}
            </Button>
          </div>
        </>
      )}
      {read && (
        <div ref={question} tabIndex={-1} className={section.shown}>
          {"refused" in read && (
            <Message tone="bad" alert>
              {words[read.refused]}
            </Message>
          )}
          {"asks" in read && (
            <Field label={fillIsolated(words.ambiguous, { text: read.asks.text })}>
              <RadioGroup onChange={(_, { value }) => state.read(text, value === "." ? "." : ",")}>
                <Radio value="." label={amount(read.asks.dot)} />
                <Radio value="," label={amount(read.asks.comma)} />
              </RadioGroup>
            </Field>
          )}
          {"lines" in read && <BlockReview block={read} state={state} currency={currency} onCurrency={onCurrency} />}
        </div>
      )}
      {taken && (
        <Message tone="plain">
          <p className={styles.taken}>
            {fillIsolated(words.taken, { costs: amount(taken.costs), benefits: amount(taken.benefits) })}
          </p>
          <Notes notes={taken.notes} currency={currency} onCurrency={onCurrency} />
        </Message>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  paste: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  area: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  taken: { margin: 0 },
});
