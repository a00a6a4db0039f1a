import { makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../hosts/port";
import type { TemplateWords } from "../../template/words";
import { usePane } from "../context";
import { directionOf } from "../locale";
import { Message } from "../Message";
import { Question, Tick } from "../Signs";
import { checksOf, type Reading } from "./figures";

export interface ChecksLineProps {
  readonly reading: Reading;
  readonly model: Model;
  /** The words of the model's own language. */
  readonly template: TemplateWords;
}

/** Whether the workbook's checks hold; if not, which, in the workbook's words. */
export function ChecksLine({ reading, model, template }: ChecksLineProps) {
  const { locale } = usePane();
  const words = locale.pane.results;
  const styles = useStyles();
  const state = checksOf(reading, template);
  if (state === "fail") {
    return (
      <Message tone="bad">
        <strong>{words.checksFail}</strong>
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
