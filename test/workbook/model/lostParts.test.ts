/** What a model has lost of its names: nothing as long as nobody edits it, in this version and in the first. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { namesOfPlan } from "../../../src/grid/bookOfPlan";
import type { BookName } from "../../../src/grid/book";
import { templates, type Template } from "../../../src/workbook";
import { lostParts } from "../../../src/workbook/model/lostParts";
import { namesBySheet } from "../../../src/workbook/model/madeNames";
import { markerKey } from "../../../src/workbook/model/marker";
import { modelsIn, unmarkedIn } from "../../../src/workbook/model/models";
import { parseName } from "../../../src/workbook/model/names";
import { parseReference } from "../../../src/formula/sheetReference";
import { readWorkbook } from "../../tools/readWorkbook";
import { books, empty, filled, planned } from "../books";
import { someBooks } from "../someBooks";

const keysOf = (names: readonly BookName[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ name }) => parseName(name)?.key ?? []));

function lostIn(names: readonly BookName[]) {
  const [model] = modelsIn(names);
  if (!model) throw new Error("There is no model.");
  const sheets = names.flatMap(({ formula }) => parseReference(formula.slice(1))?.sheet ?? []);
  return lostParts(names, sheets, model);
}

it.each(someBooks)("nothing of $name", ({ plan }) => {
  expect(lostIn(namesOfPlan(plan))).toBeUndefined();
});

it.each(["sheet-en", "sheet-fa", "full-tr", "full-fi"])("nothing of %s.xlsx of version 1", (file) => {
  const bytes = readFileSync(new URL(`../../sharing/version1/${file}.xlsx`, import.meta.url));
  expect(lostIn(readWorkbook(bytes).names)).toBeUndefined();
});

it.each(templates)(
  "nothing of a workbook as version 2 has made it, whatever later ones are made with: %s",
  (template) => {
    const text = readFileSync(new URL(`version2/${template}.txt`, import.meta.url), "utf8");
    const names = text.split("\n").flatMap((line): readonly BookName[] => {
      const [name = "", ...formula] = line.split(" ");
      return name === "" ? [] : [{ name, formula: formula.join(" ") }];
    });
    expect(names.find(({ name }) => name === `CRM_1_${markerKey}`)?.formula).toBe(`="2;${template};en"`);
    expect(lostIn(names)).toBeUndefined();
  },
);

/** Names of the full workbook that a comparison reads where they are; models of version 2 that were made before lack them. */
const comparedNames = ["evidence", "peak", "case_low", "case_base", "case_high"];

it.each(templates)(
  "every name that each workbook of the template has is listed, on its sheet: %s",
  (template: Template) => {
    const plans = [planned(template, "en", filled(template, "en", 3)), planned(template, "en", empty(1))];
    const [first, ...others] = plans.map((plan) => keysOf(namesOfPlan(plan)));
    const common = [...(first ?? [])].filter((key) => key !== markerKey && others.every((keys) => keys.has(key)));
    const listed = [...Object.values(namesBySheet[template]).flat(), ...(template === "full" ? comparedNames : [])];
    expect([...listed].sort()).toEqual(common.sort());
  },
);

const cases = books.filter(({ years, isSample }) => years === 3 && isSample);

it("each sheet that is deleted, by its name, and each single name", () => {
  const { plan } = cases.find(({ template, language }) => template === "full" && language === "en") ?? cases[0] ?? {};
  if (!plan) throw new Error("There is no plan.");
  const names = namesOfPlan(plan);
  for (const [key, own] of Object.entries(namesBySheet.full)) {
    const deleted = names.map((name) =>
      own.includes(parseName(name.name)?.key ?? "") ? { ...name, formula: "=#REF!$A$1" } : name,
    );
    expect(lostIn(deleted)).toEqual({ sheets: [key], names: [] });
    const withoutNames = names.filter(({ name }) => !own.includes(parseName(name)?.key ?? ""));
    expect(lostIn(withoutNames)).toEqual({ sheets: [key], names: [] });
  }
  for (const key of ["npv", "costs_licences", "check_costsArePriced"]) {
    const lost = lostIn(names.filter(({ name }) => name !== `CRM_1_${key}`));
    expect(lost).toEqual({ sheets: [], names: [`CRM_1_${key}`] });
  }
});

it("a model without its marker isn't recognised, and that is known", () => {
  const names = namesOfPlan(planned("sheet", "en", empty(2)));
  expect(unmarkedIn(names)).toEqual([]);
  const without = names.filter(({ name }) => name !== `CRM_1_${markerKey}`);
  expect(modelsIn(without)).toEqual([]);
  expect(unmarkedIn(without)).toEqual([1]);
  const changed = names.map((name) =>
    name.name === `CRM_1_${markerKey}` ? { ...name, formula: '="4;sheet;en"' } : name,
  );
  expect(unmarkedIn(changed)).toEqual([1]);
  // A model whose sheet was deleted on purpose is nothing to speak of.
  expect(unmarkedIn(without.map((name) => ({ ...name, formula: "=#REF!$A$1" })))).toEqual([]);
});
