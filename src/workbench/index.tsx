/** Entry: the workbench, for readers without Excel, with a grid, the same functions and the same pane. */
import { createRoot } from "react-dom/client";
import { type Language, directionOf } from "../language/languages";
import { registerFunctions } from "../hosts/univer/functions";
import { univerHost } from "../hosts/univer/host";
import { showNumbers } from "../hosts/univer/shownNumbers";
import { readTyped, type Typing } from "../hosts/univer/typing";
import { locales } from "../locales";
import { initialLanguage, keepLanguage } from "../hosts/chosenLanguage";
import { Pane } from "../pane/Pane";
import { openWorker } from "../worker/open";
import { inWorkers } from "../worker/share";
import { simulator } from "../worker/simulator";
import { followFirstLetter } from "./bidi";
import { formatNumbersIn, openBrowserGrid } from "./browserGrid";
import { heard } from "./heard";
import { releaseFrozenColumns } from "./narrow";
import { readPasted } from "./pasted";
import { question } from "./question";
import "./workbench.css";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

let spoken = initialLanguage(navigator.languages);
followFirstLetter();
const grid = openBrowserGrid(element("grid"));
releaseFrozenColumns(grid, element("grid"));
const cells = heard(grid, element("heard"));
const [toggle, aside, limits] = ["toggle", "pane", "limits"].map(element) as [HTMLElement, HTMLElement, HTMLElement];
const host = univerHost(grid);
const doubts = question(grid, element("question"));
const typing: Typing = { language: () => spoken, doubted: doubts.ask };
readTyped(grid, typing);
readPasted(grid, typing);
showNumbers(grid, typing.language);
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
  spoken = language;
  formatNumbersIn(grid, language);
  doubts.speak(locales[language].pane.doubt, language);
  cells.speak(words.sheet);
  forget();
  const registered = registerFunctions(grid.injector, locales[language]);
  forget = () => registered.dispose();
}

toggle.addEventListener("click", () => {
  aside.hidden = !aside.hidden;
  toggle.ariaExpanded = String(!aside.hidden);
});

speak(spoken);
createRoot(element("tools")).render(
  <Pane
    host={host}
    simulate={simulator(inWorkers(openWorker))}
    locales={locales}
    initialLanguage={spoken}
    onLanguage={(chosen) => {
      speak(chosen);
      return keepLanguage(chosen);
    }}
  />,
);
