import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/languages";

describe("the language of a tag", () => {
  it.each([
    ["tr", "tr"],
    ["tr-TR", "tr"],
    ["TR_tr", "tr"],
    ["fa-AF", "fa"],
    ["fa-Arab-IR", "fa"],
    ["fi-FI", "fi"],
    ["FI", "fi"],
    ["en-GB", "en"],
  ] as const)("%s is ours: %s", (tag, language) => expect(languageOf(tag)).toBe(language));
  it.each(["fil-PH", "fil", "trv", "trv-TW", "fat", "fas", "fit-SE", "enm", "t", "", "-tr", undefined])(
    "%s is none of ours",
    (tag) => expect(languageOf(tag)).toBeUndefined(),
  );
});
