import type { LineKind } from "../../workbook/lines";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../context";
import { fillIsolated } from "../../language/fill";
import { percent } from "../../language/formatted";
import { percentSign } from "../../language/numbers";
import { doubtSentence } from "../doubt/sentence";
import { useSectionStyles } from "../useSectionStyles";
import {
  doubtOf,
  ends,
  isStarting,
  suspectedFraction,
  type SimulationEntry,
  type EntryField,
  type WrongFields,
} from "./entry";

export interface RangeFieldsProps {
  readonly kind: LineKind;
  readonly typed: SimulationEntry["typed"];
  readonly wrong: WrongFields;
  readonly onType: (field: EntryField, text: string) => void;
}

/** Fields for the low and high outcome of all lines of a kind, in percent of the plan. */
export function RangeFields({ kind, typed, wrong, onType }: RangeFieldsProps) {
  const { locale } = usePane();
  const words = locale.pane.simulation;
  const shared = useSectionStyles();
  const styles = useStyles();
  const hint = useId();
  const validation = (field: EntryField) => {
    const refused = wrong[field];
    const doubt = doubtOf(typed[field], locale.language);
    if (doubt) {
      const validationMessage = doubtSentence(typed[field], doubt, locale.pane.doubt, locale.language);
      return { validationState: refused ? "error" : "warning", validationMessage } as const;
    }
    const suspected = suspectedFraction(typed[field], locale.language);
    if (refused) return { validationState: "error", validationMessage: words.wrong[refused] } as const;
    if (suspected === undefined) return {};
    const message = fillIsolated(words.shareRead, { share: percent(suspected, locale.language, 4) });
    return { validationState: "warning", validationMessage: message } as const;
  };
  return (
    <fieldset className={shared.fieldset} aria-describedby={hint}>
      <legend className={styles.legend}>{words[kind]}</legend>
      <div className={styles.ends}>
        {ends.map((end) => (
          <Field key={end} label={words[end]} {...validation(`${kind}.${end}`)}>
            <Input
              className={styles.input}
              inputMode="decimal"
              autoComplete="off"
              value={typed[`${kind}.${end}`]}
              onChange={(_, { value }) => onType(`${kind}.${end}`, value)}
              contentAfter={<span aria-hidden>{percentSign(locale.language)}</span>}
            />
          </Field>
        ))}
      </div>
      <p id={hint} className={shared.quiet}>
        {words.plan}
        {isStarting(kind, typed, locale.language) && ` ${words.starting}`}
      </p>
    </fieldset>
  );
}

const useStyles = makeStyles({
  legend: { padding: 0, paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  ends: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
});
