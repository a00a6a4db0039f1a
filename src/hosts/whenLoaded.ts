/** What stands on the page while it can't begin. */
export interface UnloadedWords {
  readonly says: string;
  readonly again: string;
}

/**
 * Resolves with what the page can't begin without. Until it can be loaded, the page shows a sentence with a button to try
 * again, and is never blank.
 */
export async function whenLoaded<T>(place: HTMLElement, load: () => Promise<T>, words: UnloadedWords): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await askedAgain(place, words);
    }
  }
}

function askedAgain(place: HTMLElement, { says, again }: UnloadedWords): Promise<void> {
  return new Promise((resolve) => {
    const sentence = Object.assign(document.createElement("p"), { role: "alert", textContent: says });
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: again });
    const asked = document.createElement("main");
    button.addEventListener("click", () => {
      asked.remove();
      resolve();
    });
    asked.append(sentence, button);
    place.prepend(asked);
    button.focus();
  });
}
