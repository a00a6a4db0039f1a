/** Entry: the page beside the workbook. In Excel it is the pane; elsewhere, a reference of the functions. */
import { createRoot } from "react-dom/client";
import { excelHost } from "../hosts/excel/host";
import { locales } from "../locales";
import { directionOf, languageOf, type Language } from "../language/languages";
import { initialLanguage, keepLanguage } from "../hosts/chosenLanguage";
import { Pane } from "../pane/Pane";
import { answering } from "../worker/answering";
import { openWorker } from "../worker/open";
import { inWorkers } from "../worker/share";
import { simulator } from "../worker/simulator";
import { reference } from "./reference";

function speak(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = locales[language].taskpane.title;
}

function beside(locale: string | undefined): void {
  const language = initialLanguage([locale]);
  speak(language);
  const root = document.createElement("main");
  document.body.replaceChildren(root);
  createRoot(root).render(
    <Pane
      host={excelHost({ tryWorker: () => answering(openWorker) })}
      simulate={simulator(inWorkers(openWorker))}
      locales={locales}
      initialLanguage={language}
      privacy="privacy.html"
      onLanguage={(chosen) => {
        speak(chosen);
        return keepLanguage(chosen);
      }}
    />,
  );
}

function elsewhere(locale: string): void {
  const language = languageOf(locale) ?? "en";
  speak(language);
  document.body.replaceChildren(reference(language, locales[language], locales.en));
}

// Outside Excel, or if Microsoft's library can't be loaded, the page uses the browser's language.
if (typeof Office === "undefined") elsewhere(navigator.language);
else {
  void Office.onReady(({ host }) =>
    host === Office.HostType.Excel ? beside(Office.context.displayLanguage) : elsewhere(navigator.language),
  );
}
