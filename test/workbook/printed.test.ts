/** What is printed can be read: 8 points or more, and the Summary on one page with its charts. */
import { expect, it } from "vitest";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { pageRoom } from "../../src/grid/paper";
import { contains } from "../../src/grid/rectangles";
import { languages } from "../../src/language/languages";
import { printedSizes } from "../tools/libreoffice";
import { sampled } from "../tools/sample";
import { describeWith } from "../tools/tool";
import { books, filled, planned } from "./books";

it.each(languages)("the Summary is one page, whatever the currency and the years, in %s", (language) => {
  const fits = ["EUR", "TRY", "IRR", "IRT"].flatMap((currency) =>
    [1, 10].map((years) => planned("full", language, filled("full", language, years, currency)).sheets[0]?.page.fit),
  );
  expect(fits).toEqual(fits.map(() => ({ wide: 1, high: 1 })));
});

it("every cell that says something is on one page, beside the first column on a page that can be read", () => {
  const some = sampled(books, 12, ({ template, years }) => [template, String(years)]);
  const sheets = some.flatMap(({ name, plan }) => plan.sheets.map((sheet) => ({ book: name, ...sheet })));
  const wrong = sheets.flatMap(({ book, name, cells, columnWidths, page: { areas, orientation, titleRows } }) => {
    const [first] = areas;
    const edge = Math.max(...areas.map(({ column, columns }) => column + columns));
    const headings = titleRows.row + titleRows.rows;
    const printed = cells.filter(
      ({ row, column, value, formula }) =>
        (formula !== undefined || (value !== null && value !== "")) &&
        row < (first?.rows ?? 0) &&
        column > 0 &&
        column < edge &&
        (row >= headings || column < (first?.columns ?? 0)),
    );
    const pages = printed.flatMap((cell) => {
      const count = areas.filter((area) => contains(area, cell)).length;
      return count === 1 ? [] : [`${book}, ${name}, ${cell.row}:${cell.column} on ${count} pages`];
    });
    const wide = areas.filter(({ column, columns }) => {
      const shown = [columnWidths[0] ?? 0, ...columnWidths.slice(Math.max(1, column), column + columns)];
      return shown.reduce((sum, each) => sum + (each + 5 / 7) * 5.58, 0) > pageRoom(orientation).width;
    });
    return [...pages, ...wide.map(({ column }) => `${book}, ${name}: the page from column ${column} is too wide`)];
  });
  expect(wrong).toEqual([]);
  expect(sheets.some(({ page }) => page.areas.length > 2)).toBe(true);
});

/** Of 8.03 points, a renderer may leave out a hundredth. */
const smallest = 7.99;

describeWith(["LibreOffice", "Carlito"], "every page that LibreOffice prints", () => {
  it("has letters of 8 points or more", async () => {
    const some = sampled(books, 4, ({ template, language }) => [template, language]);
    const printed = await printedSizes(
      await Promise.all(some.map(async ({ name, plan }) => ({ name, bytes: await writeXlsx(plan) }))),
    );
    const small = printed.flatMap((pages, i) =>
      pages.flatMap((sizes, page) =>
        sizes.some((size) => size < smallest) ? [`${some[i]?.name ?? ""}, page ${page + 1}: ${sizes.join(" ")}`] : [],
      ),
    );
    expect(printed.map((pages) => pages.length > 1)).toEqual(some.map(() => true));
    expect(small).toEqual([]);
  });
});
