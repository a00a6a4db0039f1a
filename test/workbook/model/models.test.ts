import { describe, expect, it } from "vitest";
import { languages } from "../../../src/language/languages";
import type { BookName } from "../../../src/grid/book";
import { marker, parseMarker } from "../../../src/workbook/model/marker";
import { modelsIn, type Model } from "../../../src/workbook/model/models";
import { nameOf, numbersTaken, parseName } from "../../../src/workbook/model/names";
import { templates } from "../../../src/workbook";

describe("names", () => {
  it.each([
    ["CRM_2_roi", { number: 2, key: "roi" }],
    ["crm_12_ROI", { number: 12, key: "ROI" }],
    ["CRM_1_costs_licences", { number: 1, key: "costs_licences" }],
    ["CRM_1_model", { number: 1, key: "model" }],
    ["CRM_0_roi", undefined],
    ["CRM_01_roi", undefined],
    ["CRM_1_", undefined],
    ["CRM__roi", undefined],
    ["CRM_prepared_2", undefined],
    ["MY_CRM_1_roi", undefined],
  ])("%j", (name, parsed) => expect(parseName(name)).toEqual(parsed));

  it("are parsed into what they were made from", () =>
    expect(parseName(nameOf(7, "costs_licences"))).toEqual({ number: 7, key: "costs_licences" }));

  it("occupy numbers, also for deleted models", () => {
    const names = ["CRM_3_model", "CRM_3_roi", "crm_10_roi", "CRM_prepared", "roi"].map((name) => ({ name }));
    expect(numbersTaken(names)).toEqual([3, 10]);
  });
});

describe("markers", () => {
  it.each(templates.flatMap((template) => languages.map((language) => ({ template, language }))))(
    "are read as they are written: $template, $language",
    (made) => expect(parseMarker(marker(made))).toEqual(made),
  );

  it("have the form that existing workbooks contain", () =>
    expect(marker({ template: "sheet", language: "tr" })).toBe("3;sheet;tr"));

  it.each(["1", "2"])("of version %s are still read", (version) =>
    expect(parseMarker(`${version};full;fa`)).toEqual({ template: "full", language: "fa", isEarlier: true }),
  );

  it.each([
    "",
    "1",
    "1;sheet",
    "1;sheet;de",
    "1;SHEET;tr",
    "1;other;tr",
    "4;sheet;tr",
    "constructor;sheet;tr",
    "sheet;tr",
  ])("are refused in another form: %j", (text) => expect(parseMarker(text)).toBeUndefined());
});

/** A model's names as a host hands them over. */
const named = (meanings: Readonly<Record<string, string>>): readonly BookName[] =>
  Object.entries(meanings).map(([name, formula]) => ({ name, formula }));
const one: Model = { number: 1, template: "sheet", language: "tr", sheet: "Plan", isEarlier: true };

describe("models found by their names", () => {
  it.each<[string, Readonly<Record<string, string>>, readonly Model[]]>([
    ["right", { CRM_1_model: '="1;sheet;tr"', CRM_1_roi: "=Plan!$B$4" }, [one]],
    ["in other letters", { crm_1_MODEL: '="1;sheet;tr"', Crm_1_ROI: "=Plan!$B$4" }, [one]],
    ["without the sign before a formula", { CRM_1_model: '"1;sheet;tr"', CRM_1_roi: "Plan!$B$4" }, [one]],
    [
      "on a sheet whose name needs quotes",
      { CRM_1_model: '="1;full;fa"', CRM_1_roi: "='Year''s plan'!$B$4:$C$5" },
      [{ number: 1, template: "full", language: "fa", sheet: "Year's plan", isEarlier: true }],
    ],
    [
      "on a sheet that is called by a number sign",
      { CRM_1_model: '="1;sheet;tr"', CRM_1_roi: "='#1'!$B$4" },
      [{ ...one, sheet: "#1" }],
    ],
    [
      "some of its cells deleted",
      { CRM_1_model: '="1;sheet;tr"', CRM_1_irr: "=Plan!#REF!", CRM_1_npv: "=#REF!$B$4", CRM_1_roi: "=Plan!$B$4" },
      [one],
    ],
    [
      "in the order of their numbers, not of their names",
      {
        CRM_10_model: '="1;full;en"',
        CRM_10_roi: "=Other!$A$1",
        CRM_1_model: '="1;sheet;tr"',
        CRM_1_roi: "=Plan!$B$4",
      },
      [one, { number: 10, template: "full", language: "en", sheet: "Other", isEarlier: true }],
    ],
    ["its sheet deleted", { CRM_1_model: '="1;sheet;tr"', CRM_1_roi: "=#REF!$B$4", CRM_1_npv: "=#REF!" }, []],
    ["without a cell", { CRM_1_model: '="1;sheet;tr"' }, []],
    ["with the cells of another model alone", { CRM_1_model: '="1;sheet;tr"', CRM_11_roi: "=Plan!$B$4" }, []],
    ["without a marker", { CRM_1_roi: "=Plan!$B$4" }, []],
    ["of another version", { CRM_1_model: '="4;sheet;tr"', CRM_1_roi: "=Plan!$B$4" }, []],
    ["of another template", { CRM_1_model: '="1;other;tr"', CRM_1_roi: "=Plan!$B$4" }, []],
    ["in an unknown language", { CRM_1_model: '="1;sheet;de"', CRM_1_roi: "=Plan!$B$4" }, []],
    ["whose marker has quotes in it", { CRM_1_model: '="""1;sheet;tr"""', CRM_1_roi: "=Plan!$B$4" }, []],
    ["whose marker is a calculation", { CRM_1_model: '="1;sheet;"&"tr"', CRM_1_roi: "=Plan!$B$4" }, []],
    ["whose marker is a cell", { CRM_1_model: "=Plan!$A$1", CRM_1_roi: "=Plan!$B$4" }, []],
  ])("%s", (_, meanings, models) => expect(modelsIn(named(meanings))).toEqual(models));

  it("ignore names scoped to one sheet, such as those of a copied sheet", () => {
    const names = named({ CRM_1_model: '="1;sheet;tr"', CRM_1_roi: "=Copy!$B$4" });
    const copied = names.map((name) => ({ ...name, sheet: "Copy" }));
    expect(modelsIn(copied)).toEqual([]);
    expect(modelsIn([...copied, ...named({ CRM_1_model: '="1;sheet;tr"', CRM_1_roi: "=Plan!$B$4" })])).toEqual([one]);
  });
});
