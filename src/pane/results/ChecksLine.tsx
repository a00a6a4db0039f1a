import { makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../workbook/model/models";
import type { ModelWords } from "../../workbook";
import { checkState } from "../../workbook/model/checks";
import { fill } from "../../language/fill";
import { usePane } from "../context";
import { directionOf } from "../../language/languages";
import { Message } from "../Message";
import { Question, Tick } from "../Signs";
import type { PaneWords } from "../words";
import type { Reading } from "./figures";
import type { Standing } from "./standing";

export interface ChecksLineProps {
  readonly reading: Reading;
  readonly model: Model;
  /** Words in the model's own language. */
  readonly said: ModelWords;
  /** Undefined until it is known. */
  readonly standing: Standing | undefined;
}

/** Says if the workbook's checks pass, in green only for a model with figures of the reader's own; otherwise names the first. */
export function ChecksLine({ reading, model, said, standing }: ChecksLineProps) {
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
  const isGreen = state === "hold" && standing !== undefined && !standing.isSample && standing.missing.length === 0;
  return (
    <div className={isGreen ? styles.hold : styles.unknown}>
      <span className={styles.sign}>{isGreen ? <Tick /> : <Question />}</span>
      {state === "hold" ? holding(standing, locale.pane) : words.checksUnknown}
    </div>
  );
}

function holding(standing: Standing | undefined, { results: { checksHold }, checks }: PaneWords): string {
  if (standing?.isSample) return fill(checks.sample, { checks: checksHold });
  return standing && standing.missing.length > 0 ? fill(checks.unfilled, { checks: checksHold }) : checksHold;
}

const line = {
  display: "flex",
  alignItems: "center",
  columnGap: tokens.spacingHorizontalS,
  fontSize: tokens.fontSizeBase200,
} as const;

const useStyles = makeStyles({
  hold: { ...line, color: tokens.colorPaletteGreenForeground1 },
  sign: { display: "flex", flexShrink: 0 },
  unknown: { ...line, color: tokens.colorNeutralForeground2 },
});
