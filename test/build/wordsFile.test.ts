import { describe, expect, it } from "vitest";
import { withoutProperty, withWords } from "../../build/wordsFile";

const text = `const rate = "Rate";
const shared = { growth: "Growth", timing: { says: "When" } } as const;

export const words = {
  title: "Title",
  CRMA: { says: "A", parameters: { rate, growth: shared.growth } },
  CRMB: { parameters: shared, "no name": "B" },
} as const;
`;

/** The lines that differ. */
const changed = (after: string | undefined): readonly string[] =>
  (after ?? "").split("\n").filter((line) => !text.split("\n").includes(line));

describe("words in a file", () => {
  it("are inserted after the given property, first without one, and last if it doesn't exist", () => {
    expect(changed(withWords(text, ["words", "CRMA", "labels"], { sum: 'a "b"' }, "says"))).toEqual([
      '  CRMA: { says: "A", labels: { sum: "a \\"b\\"" }, parameters: { rate, growth: shared.growth } },',
    ]);
    expect(changed(withWords(text, ["words", "CRMA", "parameters", "a b"], "x"))).toEqual([
      '  CRMA: { says: "A", parameters: { "a b": "x", rate, growth: shared.growth } },',
    ]);
    expect(changed(withWords(text, ["words", "CRMA", "hint"], "x", "nowhere"))).toEqual([
      '  CRMA: { says: "A", parameters: { rate, growth: shared.growth }, hint: "x" },',
    ]);
  });

  it("are replaced in their place, also in a constant", () => {
    expect(changed(withWords(text, ["words", "title"], "New"))).toEqual(['  title: "New",']);
    expect(changed(withWords(text, ["words", "CRMA", "parameters", "rate"], "New"))).toEqual(['const rate = "New";']);
    const growth = withWords(text, ["words", "CRMA", "parameters", "growth"], "New");
    expect(growth).toBe(withWords(text, ["words", "CRMB", "parameters", "growth"], "New"));
    expect(growth).toContain('{ growth: "New", timing');
  });

  it("are removed with their comma", () => {
    expect(withoutProperty(text, ["words", "title"])).toBe(text.replace('\n  title: "Title",', ""));
    expect(changed(withoutProperty(text, ["words", "CRMA", "parameters", "rate"]))).toEqual([
      '  CRMA: { says: "A", parameters: { growth: shared.growth } },',
    ]);
  });

  it("are refused if the file has no object for them", () => {
    expect(withWords(text, ["words", "title", "deeper"], "x")).toBeUndefined();
    expect(withWords(text, ["others", "title"], "x")).toBeUndefined();
    expect(withWords(text, ["words", "CRMA"], { says: "x" })).toBeUndefined();
    expect(withoutProperty(text, ["words", "nothing"])).toBeUndefined();
  });
});
