/** Says that a kept workbook can't be opened. The reader gets its cells, or all of it, tries once more, or deletes it. */
import { download } from "../../hosts/download";
import { rescuedPlan } from "../../hosts/univer/rescued";
import type { Words } from "../../locales/words";
import { button } from "../button";
import type { KeptWork } from "./store";

export interface Apart {
  readonly element: HTMLElement;
  speak(words: Words["workbench"]["kept"]["apart"]): void;
}

type State = "kept" | "downloaded" | "wholeDownloaded" | "unreadable" | "refused";

/** For the first one that was kept apart. */
export interface ApartActions {
  forget(): Promise<void>;
  /** Leaves the page. */
  tryAgain(): Promise<void>;
}

/** @param actions undefined where the browser refuses to change what it keeps */
export function apart(kept: readonly KeptWork[], actions?: ApartActions): Apart {
  const [element, state] = [document.createElement("span"), document.createElement("span")];
  const [cells, all, again, forget] = [button(), button(), button(), button()];
  state.setAttribute("role", "status");
  element.append(state, cells, all, ...(actions ? [again, forget] : []));
  let waiting = kept;
  let now: State = "kept";
  let words: Words["workbench"]["kept"]["apart"] | undefined;
  const show = (next = now) => {
    now = next;
    element.hidden = waiting.length === 0;
    if (!words) return;
    state.textContent = words[now];
    [cells.textContent, all.textContent] = [words.download, words.whole];
    [again.textContent, forget.textContent] = [words.again, words.forget];
  };

  cells.addEventListener("click", () => void downloadCells(waiting[0]).then(show));
  all.addEventListener("click", () => {
    downloadWhole(waiting[0]);
    show("wholeDownloaded");
  });
  again.addEventListener("click", () => void actions?.tryAgain());
  forget.addEventListener("click", () => {
    if (!words || !confirm(words.sure)) return;
    actions?.forget().then(
      () => {
        waiting = waiting.slice(1);
        show("kept");
      },
      () => show("refused"),
    );
  });
  return {
    element,
    speak(said) {
      words = said;
      show();
    },
  };
}

/** Everything, as it was kept. */
function downloadWhole(work: KeptWork | undefined): void {
  download(new TextEncoder().encode(JSON.stringify(work)), "CRM ROI.json");
}

/** As .xlsx where there are cells to be read, else as it was kept. */
async function downloadCells(work: KeptWork | undefined): Promise<State> {
  const plan = work && "plan" in work ? work.plan : rescuedPlan(work && "workbook" in work ? work.workbook : work);
  try {
    if (!plan) throw new Error("The kept workbook has no cells that can be read.");
    const { writeXlsx } = await import(/* webpackChunkName: "rescued" */ "../../hosts/xlsx/write");
    download(await writeXlsx(plan, { created: new Date() }), "CRM ROI.xlsx");
    return "downloaded";
  } catch {
    downloadWhole(work);
    return "unreadable";
  }
}
