/** Models that were broken at random in a grid that calculates: never a green tick, never an exception. */
import fc from "fast-check";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { placeOf } from "../../../src/hosts/univer/names";
import { templates, type Template } from "../../../src/workbook";
import type { Model } from "../../../src/workbook/model/models";
import { nameOf } from "../../../src/workbook/model/names";
import { namesBySheet } from "../../../src/workbook/model/madeNames";
import { count, seed } from "../../tools/sample";
import { computed, headlessGrid } from "../../hosts/univer/headlessGrid";
import { ownFigures, planned } from "../../workbook/books";
import { askAll } from "./asks";

interface Breakage {
  readonly says: string;
  /** True if the model is not what it was any more; else it was only moved. */
  readonly breaks: boolean;
  readonly act: (grid: Grid, model: Model) => void;
}

const cellsOf = (grid: Grid, model: Model, key: string) => {
  const place = placeOf(grid, model, key);
  const sheet = place && grid.workbook.getSheetByName(place.sheet);
  return sheet && { sheet, area: place.area };
};

const typed = (key: string, content: string | number | { readonly f: string }, says: string): Breakage => ({
  says: `${says} in ${key}`,
  breaks: true,
  act: (grid, model) => {
    const found = cellsOf(grid, model, key);
    const { row, column, columns } = found?.area ?? { row: 0, column: 0, columns: 1 };
    found?.sheet.getRange(row, column + columns - 1).setValue(content);
  },
});

/** Rows or columns that the model's cells stand in. */
const deleted = (what: "row" | "column", key: string): Breakage => ({
  says: `the ${what} of ${key} is deleted`,
  breaks: true,
  act: (grid, model) => {
    const found = cellsOf(grid, model, key);
    if (what === "row") found?.sheet.deleteRows(found.area.row, 1);
    else found?.sheet.deleteColumns(found.area.column, 1);
  },
});

const modelSheets = (grid: Grid): readonly FWorksheet[] =>
  grid.workbook.getSheets().filter((sheet) => sheet.getSheetName() !== "Sheet1");

function breakages(template: Template): readonly Breakage[] {
  const keys = Object.values(namesBySheet[template]).flat();
  const lines = keys.filter((key) => /^(costs|benefits)_/.test(key));
  const both = (act: (sheet: FWorksheet, grid: Grid) => void, at: number) => (grid: Grid) => {
    const all = modelSheets(grid);
    const sheet = all[at % Math.max(1, all.length)];
    if (sheet) act(sheet, grid);
  };
  return [
    ...["roi", "npv", "payback", "tco", "checks"].map((key) => typed(key, 12_345, "a number")),
    ...["npv", "irr"].map((key) => typed(key, { f: "=1/0" }, "an error")),
    ...lines.slice(0, 3).map((key) => typed(key, "much", "a text")),
    typed("rate", "ten", "a text"),
    typed("users", { f: "=NA()" }, "an error"),
    ...keys.map((key): Breakage => ({
      says: `the name of ${key} is deleted`,
      breaks: true,
      act: ({ workbook }, { number }) => void workbook.deleteDefinedName(nameOf(number, key)),
    })),
    deleted("row", "npv"),
    deleted("row", lines[1] ?? "costs"),
    deleted("column", lines[0] ?? "costs"),
    deleted("row", "rate"),
    {
      says: "the marker is changed",
      breaks: true,
      act: ({ workbook }, { number }) =>
        workbook
          .getDefinedNames()
          .find((each) => each.getName() === nameOf(number, "model"))
          ?.setFormula('"x"'),
    },
    ...(template === "full"
      ? Object.keys(namesBySheet.full).map((_, at): Breakage => ({
          says: `sheet ${at} is deleted`,
          breaks: true,
          act: both((sheet, { workbook }) => void workbook.deleteSheet(sheet), at),
        }))
      : []),
    { says: "a sheet is renamed", breaks: false, act: both((sheet) => void sheet.setName("Other's"), 1) },
    {
      says: "a sheet is copied",
      breaks: false,
      act: both((sheet, { workbook }) => void workbook.duplicateSheet(sheet), 0),
    },
    { says: "a row is inserted above", breaks: false, act: both((sheet) => void sheet.insertRowsBefore(0, 1), 0) },
  ];
}

describe.each(templates)("%s", (template) => {
  const plan = planned(template, "en", ownFigures(template));

  async function opened(test: (grid: Grid, model: Model, host: ReturnType<typeof univerHost>) => Promise<void>) {
    const grid = headlessGrid();
    const host = univerHost(grid);
    try {
      const model = await host.paint(plan, () => undefined, new AbortController().signal);
      await test(grid, model, host);
    } finally {
      grid.dispose();
    }
  }

  it("is green before", async () => {
    await opened(async (grid, model, host) => {
      expect((await askAll(host, false)).green).toEqual([model.number]);
    });
  });

  it("is never green once it is broken", async () => {
    const kind = fc.constantFrom(...breakages(template));
    await fc.assert(
      fc.asyncProperty(fc.array(kind, { minLength: 1, maxLength: 2 }), (chosen) =>
        opened(async (grid, model, host) => {
          for (const { act } of chosen) act(grid, model);
          await computed(grid);
          const { green } = await askAll(host, false);
          if (chosen.some(({ breaks }) => breaks))
            expect([...chosen.map(({ says }) => says), green]).toEqual([...chosen.map(({ says }) => says), []]);
        }),
      ),
      { seed, numRuns: template === "sheet" ? count(4, 80) : count(1, 30) },
    );
  });
});
