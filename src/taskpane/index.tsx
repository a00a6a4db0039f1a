/** Entry: the page beside the workbook. In Excel it is the pane; elsewhere, a reference of the functions. */
import { createRoot } from "react-dom/client";
import { excelHost, excelParts } from "../hosts/excel/host";
import { library } from "../locales/library";
import { unloaded } from "../locales/unloaded";
import { directionOf, languageOf, type Language } from "../language/languages";
import { keepDigits, recallDigits } from "../hosts/chosenDigits";
import { initialLanguage, keepLanguage } from "../hosts/chosenLanguage";
import { loadWhenIdle } from "../hosts/whenIdle";
import { whenLoaded } from "../hosts/whenLoaded";
import { onDemand } from "../hosts/trouble";
import type { ReadExports, Simulate } from "../pane/context";
import { loadedAhead } from "../pane/loadedAhead";
import { Pane } from "../pane/Pane";
import { pageAddress } from "./pageAddress";

/** Loaded when the first work of theirs is asked for. */
const workers = () => import(/* webpackChunkName: "taskpane.workers" */ "../workers/ofPage");

const simulate: Simulate = async (...given) => (await workers()).simulate(...given);
const readExports: ReadExports = async (...given) => (await onDemand(workers())).readExports(...given);

function speak(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const words = library.known("pane", language);
  if (words) document.title = words.taskpane.title;
}

async function beside(locale: string | undefined): Promise<void> {
  recallDigits();
  const language = initialLanguage([locale]);
  speak(language);
  const words = await whenLoaded(document.body, () => library.load("pane", language), unloaded[language]);
  speak(language);
  const root = document.createElement("main");
  document.body.replaceChildren(root);
  document.body.className = "pane";
  createRoot(root).render(
    <Pane
      host={excelHost({ tryWorker: async () => (await workers()).tryWorker() })}
      simulate={simulate}
      readExports={readExports}
      library={library}
      initialLocale={words}
      pages={pageAddress}
      onLanguage={keepChosen}
      onDigits={keepDigits}
    />,
  );
  loadWhenIdle([...loadedAhead(library, language), ...excelParts]);
}

function keepChosen(language: Language): boolean {
  speak(language);
  return keepLanguage(language);
}

async function elsewhere(locale: string): Promise<void> {
  const language = languageOf(locale) ?? "en";
  speak(language);
  const load = () =>
    Promise.all([
      import(/* webpackChunkName: "taskpane.reference" */ "./reference"),
      library.load("all", language),
      library.load("all", "en"),
    ]);
  const [{ reference }, words, english] = await whenLoaded(document.body, load, unloaded[language]);
  speak(language);
  document.body.replaceChildren(reference(language, words, english));
}

// Outside Excel, or if Microsoft's library can't be loaded, the page uses the browser's language.
if (typeof Office === "undefined") void elsewhere(navigator.language);
else {
  // Excel's language is mostly the browser's, so its words come while Excel is asked.
  library.load("pane", initialLanguage([navigator.language])).catch(() => undefined);
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel ? beside(Office.context.displayLanguage) : elsewhere(navigator.language),
  );
}
