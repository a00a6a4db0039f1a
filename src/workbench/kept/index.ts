/** The workbench keeps the reader's work in this browser, and opens it with the next visit. Nothing leaves the machine. */
import type { Grid } from "../../hosts/univer/grid";
import type { Language } from "../../language/languages";
import { fill } from "../../language/fill";
import { dateFormat } from "../../language/numbers";
import type { Words } from "../../locales/words";
import { button } from "../button";
import { keepSaving, type Keeping, type Unkept } from "./keeping";
import { opening } from "../opening";
import { apart, type Apart } from "./apart";
import { startsWithout } from "./start";
import { openStore, type KeptWork, type Store } from "./store";

export interface Kept {
  /** Of the visit before; undefined where nothing is kept. */
  readonly work: KeptWork | undefined;
  readonly hasBefore: boolean;
  /** Those that could not be opened. */
  readonly apart: readonly KeptWork[];
  readonly store: Store | Unkept;
}

const nothing = { work: undefined, hasBefore: false, apart: [] };

/** Reads what is kept. Of several tabs the first alone keeps its work, for they would write over each other. */
export async function recall(): Promise<Kept> {
  try {
    const store = openStore();
    const [work, hasEarlier, held, apart] = await Promise.all([
      store.read("now"),
      store.hasEarlier(),
      store.read("held"),
      store.apart(),
    ]);
    if (!(await isFirstTab())) return { ...nothing, store: "elsewhere" };
    if (startsWithout()) return { ...nothing, apart: work ? [work] : [], store: "refused" };
    return { work, hasBefore: hasEarlier || held !== undefined, apart, store };
  } catch {
    return { ...nothing, store: "refused" };
  }
}

/** Holds a lock as long as the page is open. A browser without locks has them denied by its settings only. */
const isFirstTab = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request("crm-roi-workbench", { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => {});
      })
      .catch(reject);
  });

export interface KeptBar {
  speak(language: Language, words: Words["workbench"]): void;
}

/** Saves from now on, and shows that in `bar` with what can be done. `reveal` shows the bar where it is folded away. */
export function keep(
  grid: Grid,
  { work, hasBefore, apart: kept, store }: Kept,
  bar: HTMLElement,
  reveal: () => void,
): KeptBar {
  if (work && "sheet" in work) grid.workbook.getSheetBySheetId(work.sheet)?.activate();
  const state = document.createElement("span");
  const [fresh, back] = [button(), button()];
  let keeping: Keeping = work ? { is: "saved", at: new Date() } : { is: "saving" };
  let language: Language | undefined;
  let words: Words["workbench"]["kept"] | undefined;
  let opener: ReturnType<typeof opening>;
  const show = () => {
    if (!words) return;
    const time =
      keeping.is === "saved" && language ? dateFormat(language, { timeStyle: "short" }).format(keeping.at) : "";
    state.textContent = fill(words[keeping.is], { time });
    fresh.textContent = words.fresh;
    back.textContent = words.back;
  };
  const end = keepSaving(grid, store, (next) => {
    keeping = next;
    show();
  });
  let unopened = undefined as Apart | undefined;
  if (typeof store !== "string") {
    // If this fails, it is still on hold, and is tried with the next visit.
    const released = store.release().catch(() => undefined);
    // A workbook that is not saved stays open.
    const leave = async (change: () => Promise<void>) => {
      if (!(await end())) return;
      try {
        await released;
        await change();
        location.reload();
      } catch {
        keeping = { is: "refused" };
        show();
      }
    };
    fresh.addEventListener("click", () => void leave(store.setAside));
    back.addEventListener("click", () => void leave(store.bringBack));
    opener = opening(grid, { open: (plan) => leave(() => store.open(plan)), reveal });
    bar.append(state, fresh, opener.element, ...(hasBefore ? [back] : []));
    if (kept.length > 0) unopened = apart(kept, { forget: store.forgetApart, tryAgain: () => leave(store.tryApart) });
  } else {
    opener = opening(grid, { reveal });
    bar.append(state, opener.element);
    if (kept.length > 0) unopened = apart(kept);
  }
  if (unopened) bar.append(unopened.element);
  return {
    speak(spoken, { kept: said, opening: ofOpening }) {
      [language, words] = [spoken, said];
      opener.speak(spoken, ofOpening);
      unopened?.speak(said.apart);
      show();
    },
  };
}
