/** What the grid can't take over is counted by kind, and hostile files are refused for the reason that the reader gives. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openedPlan, type Lost } from "../../../../src/hosts/xlsx/opened";
import { writeXlsx } from "../../../../src/hosts/xlsx/write";
import type { Plan } from "../../../../src/grid/plan";
import { oneSheet } from "../../../plans/oneSheet";
import { seeded } from "../../../tools/random";
import { count, seed } from "../../../tools/sample";
import { withPicture } from "../../../tools/withPicture";

const plan: Plan = oneSheet({
  cells: [
    { row: 0, column: 0, value: "text", style: "label" },
    { row: 1, column: 0, value: 2, formula: "1+1", style: "calculation" },
    { row: 2, column: 0, value: 4, formula: "DOUBLE(2)", style: "calculation" },
  ],
});
const good = await writeXlsx(plan);
const knows = (name: string) => name !== "DOUBLE";

function read(file: Uint8Array) {
  const found = openedPlan(file, knows);
  if ("refused" in found) throw new Error(found.refused);
  return found;
}

/** Changed parts of the file, by path; "" adds one. */
function changed(parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const all = unzipSync(good);
  for (const [path, change] of Object.entries(parts)) {
    all[path] = strToU8(change(all[path] ? strFromU8(all[path]) : ""));
  }
  return zipSync(all);
}

const sheet = "xl/worksheets/sheet1.xml";
const before = (mark: string, text: string) => (xml: string) => xml.replace(mark, text + mark);
const inSheet = (mark: string, text: string) => changed({ [sheet]: before(mark, text) });
const relations =
  (...types: readonly string[]) =>
  () =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${types
      .map((type, i) => `<Relationship Id="rId${i + 1}" Type="http://x/${type}" Target="../x/${type}.xml"/>`)
      .join("")}</Relationships>`;

const without = (lost: Lost) => lost.filter(({ kind }) => kind !== "formulas");

it("keeps the value of a formula that the grid can't calculate", () => {
  const { plan: found, lost } = read(good);
  expect(lost).toEqual([{ kind: "formulas", count: 1 }]);
  expect(found.sheets[0]?.cells).toMatchObject([{ value: "text" }, { value: 2, formula: "1+1" }, { value: 4 }]);
  expect(found.sheets[0]?.cells[2]).not.toHaveProperty("formula");
});

it("keeps the rows and columns that every page repeats, whatever the sheet is called", async () => {
  const [first] = plan.sheets;
  if (!first) throw new Error("There is no sheet.");
  for (const name of ["Plan", "It's $A:$B, $1:$2!", "برگه, ۱"]) {
    const page = { ...first.page, fit: { wide: 3, high: 0 }, titleRows: { row: 0, rows: 4 }, titleColumns: 1 };
    const { plan: found, lost } = read(await writeXlsx({ ...plan, sheets: [{ ...first, name, page }] }));
    expect(found.sheets[0]?.page).toMatchObject({ fit: page.fit, titleRows: page.titleRows, titleColumns: 1 });
    expect(without(lost)).toEqual([]);
  }
});

describe("counts", () => {
  const cases: readonly (readonly [Lost[number]["kind"], number, () => Uint8Array])[] = [
    ["pictures", 1, () => withPicture(good)],
    ["pivotTables", 2, () => changed({ "xl/worksheets/_rels/sheet1.xml.rels": relations("pivotTable", "pivotTable") })],
    ["tables", 1, () => changed({ "xl/worksheets/_rels/sheet1.xml.rels": relations("table") })],
    ["others", 1, () => changed({ "xl/worksheets/_rels/sheet1.xml.rels": relations("slicer") })],
    [
      "comments",
      2,
      () =>
        changed({
          "xl/worksheets/_rels/sheet1.xml.rels": relations("comments"),
          "xl/x/comments.xml": () => "<comments><commentList><comment/><comment/></commentList></comments>",
        }),
    ],
    [
      "macros",
      1,
      () =>
        changed({
          "xl/_rels/workbook.xml.rels": before(
            "</Relationships>",
            '<Relationship Id="m" Type="http://x/vbaProject" Target="vbaProject.bin"/>',
          ),
        }),
    ],
    ["hyperlinks", 1, () => inSheet("<pageMargins", '<hyperlinks><hyperlink ref="A1"/></hyperlinks>')],
    ["filters", 1, () => inSheet("<pageMargins", '<autoFilter ref="A1:A3"/>')],
    ["protection", 1, () => inSheet("<pageMargins", '<sheetProtection sheet="1"/>')],
    [
      "validations",
      1,
      () =>
        inSheet(
          "<pageMargins",
          '<dataValidations><dataValidation type="custom" sqref="A1" allowBlank="1" showErrorMessage="1"><formula1>A1&gt;B1</formula1></dataValidation></dataValidations>',
        ),
    ],
    [
      "conditions",
      1,
      () =>
        inSheet(
          "<pageMargins",
          '<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
        ),
    ],
    ["pages", 1, () => inSheet("</worksheet>", '<rowBreaks count="1"><brk id="2"/></rowBreaks>')],
    ["lines", 1, () => changed({ [sheet]: (xml) => xml.replace('<row r="1"', '<row hidden="1" r="1"') })],
    [
      "looks",
      2,
      () => changed({ "xl/styles.xml": (xml) => xml.replace("</font></fonts>", "<strike/></font></fonts>") }),
    ],
    [
      "names",
      1,
      () =>
        changed({
          "xl/workbook.xml": before("</definedNames>", '<definedName name="other">[1]Sheet1!$A$1</definedName>'),
        }),
    ],
    [
      "names",
      1,
      () => changed({ "xl/workbook.xml": before("</definedNames>", '<definedName name="no name">1+1</definedName>') }),
    ],
    ["dates", 1, () => changed({ "xl/workbook.xml": before("<bookViews", '<workbookPr date1904="1"/>') })],
  ];

  it.each(cases)("%s", (kind, times, file) => {
    expect(without(read(file()).lost)).toEqual([{ kind, count: times }]);
  });
});

it("gives a sentence for a damaged or hostile file, and never fails otherwise", () => {
  const random = seeded(seed);
  const parts = unzipSync(good);
  const signs = ["<", ">", "&", '"', "-1", "\u0000", "1e9", 'max="99999999"', "A0", "<f>", "<is>", "</cols>"];
  const paths = [sheet, "xl/styles.xml", "xl/workbook.xml"];
  const seen = new Set<string>();
  for (let i = 0; i < count(100, 2000); i++) {
    const path = paths[i % paths.length] ?? sheet;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const at = Math.floor(random() * xml.length);
    const wrong =
      xml.slice(0, at) + (signs[Math.floor(random() * signs.length)] ?? "") + xml.slice(at + Math.floor(random() * 3));
    const found = openedPlan(zipSync({ ...parts, [path]: strToU8(wrong) }, { level: 0 }), knows);
    seen.add("refused" in found ? found.refused : "opened");
  }
  expect([...seen].every((each) => ["opened", "damaged", "notWorkbook"].includes(each))).toBe(true);
  expect(seen.size).toBeGreaterThan(1);
  expect(openedPlan(strToU8("text"), knows)).toEqual({ refused: "notZip" });
});
