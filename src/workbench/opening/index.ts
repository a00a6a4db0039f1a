/** Opens a file that the reader chooses or drops on the page. Where something of it would be lost, it asks first; the file itself never changes. */
import type { Plan } from "../../grid/plan";
import type { Grid } from "../../hosts/univer/grid";
import { knowsFunction } from "../../hosts/univer/opened";
import type { Reason } from "../../hosts/xlsx/file";
import type { Opened } from "../../hosts/xlsx/opened";
import { fillIsolated } from "../../language/fill";
import type { Language } from "../../language/languages";
import type { Words } from "../../locales/words";
import { button } from "../button";
import { askBefore } from "./askBefore";
import { dropZone } from "./dropZone";

export interface Opening {
  readonly element: HTMLElement;
  speak(language: Language, words: Words["workbench"]["opening"]): void;
}

type State =
  | { readonly is: "ready" | "several" | "nowhere" }
  | { readonly is: "reading"; readonly file: string }
  | { readonly is: "unread"; readonly file: string; readonly why: Reason | "unreadable" };

export interface OpeningOptions {
  /** Replaces the workbook; undefined where this tab keeps nothing, so that the present one would be lost. */
  readonly open?: (plan: Plan) => Promise<void>;
  /** Shows the part of the page in which `element` is. */
  readonly reveal: () => void;
}

export function opening(grid: Grid, { open, reveal }: OpeningOptions): Opening {
  const [element, state] = [document.createElement("span"), document.createElement("span")];
  const [choose, input] = [button(), document.createElement("input")];
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.xltx,.xltm";
  input.hidden = true;
  state.setAttribute("role", "status");
  const question = askBefore();
  const zone = dropZone((files) => {
    const [file, ...others] = files;
    if (!file || now.is === "reading" || question.isOpen()) return;
    reveal();
    if (!open) show({ is: "nowhere" });
    else if (others.length > 0) show({ is: "several" });
    else void read(file, open);
  });
  document.body.append(zone.element);
  element.append(...(open ? [choose, input] : []), question.element, state);
  let now: State = { is: "ready" };
  let words: Words["workbench"]["opening"] | undefined;
  const show = (next = now) => {
    now = next;
    choose.textContent = words?.open ?? "";
    zone.element.textContent = words?.drop ?? "";
    // A disabled button would lose the focus.
    choose.ariaDisabled = String(now.is === "reading");
    state.textContent = words ? sentence(now, words) : "";
  };

  choose.addEventListener("click", () => {
    if (now.is !== "reading") input.click();
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // The same file can be chosen once more.
    const chosen = file && open && read(file, open);
    input.value = "";
    void chosen;
  });

  async function read(file: File, open: (plan: Plan) => Promise<void>): Promise<void> {
    show({ is: "reading", file: file.name });
    const found = await contentOf(file, grid);
    show("plan" in found ? { is: "ready" } : { is: "unread", file: file.name, why: found.refused });
    choose.focus();
    if (!("plan" in found)) return;
    if (found.lost.length === 0 || (await question.ask(file.name, found.lost))) await open(found.plan);
  }

  return {
    element,
    speak(language, said) {
      words = said;
      question.speak(language, said);
      show();
    },
  };
}

/** Whatever goes wrong while the browser reads has the same way out: to choose the file once more. */
async function contentOf(file: File, grid: Grid): Promise<Opened | { readonly refused: Reason | "unreadable" }> {
  try {
    const [bytes, { openedPlan }] = await Promise.all([
      file.arrayBuffer(),
      import(/* webpackChunkName: "opened" */ "../../hosts/xlsx/opened"),
    ]);
    return openedPlan(new Uint8Array(bytes), knowsFunction(grid));
  } catch {
    return { refused: "unreadable" };
  }
}

function sentence(state: State, words: Words["workbench"]["opening"]): string {
  if (!("file" in state)) return state.is === "ready" ? "" : words[state.is];
  const { file } = state;
  if (state.is === "reading") return fillIsolated(words.reading, { file });
  return fillIsolated(words.unread.replace("{why}", words.why[state.why]), { file });
}
