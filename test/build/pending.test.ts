import { describe, expect, it, vi } from "vitest";
import type * as written from "../../build/everyWord";
import { pendingText, pendingWords, textsOf } from "../../build/pending";
import { site } from "../../build/site";

const words = vi.hoisted(() => ({
  en: { parameters: { rate: "rate" }, pane: { title: "Title" } },
  tr: { parameters: { rate: "EN_rate" }, pane: { title: "Başlık" } },
  fa: { parameters: { rate: "نرخ" }, pane: { title: "⟨en→fa⟩ Title" } },
  fi: { parameters: { rate: "en_korko" }, pane: { title: "Otsikko" } },
}));
vi.mock("../../build/everyWord", async (original) => ({
  ...(await original<typeof written>()),
  everyWord: words,
  owners: ["parameters", "pane"],
}));

describe("pending words", () => {
  it("are found in every language by their mark", () => {
    expect(pendingWords()).toEqual(["tr.parameters.rate", "fa.pane.title"]);
  });

  it("are in English, behind a mark that their place allows", () => {
    const english = textsOf("en");
    for (const [language, path] of [["tr", "parameters.rate"] as const, ["fa", "pane.title"] as const])
      expect(textsOf(language).get(path)).toBe(pendingText(path, english.get(path) ?? "", language));
  });

  it("are no part of a production site that isn't a draft", () => {
    expect(() => site()).toThrow("2 words wait for their translation, such as tr.parameters.rate.");
    expect(site({ draft: true })).toHaveLength(2);
    expect(site({}, { mode: "development" })).toHaveLength(2);
  });
});
