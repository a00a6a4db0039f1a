import { packOf } from "../../sharing/pack";
import { usePane } from "../context";
import { copied } from "./copied";
import { SelectedText } from "./SelectedText";
import { useSharing } from "./sharing";
import { Step, type StepPlace } from "./Step";
import { useEveryLanguage } from "./useEveryLanguage";
import { useWork } from "./useWork";

/** Where the clipboard is closed, the text is shown, selected. */
export function LetterStep(place: StepPlace) {
  const { locale } = usePane();
  const everyLanguage = useEveryLanguage();
  const words = locale.pane.share;
  const { audience = "withoutAddIn", into, model } = useSharing();
  const step = useWork<string>("letter");

  const copy = () =>
    step.make(async (book) => {
      const on = new Date();
      const pack = packOf(book, await everyLanguage(), { into, on, audience, ...(model !== undefined && { model }) });
      if (!pack) return { phase: "failed", sentence: words.pack.noModel };
      const text = `${pack.letter.subject}\n\n${pack.letter.body}`;
      return (await copied(text)) ? { done: words.pack.copied } : { phase: "shown", shown: text };
    }, words.pack.failed);

  return (
    <Step
      {...place}
      of="letter"
      why={words.steps.why.letter}
      action={{ label: words.pack.letter, onAct: () => void copy() }}
      keepsAction
      step={step}
    >
      {(text) => <SelectedText text={text} language={into} />}
    </Step>
  );
}
