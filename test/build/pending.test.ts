import { describe, expect, it, vi } from "vitest";
import type * as written from "../../build/everyWord";
import { pendingText, pendingWords, textsOf, whyNotBuilt } from "../../build/pending";

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
  it("are found by their mark in every language", () => {
    expect(pendingWords()).toEqual(["tr.parameters.rate", "fa.pane.title"]);
  });

  it("are in English, with a mark that is valid in their place", () => {
    const english = textsOf("en");
    for (const [language, path] of [["tr", "parameters.rate"] as const, ["fa", "pane.title"] as const])
      expect(textsOf(language).get(path)).toBe(pendingText(path, english.get(path) ?? "", language));
  });

  it("are allowed only in a draft build", () => {
    const production = { mode: "production" };
    expect(whyNotBuilt({}, production)).toMatch(/^2 words wait for their translation, such as tr\.parameters\.rate;/);
    expect(whyNotBuilt({ draft: true }, production)).toBeUndefined();
    expect(whyNotBuilt({}, { mode: "development" })).toBeUndefined();
  });
});
