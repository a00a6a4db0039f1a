/** Says that a kept workbook can't be opened, and gives its cells to the reader, who may then delete it. */
import { download } from "../../hosts/download";
import { rescuedPlan } from "../../hosts/univer/rescued";
import type { Words } from "../../locales/words";
import type { KeptWork, Store } from "./store";

export interface Apart {
  readonly element: HTMLElement;
  speak(words: Words["workbench"]["kept"]["apart"]): void;
}

type State = "kept" | "downloaded" | "unreadable" | "refused";

/** @param store undefined where the browser refuses to change what it keeps */
export function apart(store: Store | undefined, kept: readonly KeptWork[]): Apart {
  const [element, state] = [document.createElement("span"), document.createElement("span")];
  const [fetch, forget] = [document.createElement("button"), document.createElement("button")];
  fetch.type = forget.type = "button";
  state.setAttribute("role", "status");
  element.append(state, fetch, ...(store ? [forget] : []));
  let waiting = kept;
  let now: State = "kept";
  let words: Words["workbench"]["kept"]["apart"] | undefined;
  const show = (next = now) => {
    now = next;
    element.hidden = waiting.length === 0;
    if (!words) return;
    state.textContent = words[now];
    [fetch.textContent, forget.textContent] = [words.download, words.forget];
  };

  fetch.addEventListener("click", () => void given(waiting[0]).then(show));
  forget.addEventListener("click", () => {
    if (!words || !confirm(words.sure)) return;
    store?.forgetApart().then(
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

/** As .xlsx where there are cells to be read, else as it was kept. */
async function given(work: KeptWork | undefined): Promise<State> {
  const plan = work && "plan" in work ? work.plan : rescuedPlan(work && "workbook" in work ? work.workbook : work);
  try {
    if (!plan) throw new Error("The kept workbook has no cells that can be read.");
    const { writeXlsx } = await import(/* webpackChunkName: "rescued" */ "../../hosts/xlsx/write");
    download(await writeXlsx(plan, { created: new Date() }), "CRM ROI.xlsx");
    return "downloaded";
  } catch {
    download(new TextEncoder().encode(JSON.stringify(work)), "CRM ROI.json");
    return "unreadable";
  }
}
