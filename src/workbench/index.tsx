/** Entry: the workbench, for readers without Excel, with a grid, the same functions and the same pane. */
import { createRoot } from "react-dom/client";
import { type Language, directionOf } from "../language/languages";
import { writeFixedTexts } from "../hosts/univer/fixedTexts";
import { registerFunctions } from "../hosts/univer/functions";
import { univerHost } from "../hosts/univer/host";
import { finishOpened, workbookOf } from "../hosts/univer/opened";
import { showNumbers } from "../hosts/univer/shownNumbers";
import { readTyped, type Typing } from "../hosts/univer/typing";
import { library } from "../locales/library";
import { unloaded } from "../locales/unloaded";
import { keepDigits, recallDigits } from "../hosts/chosenDigits";
import { initialLanguage, keepLanguage } from "../hosts/chosenLanguage";
import { loadWhenIdle } from "../hosts/whenIdle";
import { whenLoaded } from "../hosts/whenLoaded";
import { loadedAhead } from "../pane/loadedAhead";
import { Pane } from "../pane/Pane";
import { readExports, simulate } from "../workers/ofPage";
import { followFirstLetter } from "./bidi";
import { formatNumbersIn, openBrowserGrid } from "./browserGrid";
import { copyLatinDigits } from "./copied";
import { heard } from "./heard";
import { keep, recall, type KeptBar } from "./kept";
import { orApart, savedIn } from "./kept/start";
import { betweenCellsAndPane } from "./keyboard";
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
recallDigits();
followFirstLetter();
const wordsOf = () => library.load("all", spoken);
const [kept, initialLocale] = await Promise.all([recall(), whenLoaded(document.body, wordsOf, unloaded[spoken])]);
const opened = kept.work && "plan" in kept.work ? kept.work.plan : undefined;
const grid = await orApart(kept, () => openBrowserGrid(element("grid"), opened ? workbookOf(opened) : savedIn(kept)));
releaseFrozenColumns(grid, element("grid"));
const cells = heard(grid, element("heard"));
const [toggle, aside, limits] = ["toggle", "pane", "limits"].map(element) as [HTMLElement, HTMLElement, HTMLElement];
const [toPane, toCells] = ["to-pane", "to-cells"].map(element) as [HTMLElement, HTMLElement];
const host = univerHost(grid);
const doubts = question(grid, element("question"));
const typing: Typing = { language: () => spoken, doubted: doubts.ask };
readTyped(grid, typing);
readPasted(grid, typing);
copyLatinDigits(grid);
showNumbers(grid, typing.language);
// Available in the browser's console under the name that Univer's documentation uses; tests read the active cell from it.
Object.assign(window, { univerAPI: grid.api });
let forget = () => {};
let bar = undefined as KeptBar | undefined;

function speak(language: Language): void {
  const locale = library.known("all", language);
  if (!locale) return;
  const words = locale.workbench;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = words.title;
  toggle.textContent = aside.ariaLabel = words.pane;
  limits.textContent = words.limits;
  toPane.textContent = words.toPane;
  toCells.textContent = words.toCells;
  spoken = language;
  formatNumbersIn(grid, language);
  writeFixedTexts(grid.injector, language);
  doubts.speak(locale.pane.doubt, language);
  cells.speak(words.sheet);
  bar?.speak(language, words);
  forget();
  const registered = registerFunctions(grid.injector, locale);
  forget = () => registered.dispose();
}

function fold(isFolded: boolean): void {
  aside.hidden = isFolded;
  toggle.ariaExpanded = String(!isFolded);
}

toggle.addEventListener("click", () => fold(!aside.hidden));
betweenCellsAndPane(grid, { pane: aside, question: element("question"), toPane, toCells, unfold: () => fold(false) });

speak(spoken);
if (opened) await orApart(kept, () => finishOpened(grid, opened));
// From here on it is saved, which a workbook that could not be opened must not be.
bar = keep(grid, kept, element("kept"), () => fold(false));
bar.speak(spoken, library.known("all", spoken)?.workbench ?? initialLocale.workbench);
createRoot(element("tools")).render(
  <Pane
    host={host}
    simulate={simulate}
    readExports={readExports}
    library={library}
    initialLocale={initialLocale}
    onLanguage={(chosen) => {
      speak(chosen);
      return keepLanguage(chosen);
    }}
    onDigits={(chosen) => {
      // The grid shows its numbers anew.
      speak(spoken);
      return keepDigits(chosen);
    }}
  />,
);
loadWhenIdle(loadedAhead(library, spoken));
