/** `=` in the grid's engine, beside a whole workbook in which only some cells are calculated anew. */
import { expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { cellAddress } from "../../../src/grid/address";
import type { At } from "../../workbook/edited/editing";
import { Made } from "../../workbook/edited/made";
import { seeded } from "../../tools/random";
import { count, seed } from "../../tools/sample";
import { gridForAll } from "./headlessGrid";

const made = new Made("full", "en", 3);
const goLive = made.at("goLive", "base");
const random = seeded(seed);
/** Cells with formulas, and whether each has the value that it had, asked in a formula that depends on the month of the go-live. */
const asked = made.plan.sheets
  .flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula, value }) =>
      formula !== undefined && (typeof value === "number" || typeof value === "string")
        ? [{ sheet: name, row, column, value }]
        : [],
    ),
  )
  .filter(() => random() < count(300, 3000) / 4000);
let grid: Grid;
const sheetNamed = (name: string) => {
  const found = grid.workbook.getSheetByName(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

gridForAll(async (opened) => {
  grid = opened;
  await univerHost(grid).paint(made.plan, () => undefined, new AbortController().signal);
  const at = ({ sheet, row, column }: At) => `'${sheet}'!${cellAddress(row, column)}`;
  const own = grid.workbook.create("Asked", asked.length + 1, 5);
  own.getRange(0, 0, asked.length, 1).setFormulas(
    asked.map((each) => {
      const value = typeof each.value === "number" ? String(each.value) : `"${each.value.replaceAll('"', '""')}"`;
      return [`=IF(${at(each)}=${value},0,1)+0*${at(goLive)}`];
    }),
  );
  await grid.calculated();
});

it("compares what stands in the cells", async () => {
  expect(asked.length).toBeGreaterThan(100);
  for (const month of [5, 0, 11]) {
    sheetNamed(goLive.sheet).getRange(goLive.row, goLive.column).setValue(month);
    await grid.calculated();
    const answers = sheetNamed("Asked").getRange(0, 0, asked.length, 1).getValues();
    const shown = (name: string) => {
      const sheet = sheetNamed(name);
      return sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
    };
    const values = new Map([...new Set(asked.map(({ sheet }) => sheet))].map((sheet) => [sheet, shown(sheet)]));
    const wrong = asked.filter(({ sheet, row, column, value }, i) => {
      const now = values.get(sheet)?.[row]?.[column];
      return sameCell(now, value) !== (answers[i]?.[0] === 0);
    });
    expect(wrong).toEqual([]);
  }
});

/** As `=` compares: texts without regard to case. */
const sameCell = (one: unknown, other: number | string): boolean =>
  typeof one === "string" && typeof other === "string" ? one.toLowerCase() === other.toLowerCase() : one === other;
