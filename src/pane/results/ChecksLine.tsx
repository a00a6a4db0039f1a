import { makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../workbook/model/models";
import type { PlanWords } from "../../workbook";
import { checkState } from "../../workbook/model/checks";
import { usePane } from "../context";
import { directionOf } from "../../language/languages";
import { Message } from "../Message";
import { Question, Tick } from "../Signs";
import type { Reading } from "./figures";

export interface ChecksLineProps {
  readonly reading: Reading;
  readonly model: Model;
  /** Words in the model's own language. */
  readonly said: PlanWords;
}

/** Says if the workbook's checks pass, and otherwise names the failed ones in the workbook's words. */
export function ChecksLine({ reading, model, said }: ChecksLineProps) {
  const { locale } = usePane();
  const words = locale.pane.results;
  const styles = useStyles();
  const state = checkState(reading.checks, said);
  if (state === "fail" || state === "warn") {
    return (
      <Message tone={state === "fail" ? "bad" : "plain"}>
        <strong>{state === "fail" ? words.checksFail : words.checksWarn}</strong>
        <div lang={model.language} dir={directionOf(model.language)}>
          {String(reading.checks)}
        </div>
      </Message>
    );
  }
  return (
    <div className={state === "hold" ? styles.hold : styles.unknown}>
      {state === "hold" ? <Tick /> : <Question />}
      {state === "hold" ? words.checksHold : words.checksUnknown}
    </div>
  );
}

const line = {
  display: "flex",
  alignItems: "center",
  columnGap: tokens.spacingHorizontalS,
  fontSize: tokens.fontSizeBase200,
} as const;

const useStyles = makeStyles({
  hold: { ...line, color: tokens.colorPaletteGreenForeground1 },
  unknown: { ...line, color: tokens.colorNeutralForeground2 },
});
