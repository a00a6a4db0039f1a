/** Prepare and Restore in files: workbooks put together at random, written as Excel stores them. */
import { beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/locales";
import type { Book } from "../../src/grid/book";
import { prepare } from "../../src/sharing/prepare";
import { restore } from "../../src/sharing/restore";
import { cellAddress } from "../../src/grid/address";
import type { CellValue } from "../../src/grid/plan";
import { recalculate } from "../tools/libreoffice";
import { readWorkbook, rewritten } from "../tools/readWorkbook";
import { seeded } from "../tools/random";
import { count as countOf, itDrawn, seed } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { validate } from "../tools/validator";
import { workbookFile } from "../tools/workbookFile";
import { randomBook } from "./books/random";
import { formulaCallsOurs } from "./ours";

const [count, calculated, validated] = [countOf(60, 1000), countOf(10, 100), countOf(3, 10)];

/** Every formula of a workbook by where it is. */
const formulasOf = (book: Book): ReadonlyMap<string, string> =>
  new Map([
    ...book.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula, spill, isArray }) =>
        formula === undefined
          ? []
          : [[`${name}!${cellAddress(row, column)}`, `${formula} ${JSON.stringify([spill, isArray])}`] as const],
      ),
    ),
    ...book.names.map(({ name, sheet, formula }) => [`${sheet ?? ""}!${name}`, formula] as const),
    ...book.tables.flatMap(({ name, columns }) =>
      columns.map((column) => [`${name}[${column.name}]`, column.formula ?? ""] as const),
    ),
  ]);

/** Without blanks: what a function leaves empty is an empty text where its answer is fixed. */
const valuesOf = (book: Book, sheets: number): ReadonlyMap<string, CellValue> =>
  new Map(
    book.sheets
      .slice(0, sheets)
      .flatMap(({ name, cells }) =>
        cells.flatMap(({ row, column, value }) =>
          value === null || value === ""
            ? []
            : [[`${name}!${cellAddress(row, column)}`, value === 0 ? 0 : value] as const],
        ),
      ),
  );

interface Shared {
  readonly before: Book;
  readonly prepared: Uint8Array;
  readonly after: Book;
  readonly restored: Uint8Array;
}

function shared(book: Book): Shared {
  const file = workbookFile(book);
  const before = readWorkbook(file);
  const { rewriting } = prepare(before, locales.en);
  if (!rewriting) throw new Error("not prepared");
  const prepared = rewritten(file, rewriting);
  const after = readWorkbook(prepared);
  const back = restore(after, { overChanges: false });
  if (!back.rewriting) throw new Error("not restored");
  return { before, prepared, after, restored: rewritten(prepared, back.rewriting) };
}

describe(`${count} random workbooks in files, from the seed ${seed}`, () => {
  const random = seeded(seed);
  const books = Array.from({ length: count }, () => randomBook(random));
  const all: Shared[] = [];
  beforeAll(() => {
    for (const book of books) all.push(shared(book));
  });

  it("are read as they are", () => {
    books.forEach((book, i) => {
      // Excel writes names in capitals.
      const known = [...formulasOf(all[i]?.before as Book)].map(([where, formula]) => [where, formula.toUpperCase()]);
      expect(new Map(known as [string, string][]), `${i}`).toEqual(
        new Map([...formulasOf(book)].map(([where, formula]) => [where, formula.toUpperCase()])),
      );
      expect(valuesOf(all[i]?.before as Book, 99), `${i}`).toEqual(valuesOf(book, 99));
    });
  });

  it("have none of our functions when they are prepared, and the same values", () => {
    all.forEach(({ before, after }, i) => {
      const left = [...formulasOf(after)].filter(([, formula]) => formulaCallsOurs(formula));
      expect(left, `${i}`).toEqual([]);
      expect(valuesOf(after, before.sheets.length), `${i}`).toEqual(valuesOf(before, 99));
    });
  });

  it("have every formula to the letter when they are restored", () => {
    all.forEach(({ before, restored }, i) => {
      const book = readWorkbook(restored);
      expect(formulasOf(book), `${i}`).toEqual(formulasOf(before));
      expect(valuesOf(book, 99), `${i}`).toEqual(valuesOf(before, 99));
      expect(
        book.sheets.map(({ name }) => name),
        `${i}`,
      ).toEqual(before.sheets.map(({ name }) => name));
    });
  });

  it("are valid to Microsoft's Open XML SDK, prepared and restored", async () => {
    for (const { prepared, restored } of all.slice(0, validated)) {
      expect(await validate(prepared)).toEqual([]);
      expect(await validate(restored)).toEqual([]);
    }
  });

  describeWith(["LibreOffice"], `${calculated} of them prepared and recalculated by LibreOffice`, () => {
    itDrawn("come to what they were, within a billionth", async () => {
      const some = all.slice(0, calculated);
      const results = await recalculate(some.map(({ prepared }, i) => ({ name: `${i}`, bytes: prepared })));
      let compared = 0;
      some.forEach(({ before, after }, i) => {
        after.sheets.slice(0, before.sheets.length).forEach(({ name, cells }, k) => {
          for (const { row, column, value, formula } of cells) {
            if (formula === undefined || isOutOfReach(formula)) continue;
            const now = results[i]?.[k]?.values[row]?.[column] ?? null;
            const isSame =
              typeof value === "number" && typeof now === "number"
                ? Math.abs(now - value) <= 1e-9 * Math.max(1, Math.abs(value))
                : JSON.stringify(now ?? "") === JSON.stringify(value ?? "");
            expect(
              isSame,
              `${i} ${name}!${cellAddress(row, column)} ${formula} was ${JSON.stringify(value)}, is ${JSON.stringify(now)}`,
            ).toBe(true);
            compared++;
          }
        });
      });
      expect(compared).toBeGreaterThan(5 * calculated);
    });
  });
});

/** LibreOffice 7.4 has no spilled ranges, and an error in an array constant is #N/A to it. */
const isOutOfReach = (formula: string): boolean => /\$?[A-Z]+\$?\d+#|\{[^}]*#[A-Z]/.test(formula);
