import { describe, expect, it } from "vitest";
import { pendingText, pendingWords, whyNotBuilt } from "../../build/pending";

const words = {
  en: { parameters: { rate: "rate" }, pane: { title: "Title" } },
  tr: { parameters: { rate: "EN_rate" }, pane: { title: "Başlık" } },
  fa: { parameters: { rate: "نرخ" }, pane: { title: "⟨en→fa⟩ Title" } },
  fi: { parameters: { rate: "en_korko" }, pane: { title: "Otsikko" } },
};
const pending = () => pendingWords(words);

describe("pending words", () => {
  it("are found by their mark in every language", () => {
    expect(pending()).toEqual(["tr.parameters.rate", "fa.pane.title"]);
  });

  it("are in English, with a mark that is valid in their place", () => {
    expect(words.tr.parameters.rate).toBe(pendingText("parameters.rate", words.en.parameters.rate, "tr"));
    expect(words.fa.pane.title).toBe(pendingText("pane.title", words.en.pane.title, "fa"));
  });

  it("are allowed only in a draft build", () => {
    const production = { mode: "production" };
    expect(whyNotBuilt({}, production, pending)).toMatch(
      /^2 words wait for their translation, such as tr\.parameters\.rate;/,
    );
    expect(whyNotBuilt({ draft: true }, production, pending)).toBeUndefined();
    expect(whyNotBuilt({}, { mode: "development" }, pending)).toBeUndefined();
    expect(whyNotBuilt({}, production, () => [])).toBeUndefined();
  });
});
