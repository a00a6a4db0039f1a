import { expect, it } from "vitest";
import { changeCells } from "../../../../src/hosts/xlsx/file/changeCells";
import { isDrawn } from "../../../tools/sample";

it.runIf(isDrawn("new rows"))("a sheet takes more new rows than a call takes arguments", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const xml = `<worksheet xmlns="${main}"><sheetData></sheetData></worksheet>`;
  const count = 150_000;
  const places = Array.from({ length: count }, (_, row) => ({ row, column: 0 }));
  const shared = { strings: [], dynamic: new Set<string>(), countsFrom1904: false };
  const changed = changeCells(xml, { places, wanted: () => ({ value: 1 }) }, shared);
  expect(changed.match(/<row /g)).toHaveLength(count);
  expect(changed).toContain(`<c r="A${count}"><v>1</v></c>`);
});

it("a text may hold all that marks XML, and keeps the spaces around it", () => {
  const xml =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" s="3" t="b"/></x:row></x:sheetData></x:worksheet>';
  const shared = { strings: [], dynamic: new Set<string>(), countsFrom1904: false };
  const changed = changeCells(xml, { places: [{ row: 0, column: 0 }], wanted: () => ({ value: " ]]>&\r\n" }) }, shared);
  expect(changed).toContain(
    '<x:c r="A1" s="3" t="inlineStr"><x:is><x:t xml:space="preserve"> ]]&gt;&amp;&#13;\n</x:t></x:is></x:c>',
  );
});
