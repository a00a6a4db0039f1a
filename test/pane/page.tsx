import { createRoot } from "react-dom/client";
import type { Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { initialLanguage, keepLanguage } from "../../src/hosts/chosenLanguage";
import { Pane } from "../../src/pane/Pane";
import { inWorkers } from "../../src/worker/share";
import { simulator } from "../../src/worker/simulator";
import { Paper } from "./paper";

declare global {
  interface Window {
    readonly paper: Paper;
    readonly languages: string[];
  }
}

const paper = new Paper();
const chosen: string[] = [];
Object.assign(window, { paper, languages: chosen });

const asked = new URLSearchParams(location.search);
const place = document.querySelector("main");
if (!place) throw new Error("The page has a main.");
createRoot(place).render(
  <Pane
    host={paper}
    simulate={simulator(inWorkers(() => new Worker("/worker.js")))}
    locales={locales}
    initialLanguage={(asked.get("language") ?? initialLanguage(navigator.languages)) as Language}
    onLanguage={(language) => {
      chosen.push(language);
      return keepLanguage(language);
    }}
  />,
);
