import { expect, it } from "vitest";
import { relationsPath, relativeTarget, resolvedPath } from "../../../../src/hosts/xlsx/package/relations";

it.each([
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "xl/styles.xml", "styles.xml"],
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["xl/worksheets/sheet1.xml", "docProps/core.xml", "../../docProps/core.xml"],
])("from '%s', the part %s is %s", (from, path, target) => {
  expect(relativeTarget(from, path)).toBe(target);
  expect(resolvedPath(from, target)).toBe(path);
  expect(resolvedPath(from, `/${path}`)).toBe(path);
});

it("keeps a part's relations in a folder beside it", () => {
  expect(["", "xl/workbook.xml"].map(relationsPath)).toEqual(["_rels/.rels", "xl/_rels/workbook.xml.rels"]);
});
