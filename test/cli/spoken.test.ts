import { describe, expect, it } from "vitest";
import { spoken, type Environment } from "../../src/cli/spoken";
import type { Language } from "../../src/language/languages";

describe("the language of what is printed", () => {
  it.each<[line: string, environment: Environment, system: string | undefined, Language]>([
    ["", {}, undefined, "en"],
    ["", { LANG: "tr_TR.UTF-8" }, "en-US", "tr"],
    ["", { LANG: "fa" }, undefined, "fa"],
    ["", { LANG: "fi_FI@euro" }, undefined, "fi"],
    ["", { LANG: "en_US.UTF-8", LC_MESSAGES: "fi_FI.UTF-8" }, undefined, "fi"],
    ["", { LANG: "en_US.UTF-8", LC_MESSAGES: "fi_FI.UTF-8", LC_ALL: "tr_TR" }, undefined, "tr"],
    ["", { LANG: "tr_TR.UTF-8", LC_MESSAGES: "", LC_ALL: "" }, undefined, "tr"],
    // The system's own language is asked where no variable says one, as on Windows.
    ["", {}, "tr-TR", "tr"],
    ["", { LANG: "C" }, "tr-TR", "en"],
    ["", { LC_ALL: "POSIX", LANG: "tr_TR" }, undefined, "en"],
    ["", { LC_ALL: "C.UTF-8", LANG: "tr_TR" }, undefined, "en"],
    ["", { LANG: "de_DE.UTF-8" }, "tr-TR", "en"],
    ["", { LANG: "fil_PH.UTF-8" }, undefined, "en"],
    ["--language fa", { LANG: "tr_TR.UTF-8" }, undefined, "fa"],
    ["--language=fa", {}, undefined, "fa"],
    ["--language de", { LANG: "tr_TR.UTF-8" }, undefined, "tr"],
    ["--language", { LANG: "tr_TR.UTF-8" }, undefined, "tr"],
    ["--messages tr --language fi", { LANG: "fa_IR.UTF-8" }, undefined, "tr"],
    ["--language fi --messages=en", {}, undefined, "en"],
    ["--language fi --messages de", {}, undefined, "fi"],
  ])("of %j with %j and %j is %s", (line, environment, system, language) => {
    expect(spoken(line.split(" "), environment, system)).toBe(language);
  });
});
