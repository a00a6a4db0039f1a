import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { percentSign } from "../../language/numbers";
import { useLocale } from "../context";
import { DoubtAnswers } from "../doubt/DoubtAnswers";
import { askedSentence } from "../doubt/sentence";
import { amountText, doubtOf, rateText, settled, type TypedText } from "./typed";
import { leaves } from "./leaves";

export interface FigureFieldProps {
  readonly kind: "rate" | "users";
  readonly label: string;
  readonly hint: string;
  readonly typed: TypedText;
  /** What is wrong with the figure, said once the reader has left the field or has sent the form. */
  readonly fault: string | undefined;
  readonly isRefused: boolean;
  readonly onTyped: (typed: TypedText) => void;
  /** What else the reader can do about the fault. */
  readonly answers?: ReactNode;
}

/** The field of one figure that isn't an amount: it asks what a number means that could be two. */
export function FigureField({ kind, label, hint, typed, fault, isRefused, onTyped, answers }: FigureFieldProps) {
  const locale = useLocale();
  const { language } = locale;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isLeft, setLeft] = useState(false);
  const doubt = doubtOf(typed, kind);
  const isWrong = fault !== undefined && (isLeft || isRefused);
  const sentence = doubt ? askedSentence(typed.text, doubt, locale.pane.doubt, language) : isWrong ? fault : undefined;
  return (
    <div className={styles.field}>
      <Field
        label={label}
        hint={hint}
        {...(sentence !== undefined && {
          validationState: isWrong ? ("error" as const) : ("warning" as const),
          validationMessage: sentence,
        })}
      >
        <Input
          className={styles.input}
          input={{ ref: input }}
          inputMode={kind === "rate" ? "decimal" : "numeric"}
          autoComplete="off"
          data-figure={kind}
          value={kind === "rate" ? rateText(typed, language) : amountText(typed, language)}
          onBlur={(event) => leaves(event) && setLeft(true)}
          onChange={(_, { value }) => {
            setLeft(false);
            onTyped({ text: value, language });
          }}
          {...(kind === "rate" && { contentAfter: <span aria-hidden>{percentSign(language)}</span> })}
        />
      </Field>
      {doubt && (
        <DoubtAnswers
          readings={doubt.readings}
          onAnswer={(reading) => {
            onTyped(settled(reading, kind, language));
            input.current?.focus();
          }}
        />
      )}
      {!doubt && isWrong && answers}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%" },
});
