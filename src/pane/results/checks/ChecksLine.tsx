import { makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../../workbook/model/models";
import type { MasterState } from "../../../workbook/model/masterState";
import { fill } from "../../../language/fill";
import { useModelLocale } from "../../context";
import { directionOf } from "../../../language/languages";
import { Message } from "../../Message";
import { Question, Tick } from "../../Signs";
import type { ModelLocale } from "../../locale";
import { isGreen } from "./green";
import type { ReadDoubts } from "../modelDoubts/read";
import type { ResultValues } from "../figures";
import type { Standing } from "../standing";

export interface ChecksLineProps {
  /** Of the master check. */
  readonly state: MasterState;
  readonly reading: ResultValues;
  readonly model: Model;
  /** Undefined until it is known. */
  readonly standing: Standing | undefined;
  /** Undefined until they are read. */
  readonly doubts: ReadDoubts | undefined;
}

/** Says if the workbook's checks pass, in green only for a model with figures of the reader's own; otherwise names the first. */
export function ChecksLine({ state, reading, model, standing, doubts }: ChecksLineProps) {
  const locale = useModelLocale();
  const words = locale.pane.results;
  const styles = useStyles();
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
  // What the model has lost is said in a message of its own, beside which no check is shown as holding.
  if (doubts?.lost && state === "hold") return null;
  const hasTick = isGreen(state, standing, doubts);
  return (
    <div className={hasTick ? styles.hold : styles.unknown}>
      <span className={styles.sign}>{hasTick ? <Tick /> : <Question />}</span>
      {state === "hold" ? holding(standing, doubts, locale) : words.checksUnknown}
    </div>
  );
}

function holding(
  standing: Standing | undefined,
  doubts: ReadDoubts | undefined,
  { pane: { results, checks }, modelDoubts }: ModelLocale,
): string {
  const { checksHold } = results;
  if (standing?.isSample) return fill(checks.sample, { checks: checksHold });
  if (standing && standing.missing.length > 0) return fill(checks.unfilled, { checks: checksHold });
  return doubts && doubts.doubts.length > 0 ? fill(modelDoubts.open, { checks: checksHold }) : checksHold;
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
