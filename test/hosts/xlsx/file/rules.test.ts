import { expect, it } from "vitest";
import { rulesOf } from "../../../../src/hosts/xlsx/file/rules";
import { isGridPart, workbookOf } from "../../../../src/hosts/xlsx/file/workbook";
import { Parts } from "../../../../src/hosts/xlsx/package/parts";
import { parseXml, type Element } from "../../../../src/hosts/xlsx/package/xml";
import { workbookFile } from "../../../tools/workbookFile";

const sheet = { name: "Data", isHidden: false, isProtected: false, cells: [] };
const workbook = workbookOf(new Parts(workbookFile({ sheets: [sheet], names: [], tables: [], links: [], people: [] })));
const part = workbook.sheets.find(isGridPart);

/** The rules of a sheet, and how often an element of it was looked at. */
function read(xml: string) {
  let looks = 0;
  const counted = (element: Element): Element =>
    new Proxy(
      { ...element, children: element.children.map(counted) },
      {
        get: (target, key) => {
          looks++;
          return Reflect.get(target, key) as unknown;
        },
      },
    );
  if (!part) throw new Error("There is no worksheet.");
  const rules = rulesOf(workbook, part, xml, counted(parseXml(xml)));
  return { rules, looks };
}

const many = 3000;
const repeated = (text: (i: number) => string): string => Array.from({ length: many }, (_, i) => text(i + 1)).join("");

it.each([
  ["merged cells", `<mergeCells>${repeated((i) => `<mergeCell ref="A${i}:B${i}"/>`)}</mergeCells>`, 0],
  [
    "data validations",
    `<dataValidations>${repeated((i) => `<dataValidation sqref="A${i}"><formula1>B${i}</formula1></dataValidation>`)}</dataValidations>`,
    many,
  ],
  [
    "rules of one area",
    `<conditionalFormatting sqref="A1">${repeated((i) => `<cfRule><formula>B${i}</formula></cfRule>`)}</conditionalFormatting>`,
    many,
  ],
  [
    "newer rules",
    repeated((i) => `<conditionalFormatting><cfRule><f>B${i}</f></cfRule><sqref>A${i}</sqref></conditionalFormatting>`),
    many,
  ],
])("thousands of %s are each looked at a few times", (_, xml, expected) => {
  const { rules, looks } = read(`<worksheet>${xml}</worksheet>`);
  expect(rules).toHaveLength(expected);
  expect(looks).toBeLessThan(60 * many);
});

it("a rule belongs to the areas of the nearest element that has them", () => {
  const { rules } = read(
    `<worksheet><conditionalFormatting sqref="C3:D4"><cfRule><formula>A1</formula></cfRule></conditionalFormatting><extLst><conditionalFormatting><cfRule><f>B1</f></cfRule><sqref>E5 F6</sqref></conditionalFormatting></extLst><dataValidations><dataValidation sqref="G7"><formula1>C1</formula1></dataValidation></dataValidations></worksheet>`,
  );
  expect(rules.map(({ kind, area, formula }) => [kind, area?.row, area?.column, formula])).toEqual([
    ["condition", 2, 2, "=A1"],
    ["condition", 4, 4, "=B1"],
    ["validation", 6, 6, "=C1"],
  ]);
});
