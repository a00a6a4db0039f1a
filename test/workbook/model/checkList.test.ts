import { describe, expect, it } from "vitest";
import { languages } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { templates } from "../../../src/workbook";
import { listedChecks, readCheck } from "../../../src/workbook/model/checkList";
import { parseName } from "../../../src/workbook/model/names";
import { filled, planned } from "../books";

describe.each(templates)("the checks of the template %s", (template) => {
  it("are exactly those that the workbook names, and so those that its master check counts", () => {
    const plan = planned(template, "en", filled(template, "en", 3));
    const named = plan.names.flatMap(({ name }) => /^check_(.+)$/.exec(parseName(name)?.key ?? "")?.[1] ?? []);
    expect(named.sort()).toEqual(listedChecks[template].map(({ key }) => key).sort());
    const checks = plan.sheets.flatMap(({ cells }) => cells.filter(({ style }) => style === "check"));
    // The full workbook's Notes repeat every check; what is left beside them is checked as part of another check.
    expect(checks.length).toBeGreaterThanOrEqual(named.length);
  });

  it.each(languages)("are read with their state and their sentence: %s", (language) => {
    const words = locales[language];
    const plan = planned(template, language, filled(template, language, 3));
    for (const check of listedChecks[template]) {
      const name = plan.names.find((each) => each.name === `CRM_1_check_${check.key}`);
      if (!name || !("area" in name)) throw new Error(`No check is named ${check.key}.`);
      const { row, column, columns } = name.area;
      const cells = plan.sheets.find(({ name: sheet }) => sheet === name.sheet)?.cells ?? [];
      const values = Array.from(
        { length: columns },
        (_, i) => cells.find((cell) => cell.row === row && cell.column === column + i)?.value ?? null,
      );
      const read = readCheck(check, values, words);
      expect(["holds", "idle"], check.key).toContain(read.state);
      expect(read.says?.length, check.key).toBeGreaterThan(3);
    }
  });
});

describe("a check", () => {
  const [check] = listedChecks.sheet;
  const read = (state: string | { readonly error: "#REF!" } | null, says: string | null = "A sentence") =>
    check && readCheck(check, [says, null, state], locales.tr);
  it("has the state of its last cell, in the workbook's words", () => {
    const { ok, look, check: fails } = locales.tr.sheet;
    expect([ok, look, fails, "–"].map((word) => read(word)?.state)).toEqual(["holds", "look", "fails", "idle"]);
  });
  it("is lost if its cells are deleted, an error, or overwritten", () => {
    expect([read(null), read({ error: "#REF!" }), read("fine")].map((each) => each?.state)).toEqual(
      Array(3).fill("lost"),
    );
    expect(check && readCheck(check, undefined, locales.tr)).toMatchObject({ state: "lost", says: undefined });
  });
});
