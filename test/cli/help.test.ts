/** The help of each command, in each language. */
import { describe, expect, it } from "vitest";
import { compareHelp, compareOptions } from "../../src/cli/compare/options";
import { every, type Options } from "../../src/cli/help/option";
import { elsewhereOptions, importHelp, importOptions } from "../../src/cli/import/options";
import { modelHelp, modelOptions } from "../../src/cli/options";
import { readerOf, type Reader } from "../../src/cli/reader";
import { shareHelp, shareOptions } from "../../src/cli/share";
import { upgradeHelp, upgradeOptions } from "../../src/cli/upgrade";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { faultsInPersian, outside } from "./sentences";

const commands: readonly (readonly [name: keyof typeof words, (reader: Reader) => string, Options])[] = [
  ["model", modelHelp, modelOptions],
  ["compare", compareHelp, compareOptions],
  ["upgrade", upgradeHelp, upgradeOptions],
  ["share", shareHelp, shareOptions],
  ["import", importHelp, { ...importOptions, ...elsewhereOptions }],
];
const { every: ofAll, ...words } = locales.en.commandHelp;

const widthOf = (line: string): number => line.replace(/[\u2066-\u2069]/g, "").length;

describe.each(commands)("the help of %s", (name, help, options) => {
  it("has words for its options and no others", () => {
    const said = words[name];
    const own = "elsewhereOptions" in said ? { ...said.options, ...said.elsewhereOptions } : said.options;
    expect(Object.keys({ ...own, ...ofAll }).sort()).toEqual(Object.keys(options).sort());
    expect(Object.keys(ofAll)).toEqual(Object.keys(every));
  });

  it.each(languages)("in %s names every option, with what stands after it, and says what it does", (language) => {
    const lines = help(readerOf(language)).split("\n");
    for (const [option, { value }] of Object.entries(options)) {
      const left = `  --${option}${value === undefined ? "" : ` ${value}`}`;
      const at = lines.findIndex((line) => line === left || line.startsWith(`${left}  `));
      expect(at, left).toBeGreaterThan(0);
      const says = lines[at] === left ? lines[at + 1] : lines[at]?.slice(left.length);
      expect(says?.trim(), left).toMatch(/\p{L}{2}/u);
    }
  });

  it.each(languages)("in %s has lines of a terminal's width, and explanations in one column", (language) => {
    const lines = help(readerOf(language)).split("\n");
    expect(lines.filter((line) => widthOf(line) > 118)).toEqual([]);
    expect(lines.filter((line) => /\s$|`|\{\w+\}|[\u2500-\u257f]/.test(line))).toEqual([]);
    for (const block of lines
      .join("\n")
      .split("\n\n")
      .filter((each) => each.startsWith("  --"))) {
      const columns = block
        .split("\n")
        .flatMap((line) => /^(?: {2}-\S.*? {2,}| {10,})(?=\S)/.exec(line)?.[0].length ?? []);
      expect(new Set(columns).size, block).toBe(1);
    }
  });

  it("in Persian has a direction for each line: commands and options from the left, prose from the right", () => {
    const lines = help(readerOf("fa")).split("\n");
    expect(
      lines.flatMap((line) => faultsInPersian(line.replace(/^ {2}(?:-|npm|\w+\.xlsx#2|\{)\S*.*?(?=\u2067|$)/, ""))),
    ).toEqual([]);
    for (const line of lines.filter((each) => each !== "")) {
      const first = /[A-Za-z]|[\u0600-\u06ff]/.exec(outside(line))?.[0] ?? "";
      if (line.startsWith("  ")) expect(first, line).toMatch(/^[A-Za-z]?$/);
      else expect(first, line).toMatch(/[\u0600-\u06ff]/);
    }
  });

  it("differs in each language", () => {
    expect(new Set(languages.map((language) => help(readerOf(language)))).size).toBe(languages.length);
  });
});
