/** Lists what would be lost if a file were opened, and asks whether to open it. */
import type { Lost } from "../../hosts/xlsx/opened";
import { fillIsolated } from "../../language/fill";
import type { Language } from "../../language/languages";
import { numberFormat } from "../../language/numbers";
import type { Words } from "../../locales/words";
import { button } from "../button";

export interface AskBefore {
  readonly element: HTMLElement;
  ask(file: string, lost: Lost): Promise<boolean>;
  isOpen(): boolean;
  speak(language: Language, words: Words["workbench"]["opening"]): void;
}

export function askBefore(): AskBefore {
  const dialog = document.createElement("dialog");
  dialog.className = "opening";
  const [question, list, stays] = ["p", "ul", "p"].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  question.id = "opening-question";
  list.id = "opening-lost";
  dialog.setAttribute("aria-labelledby", question.id);
  dialog.setAttribute("aria-describedby", list.id);
  const answers = document.createElement("div");
  const [confirm, cancel] = [button(), button()];
  confirm.addEventListener("click", () => dialog.close("open"));
  cancel.addEventListener("click", () => dialog.close());
  answers.append(confirm, cancel);
  dialog.append(question, list, stays, answers);
  let asked: { readonly file: string; readonly lost: Lost } | undefined;
  let spoken: { readonly language: Language; readonly words: Words["workbench"]["opening"] } | undefined;

  const draw = () => {
    if (!spoken) return;
    const { language, words } = spoken;
    [confirm.textContent, cancel.textContent, stays.textContent] = [words.confirm, words.cancel, words.stays];
    question.textContent = fillIsolated(words.loses, { file: asked?.file ?? "" });
    list.replaceChildren(
      ...(asked?.lost ?? []).map(({ kind, count }) => {
        const item = document.createElement("li");
        item.textContent = `${words.lost[kind]}: ${numberFormat(language).format(count)}`;
        return item;
      }),
    );
  };

  return {
    element: dialog,
    isOpen: () => dialog.open,
    ask(file, lost) {
      asked = { file, lost };
      draw();
      dialog.returnValue = "";
      dialog.showModal();
      return new Promise((resolve) => {
        // Escape closes it without an answer, which is no.
        dialog.addEventListener("close", () => resolve(dialog.returnValue === "open"), { once: true });
      });
    },
    speak(language, words) {
      spoken = { language, words };
      draw();
    },
  };
}
