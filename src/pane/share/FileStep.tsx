import { useLocale, usePane } from "../context";
import { fileFor } from "./fileFor";
import { useSharing } from "./sharing";
import { Step, type StepPlace } from "./Step";
import { useEveryLanguage } from "./useEveryLanguage";
import { useWork } from "./useWork";

export function FileStep(place: StepPlace) {
  const { host } = usePane();
  const locale = useLocale();
  const everyLanguage = useEveryLanguage();
  const words = locale.pane.share;
  const { audience = "withoutAddIn", into, model } = useSharing();
  const step = useWork<never>("file");

  const make = () =>
    step.make(
      async (book) => fileFor({ book, audience, into, model }, host, locale, await everyLanguage()),
      words.pack.failed,
    );

  return (
    <Step
      {...place}
      of="file"
      why={audience === "withAddIn" ? words.steps.why.fileWith : words.steps.why.fileWithout}
      action={{ label: words.pack.workbook, onAct: () => void make() }}
      step={step}
    >
      {() => null}
    </Step>
  );
}
