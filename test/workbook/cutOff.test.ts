/** Every text of a workbook is shown in full: in its cell, or over the blank cells beside it. */
import { numfmt } from "@univerjs/core";
import { expect, it } from "vitest";
import { contains } from "../../src/grid/rectangles";
import type { Plan, PlanCell, PlanSheet } from "../../src/grid/plan";
import { styleOf } from "../../src/grid/styles";
import { calibriWidth } from "../tools/calibriWidth";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { templates } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import { books, filled, planned } from "./books";
import { compared, optionsOf, type Alternative } from "./comparison/options";

const isFilled = ({ value }: PlanCell): boolean => value !== null && value !== "";

/** A cell's padding on both sides, and an indent, in characters. */
const [padding, indent] = [0.7, 1.3];

/** The arrow of a list, which the grid of the workbench shows within the cell. */
const arrow = 4;

function cutIn({ cells, columnWidths, rowHeights, merges, frozen, charts, page }: PlanSheet): readonly string[] {
  const filled = new Map(cells.filter(isFilled).map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return cells.flatMap((cell) => {
    const { row, column, value } = cell;
    const style = styleOf(cell);
    const merged = merges.find((area) => contains(area, cell));
    // The title of a chart stands behind it.
    const isTitle = charts.some(({ titleFrom }) => titleFrom?.row === row && titleFrom.column === column);
    if (typeof value !== "string" || isTitle) return [];
    if (style.wrap || merged) {
      const { columns } = merged ?? { columns: 1 };
      const across =
        columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0) - padding - indent;
      const lines = style.wrap ? Math.ceil(calibriWidth(value, style) / across) : 1;
      // Excel adjusts the height of a row for which none is said, unless the cell is merged.
      const height = rowHeights.get(row) ?? (merged ? 15 : Infinity);
      const fits = style.wrap ? lines * 15 <= height : calibriWidth(value, style) <= across;
      return fits ? [] : [`${value} (${lines} lines of ${across.toFixed(1)} in ${height} points)`];
    }
    let room = columnWidths[column] ?? 8;
    // A label on a page beside the first has its own column's room alone.
    const isRepeated =
      column === 0 && page.areas.some((area) => area.column > 0 && contains({ ...area, column: 0 }, cell));
    // Beyond the area on whose pages a cell stands, nothing of its text is printed.
    const printed = page.areas.find((area) => contains(area, cell)) ?? { column: 0, columns: columnWidths.length };
    const [from, to] = [printed.column, isRepeated ? 1 : printed.column + printed.columns];
    const step = style.align === "right" ? -1 : 1;
    if (style.align !== "centre")
      for (let next = column + step; next >= from && next < to && !filled.has(`${row}:${next}`); next += step)
        room += columnWidths[next] ?? 8;
    const needed =
      calibriWidth(value, { bold: style.bold ?? false, size: style.size ?? 11 }) +
      padding +
      (style.indent ? indent : 0);
    // The state of all checks is shortened at will: the stamp above it has the whole sentence.
    const isState = row === frozen.rows - 1 && column === 0;
    return needed > room && !isState ? [`${value} (${needed.toFixed(1)} > ${room.toFixed(1)})`] : [];
  });
}

/** Words that can be chosen in a cell. */
const cutInLists = ({ validations, columnWidths }: PlanSheet): readonly string[] =>
  validations.flatMap(({ area, allows }) =>
    allows.type !== "list"
      ? []
      : allows.words.flatMap((word) => {
          const [needed, room] = [calibriWidth(word) + padding + arrow, columnWidths[area.column] ?? 8];
          return needed > room ? [`${word} (${needed.toFixed(1)} > ${room.toFixed(1)})`] : [];
        }),
  );

const cutInPlan = ({ sheets }: Plan): readonly string[] =>
  sheets.flatMap((sheet) => [...cutIn(sheet), ...cutInLists(sheet)].map((text) => `${sheet.name}: ${text}`));

it("shows every text in full, in every language", () => {
  const cut = new Set(
    books
      .filter(({ years, template }) => years === 3 || (template === "sheet" && years <= 5))
      .flatMap(({ language, plan }) => cutInPlan(plan).map((text) => `${language} ${text}`)),
  );
  expect([...cut]).toEqual([]);
});

it.each(languages)("shows what fiscal years are called, who decides and what in full, in %s", (language) => {
  const approved: Partial<Figures> = {
    ...{ status: "approved", owner: "Head of sales and service", approver: "Chief financial officer" },
    ...{ approvalDate: 46_360, decision: "Approve it by December ".repeat(6), recommendation: "Go ahead ".repeat(17) },
  };
  const plans = templates.flatMap((template) =>
    [undefined, 4].map((fiscalMonth) =>
      planned(template, language, {
        ...filled(template, language, 3),
        fiscalYear: 2027,
        ...(fiscalMonth !== undefined && { fiscalMonth }),
        ...(template === "full" && approved),
      }),
    ),
  );
  expect(plans.flatMap(cutInPlan)).toEqual([]);
  const { fiscal, split } = locales[language].sheet.header;
  const texts = plans.map(({ sheets }) => sheets.flatMap(({ cells }) => cells.map(({ value }) => value)));
  expect(texts.map((all) => all.includes(fiscal.replace("{year}", "2029")))).toEqual([true, false, true, false]);
  const broken = split.replace("{year}", "2029").replace("{next}", "2030".slice(language === "fa" ? -4 : -2));
  expect(texts.map((all) => all.includes(broken))).toEqual([false, true, false, true]);
});

it("has no row higher than the 409 points that Excel allows", () => {
  const high = books.flatMap(({ name, plan }) =>
    plan.sheets.flatMap((sheet) =>
      [...sheet.rowHeights].flatMap(([row, height]) =>
        height > 409 ? [`${name}: ${sheet.name}, row ${row + 1}`] : [],
      ),
    ),
  );
  expect(high).toEqual([]);
});

/** A number that doesn't fit is shown as ####. */
const cutNumbers = ({ language, sheets }: Plan): readonly string[] =>
  sheets.flatMap(({ name, cells, columnWidths }) =>
    cells.flatMap((cell) => {
      if (typeof cell.value !== "number" || cell.format === undefined) return [];
      const { bold = false, size = 11 } = styleOf(cell);
      const text = numfmt.format(cell.format, cell.value, { locale: language === "fa" ? "en" : language });
      const [needed, room] = [calibriWidth(text, { bold, size }) + padding, columnWidths[cell.column] ?? 8];
      return needed > room ? [`${name}: ${text} (${needed.toFixed(1)} > ${room.toFixed(1)})`] : [];
    }),
  );

const kinds = [
  ["EUR", "units"],
  ["SEK", "units"],
  ["SEK", "thousands"],
  ["IRR", "thousands"],
  ["IRT", "units"],
  ["IRR", undefined],
  ["VND", undefined],
] as const;

it.each(languages)("shows every number in full, in currencies with long words, too: %s", (language) => {
  const plans = templates.flatMap((template) =>
    kinds.flatMap(([currency, amountsIn]) =>
      // With more years the form of one sheet is wider than a page.
      (template === "sheet" && currency === "IRR" ? [3, 5, 10] : [3]).map((years) =>
        planned(template, language, {
          ...filled(template, language, years, currency),
          ...(amountsIn && { amountsIn }),
        }),
      ),
    ),
  );
  expect([...new Set(plans.flatMap((plan) => [...cutNumbers(plan), ...cutInPlan(plan)]))]).toEqual([]);
});

it.each(languages)("shows every text and number of a comparison in full, in %s", (language) => {
  const plans = (["EUR", "IRR", "IRT"] as const).flatMap((currency) =>
    [2, 3, 5].map((count) => {
      const by = { EUR: 1, IRR: 1e6, IRT: 1e5 }[currency];
      const options = Array.from({ length: count }, (_, i): Alternative => ({
        ...{ currency, users: 50, rate: 0.1, costs: [120_000 * by, 40_000 * by, 39_000 * by, 41_000 * by] },
        benefits: [0, (80_000 + 9_000 * i) * by, 140_000 * by, 150_000 * by],
      }));
      return compared(optionsOf(options, language), language);
    }),
  );
  expect(plans.map(({ sheets }) => sheets.length)).toEqual(plans.map(() => 2));
  // With five options, the arrow of a list stands on the end of its word.
  const cut = plans.flatMap((plan, i) => [
    ...cutNumbers(plan),
    ...(i % 3 === 2 ? plan.sheets.flatMap(cutIn) : cutInPlan(plan)),
  ]);
  expect([...new Set(cut)]).toEqual([]);
});
