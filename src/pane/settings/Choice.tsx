import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { Tick } from "../Signs";
import { useSectionStyles } from "../useSectionStyles";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, if it isn't the reader's. */
  readonly lang?: string;
}

export interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** The group of buttons. */
  readonly group?: Ref<HTMLFieldSetElement>;
  readonly children?: ReactNode;
}

/**
 * One of a few, all in view. These are buttons and not radio buttons, because arrow keys would choose each language on the way to
 * the wanted one.
 */
export function Choice<Value extends string>(given: ChoiceProps<Value>) {
  const { title, options, value, onChoose, group, children } = given;
  const shared = useSectionStyles();
  const styles = useStyles();
  return (
    <fieldset ref={group} className={shared.fieldset}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.options}>
        {options.map(({ value: own, text, lang }) => (
          <Button
            key={own}
            value={own}
            lang={lang}
            aria-pressed={own === value}
            appearance={own === value ? "primary" : "secondary"}
            {...(own === value && { icon: <Tick /> })}
            onClick={() => onChoose(own)}
          >
            {text}
          </Button>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

const useStyles = makeStyles({
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalXS,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  options: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});
