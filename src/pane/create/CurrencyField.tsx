import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../context";
import { currencies, currencyLabel, matching, meant } from "./currencies";
import { leaves } from "./leaves";

export interface CurrencyChoice {
  /** ISO 4217 or IRT */
  readonly code: string;
  /** The typed text, until it identifies a currency. */
  readonly text?: string;
}

export interface CurrencyFieldProps {
  readonly choice: CurrencyChoice;
  readonly onChoice: (choice: CurrencyChoice) => void;
  readonly onLeft: () => void;
  readonly wrong: string | undefined;
}

/** Lists every currency by code and name; typing filters the list. */
export function CurrencyField({ choice, onChoice, onLeft, wrong }: CurrencyFieldProps) {
  const { locale } = usePane();
  const words = locale.pane.create;
  const styles = useStyles();
  const all = useMemo(() => currencies(locale.language), [locale.language]);
  const current = all.find(({ code }) => code === choice.code);
  const shown = useMemo(() => (choice.text === undefined ? all : matching(all, choice.text)), [all, choice.text]);
  return (
    <Field
      label={words.currency}
      hint={words.currencyHint}
      {...(wrong !== undefined && { validationState: "error", validationMessage: wrong })}
    >
      <Combobox
        // The list is rendered inside the pane, so it inherits the pane's language and direction.
        inlinePopup
        positioning={{ autoSize: "width" }}
        freeform
        className={styles.box}
        // The arrow keys open the list, so the button needs no tab stop.
        expandIcon={{ tabIndex: -1, "aria-label": words.currency }}
        listbox={{ className: styles.list }}
        value={choice.text ?? (current ? currencyLabel(current) : choice.code)}
        selectedOptions={[choice.code]}
        onFocus={(event) => event.target.select()}
        onInput={(event) => onChoice({ ...choice, text: event.currentTarget.value })}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoice({ code: optionValue })}
        onBlur={(event) => {
          const found = choice.text === undefined ? undefined : meant(all, choice.text);
          if (found) onChoice({ code: found.code });
          else if (leaves(event)) onLeft();
        }}
      >
        {shown.map((currency) => (
          <Option key={currency.code} value={currency.code} text={currencyLabel(currency)}>
            {currencyLabel(currency)}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option key="none" disabled value="" text="">
            {words.noCurrency}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  // Inside the pane the list needs a z-index to cover what follows.
  list: { maxHeight: "min(300px, 60vh)", maxWidth: "100%", zIndex: tokens.zIndexPopup },
});
