/** Entry: the workbench, for readers without Excel, with a grid, the same functions and the same pane. */
import { createRoot } from "react-dom/client";
import { type Language, directionOf } from "../language/languages";
import { registerFunctions } from "../hosts/univer/functions";
import { univerHost } from "../hosts/univer/host";
import { locales } from "../locales";
import { initialLanguage, keepLanguage } from "../hosts/chosenLanguage";
import { Pane } from "../pane/Pane";
import { openWorker } from "../worker/open";
import { inWorkers } from "../worker/share";
import { simulator } from "../worker/simulator";
import { followFirstLetter } from "./bidi";
import { openBrowserGrid } from "./browserGrid";
import { heard } from "./heard";
import { keep, recall } from "./kept";
import { betweenCellsAndPane } from "./keyboard";
import { releaseFrozenColumns } from "./narrow";
import "./workbench.css";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

followFirstLetter();
const kept = await recall();
const grid = openBrowserGrid(element("grid"), kept.work?.workbook);
releaseFrozenColumns(grid, element("grid"));
const cells = heard(grid, element("heard"));
const [toggle, aside, limits] = ["toggle", "pane", "limits"].map(element) as [HTMLElement, HTMLElement, HTMLElement];
const [toPane, toCells] = ["to-pane", "to-cells"].map(element) as [HTMLElement, HTMLElement];
const bar = keep(grid, kept, element("kept"));
const host = univerHost(grid);
// Available in the browser's console under the name that Univer's documentation uses; tests read the active cell from it.
Object.assign(window, { univerAPI: grid.api });
let forget = () => {};

function speak(language: Language): void {
  const words = locales[language].workbench;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = words.title;
  toggle.textContent = aside.ariaLabel = words.pane;
  limits.textContent = words.limits;
  toPane.textContent = words.toPane;
  toCells.textContent = words.toCells;
  cells.speak(words.sheet);
  bar.speak(language, words.kept);
  forget();
  const registered = registerFunctions(grid.injector, locales[language]);
  forget = () => registered.dispose();
}

function fold(isFolded: boolean): void {
  aside.hidden = isFolded;
  toggle.ariaExpanded = String(!isFolded);
}

toggle.addEventListener("click", () => fold(!aside.hidden));
betweenCellsAndPane(grid, { pane: aside, toPane, toCells, unfold: () => fold(false) });

const language = initialLanguage(navigator.languages);
speak(language);
createRoot(element("tools")).render(
  <Pane
    host={host}
    simulate={simulator(inWorkers(openWorker))}
    locales={locales}
    initialLanguage={language}
    onLanguage={(chosen) => {
      speak(chosen);
      return keepLanguage(chosen);
    }}
  />,
);
