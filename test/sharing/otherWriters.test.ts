/**
 * Workbooks by other writers with our functions put into them in eleven forms, prepared and restored.
 * `PYTHON=… WRITERS=… npm run test:full -- test/sharing/otherWriters.test.ts` takes 300: Python with openpyxl and XlsxWriter,
 * and a folder whose node_modules hold exceljs and xlsx.
 */
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { locales } from "../../src/locales";
import type { Book } from "../../src/grid/book";
import { findings } from "../../src/sharing/check";
import { prepare } from "../../src/sharing/prepare";
import { restore } from "../../src/sharing/restore";
import type { Rewriting } from "../../src/sharing/change";
import { readWorkbook, rewritten } from "../tools/readWorkbook";
import { count, isFull, seed } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { foreignWorkbooks, type Foreign } from "./writers";
import { forms, injected } from "./writers/injected";

const wanted = count(8, 300);

interface Shared extends Foreign {
  readonly before: Uint8Array;
  readonly prepared: Uint8Array;
  readonly restored: Uint8Array;
}

/** All that a workbook says, without what its formulas came to. */
const written = ({ sheets, names, tables, rules = [] }: Book) => ({
  cells: sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, formula, value, spill, isArray }) =>
      formula === undefined ? [row, column, value] : [row, column, formula, spill, isArray],
    ),
  ]),
  names,
  tables,
  rules,
});

const faultsOf = async (bytes: Uint8Array): Promise<number> => (await validate(bytes)).length;

describeWith(["LibreOffice"], `${wanted} workbooks by other writers, from the seed ${seed}`, () => {
  const all: Shared[] = [];
  beforeAll(async () => {
    for (const each of await foreignWorkbooks(wanted)) {
      const before = injected(each.bytes);
      const { steps, rewriting } = prepare(readWorkbook(before), locales.en);
      if (!rewriting || steps.some(({ becomes }) => becomes === "left")) throw new Error(`${each.name} isn't prepared`);
      const prepared = rewritten(before, rewriting);
      const back = restore(readWorkbook(prepared)).rewriting as Rewriting;
      all.push({ ...each, before, prepared, restored: rewritten(prepared, back) });
    }
  }, 600_000);

  it("are there, with each form", () => {
    expect(all).toHaveLength(wanted);
    for (const { name, before } of all) {
      const { steps } = prepare(readWorkbook(before), locales.en);
      // The shared formula stands in three cells, and the table's in two and in two of its definitions.
      expect(steps.length, name).toBe(forms.length + 2 + 3);
    }
  });

  it("have none of our functions left when they are prepared", () => {
    for (const { name, before, prepared } of all) {
      const there = new Set(Object.keys(unzipSync(before)));
      for (const [path, part] of Object.entries(unzipSync(prepared))) {
        const text = /\.xml$/.test(path) && there.has(path) ? strFromU8(part) : "";
        expect(text.replaceAll('""CRMROI(1)', "").match(/_xldudf_|CRM[A-Z]+\(/g), `${name} ${path}`).toBeNull();
      }
      // What is no fault of our functions stays: LibreOffice turns functions that it doesn't know into #NAME?.
      const others = findings(readWorkbook(before), locales).filter(
        ({ kind }) => kind !== "ours" && kind !== "rules" && kind !== "protected",
      );
      expect(findings(readWorkbook(prepared), locales), name).toEqual(others);
    }
  });

  it("say the same to the letter when they are restored", () => {
    for (const { name, before, restored } of all) {
      expect(written(readWorkbook(restored)), name).toEqual(written(readWorkbook(before)));
      const [old, now] = [unzipSync(before), unzipSync(restored)];
      const changed = Object.keys(old).filter((path) => String(old[path]) !== String(now[path]));
      // The sheet and the table that hold our functions, and where parts and styles are listed.
      expect(
        changed.filter(
          (path) => !/sheet1\.xml|table900|workbook\.xml|\[Content_Types\]|styles\.xml|calcChain/.test(path),
        ),
        name,
      ).toEqual([]);
    }
  });

  it("are no less valid to Microsoft's Open XML SDK than before", async () => {
    const some = isFull ? all : all.filter((_, i) => i % Math.ceil(wanted / 2) === 0);
    for (const { name, before, prepared, restored } of some) {
      const faults = await faultsOf(before);
      expect(await faultsOf(prepared), name).toBeLessThanOrEqual(faults);
      expect(await faultsOf(restored), name).toBeLessThanOrEqual(faults);
    }
  }, 3_600_000);
});
