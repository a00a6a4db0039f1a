import { findingsFor } from "../../sharing/audience";
import { findings, type Finding } from "../../sharing/check";
import { usePane } from "../context";
import { FindingList } from "./FindingList";
import { useSharing } from "./sharing";
import { Step, type StepPlace } from "./Step";
import { useEveryLanguage } from "./useEveryLanguage";
import { useWork } from "./useWork";

export function CheckStep(place: StepPlace) {
  const { locale, announce } = usePane();
  const everyLanguage = useEveryLanguage();
  const words = locale.pane.share;
  const { audience = "withoutAddIn", checked } = useSharing();
  const step = useWork<readonly Finding[]>("check");

  const check = () =>
    step.make(async (book) => {
      const found = findings(book, await everyLanguage());
      checked(found);
      if (findingsFor(audience, found).length > 0) return { phase: "shown", shown: found };
      announce(words.clean);
      return { phase: "ready" };
    }, words.trouble.unreadable);

  return (
    <Step
      {...place}
      of="check"
      why={audience === "reader" ? words.steps.why.checkPage : words.steps.why.check}
      action={{ label: words.check, onAct: () => void check() }}
      step={step}
    >
      {(found) => <FindingList findings={findingsFor(audience, found)} onClose={step.close} />}
    </Step>
  );
}
