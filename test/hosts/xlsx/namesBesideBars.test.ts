/** Each bar of a chart has its name beside it in LibreOffice, which would leave out names that touch each other. */
import { expect, it } from "vitest";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import type { Area, PlanCell, Plan, SheetArea } from "../../../src/grid/plan";
import { contains } from "../../../src/grid/rectangles";
import { languages } from "../../../src/language/languages";
import { firstPageTexts } from "../../tools/libreoffice";
import { describeWith } from "../../tools/tool";
import { filled, planned } from "../../workbook/books";
import { usualRegions } from "../regions";

/** What the NPV changes by at the low and the high of each assumption, in percent of the largest amount. */
const changes = {
  "as in most plans": [
    [-80, 35],
    [-25, 36],
    [-17, 21],
    [-30, 0],
    [19, -18],
    [7, -12],
  ],
  "all lost": [
    [-100, 0],
    [-80, 0],
    [-60, 0],
    [-40, 0],
    [-20, 0],
    [-10, 0],
  ],
  "all won": [
    [0, 100],
    [0, 80],
    [0, 60],
    [0, 40],
    [0, 20],
    [0, 10],
  ],
  "none yet": Array.from({ length: 6 }, () => [0, 0]),
} as const;

/** Each is as long as the longest of the language, in letters that can be read back from a page. */
const names = (length: number) =>
  ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"].map((name) =>
    `${name} and the rest of it all`.slice(0, length).replace(/ $/, "s"),
  );

describeWith(["LibreOffice", "Carlito", "pdftotext"], "the bars of the tornado in LibreOffice", () => {
  it.each(languages)("have all their names: %s", async (language) => {
    const currency = language === "fa" ? "IRR" : "EUR";
    const plan = planned("full", language, filled("full", language, 3, currency));
    const tornado = plan.sheets[0]?.charts.find(({ kind }) => kind === "tornado");
    if (!tornado) throw new Error("There is no tornado.");
    const longest = Math.max(...valuesIn(plan, tornado.categories).map((value) => String(value).length));
    expect(longest).toBeGreaterThan(15);
    const scale = currency === "IRR" ? 3e9 : 3e3;
    const files = Object.entries(changes).map(async ([name, amounts]) => {
      const areas = [tornado.categories, ...tornado.series.map(({ values }) => values)];
      const columns = [names(longest), ...[0, 1].map((end) => amounts.map((both) => (both[end] ?? 0) * scale))];
      const changed = areas.reduce((all, area, i) => withValues(all, area, columns[i] ?? []), plan);
      return { name, bytes: await writeXlsx(changed) };
    });
    const texts = await firstPageTexts(await Promise.all(files), usualRegions[language]);
    const missing = texts.map((text) => names(longest).filter((name) => !text.includes(name)));
    expect(missing).toEqual(texts.map(() => []));
    expect(texts.length).toBe(4);
  });
});

const isIn = (area: Area, cell: PlanCell): boolean => contains(area, cell);

const valuesIn = ({ sheets }: Plan, area: SheetArea) =>
  (sheets.find(({ name }) => name === area.sheet)?.cells ?? [])
    .filter((cell) => isIn(area, cell))
    .map(({ value }) => value);

/** Without its formula, which LibreOffice may calculate. */
const typed = ({ row, column, style }: PlanCell, value: string | number | null): PlanCell => ({
  row,
  column,
  style,
  value,
});

const withValues = (plan: Plan, area: SheetArea, values: readonly (string | number)[]): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) =>
    sheet.name === area.sheet
      ? {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            isIn(area, cell) ? typed(cell, values[cell.row - area.row] ?? null) : cell,
          ),
        }
      : sheet,
  ),
});
