import { createRoot } from "react-dom/client";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { keepDigits, recallDigits } from "../../src/hosts/chosenDigits";
import { initialLanguage, keepLanguage } from "../../src/hosts/chosenLanguage";
import type { Library } from "../../src/pane/locale";
import { Pane } from "../../src/pane/Pane";
import { exportsReader } from "../../src/workers/exports/reader";
import { inWorkers } from "../../src/workers/simulation/share";
import { simulator } from "../../src/workers/simulation/simulator";
import { Paper } from "./paper";
import { PaperCheck } from "./paperCheck";

declare global {
  interface Window {
    readonly paper: Paper;
    readonly languages: string[];
    /** Set before the page starts: the spreadsheet tests itself. */
    readonly hasCheck?: boolean;
    readonly check: PaperCheck;
    /** Set before the page starts: what the spreadsheet's own theme is. */
    readonly officeIsDark?: boolean;
  }
}

const paper = new Paper();
const chosen: string[] = [];
const check = new PaperCheck();
if (window.hasCheck) paper.selfTest = check;
if ("officeIsDark" in window) paper.theme = { isDark: () => window.officeIsDark };
Object.assign(window, { paper, check, languages: chosen });

/** Every language is there from the beginning. */
const library: Library = {
  load: (_, language) => Promise.resolve(locales[language]),
  known: (_, language) => locales[language],
};

const asked = new URLSearchParams(location.search);
recallDigits();
const place = document.querySelector("main");
if (!place) throw new Error("The page has a main.");
createRoot(place).render(
  <Pane
    host={paper}
    simulate={simulator(inWorkers(() => new Worker("/worker.js")))}
    readExports={exportsReader(() => new Worker("/exports.js"))}
    library={library}
    initialLocale={locales[(asked.get("language") ?? initialLanguage(navigator.languages)) as Language]}
    onLanguage={(language) => {
      chosen.push(language);
      return keepLanguage(language);
    }}
    onDigits={keepDigits}
  />,
);
