import { packOf } from "../../sharing/pack";
import { usePane } from "../context";
import { fileName } from "../fileName";
import { PageFile, type PageFileProps } from "./PageFile";
import { useSharing } from "./sharing";
import { Step, type StepPlace } from "./Step";
import { useEveryLanguage } from "./useEveryLanguage";
import { useWork } from "./useWork";

/** Where the print dialog does not open, the page is offered as a file and in a window. */
export function PageStep(place: StepPlace) {
  const { host, locale } = usePane();
  const everyLanguage = useEveryLanguage();
  const words = locale.pane.share;
  const { into, model } = useSharing();
  const step = useWork<PageFileProps>("page");

  const print = () =>
    step.make(async (book) => {
      const on = new Date();
      const locales = await everyLanguage();
      const pack = packOf(book, locales, { into, on, audience: "reader", ...(model !== undefined && { model }) });
      if (!pack) return { phase: "failed", sentence: words.pack.noModel };
      const { page, figures } = pack;
      try {
        await host.print(page);
        return { done: words.pack.printed };
      } catch {
        const name = fileName(locales[into].sharing.pack.page.title, figures.currency, "html");
        return { phase: "shown", shown: { page, name } };
      }
    }, words.pack.failed);

  return (
    <Step
      {...place}
      of="page"
      why={words.steps.why.page}
      action={{ label: words.pack.page, onAct: () => void print() }}
      keepsAction
      step={step}
    >
      {(file) => <PageFile {...file} />}
    </Step>
  );
}
