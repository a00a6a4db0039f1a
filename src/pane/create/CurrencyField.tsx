import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../context";
import { currencies, currencyLabel, matching, meant } from "./currencies";

export interface CurrencyChoice {
  /** ISO 4217 */
  readonly code: string;
  /** What is being typed, until it means a currency. */
  readonly text?: string;
}

export interface CurrencyFieldProps {
  readonly choice: CurrencyChoice;
  readonly onChoice: (choice: CurrencyChoice) => void;
  readonly wrong: string | undefined;
}

/** Every currency by code and name; typing narrows the list. */
export function CurrencyField({ choice, onChoice, wrong }: CurrencyFieldProps) {
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
        // In the pane's own tree, so that it speaks the pane's language and runs in its direction.
        inlinePopup
        positioning={{ autoSize: "width" }}
        freeform
        className={styles.box}
        // The arrow keys open the list; a stop of its own would only slow the way through the form.
        expandIcon={{ tabIndex: -1, "aria-label": words.currency }}
        listbox={{ className: styles.list }}
        value={choice.text ?? (current ? currencyLabel(current) : choice.code)}
        selectedOptions={[choice.code]}
        onFocus={(event) => event.target.select()}
        onInput={(event) => onChoice({ ...choice, text: event.currentTarget.value })}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoice({ code: optionValue })}
        onBlur={() => {
          const found = choice.text === undefined ? undefined : meant(all, choice.text);
          if (found) onChoice({ code: found.code });
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
  // In the pane's own tree, it must be told to lie over what follows.
  list: { maxHeight: "min(300px, 60vh)", maxWidth: "100%", zIndex: tokens.zIndexPopup },
});
