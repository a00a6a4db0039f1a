/** What is typed about decisions, owners and fiscal years shows the same in the workbench's own engine and in LibreOffice. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CellValue } from "../../../src/grid/plan";
import type { Grid } from "../../../src/hosts/univer/grid";
import { univerHost } from "../../../src/hosts/univer/host";
import { writeXlsx } from "../../../src/hosts/xlsx/write";
import { locales } from "../../../src/locales";
import { templates, type Template } from "../../../src/workbook";
import { computed, headlessGrid } from "../../hosts/univer/headlessGrid";
import { describeWith } from "../../tools/tool";
import { editBooks, type At, type Edit } from "../edited/editing";
import { governanceCells } from "../edited/governance";
import { Made } from "../edited/made";
import { isClose } from "../edited/rule";
import { tools } from "../edited/suite";

const { statuses } = locales.en.full.choices;

function typed(made: Made): readonly (readonly [At, number | string])[] {
  const column = made.template === "sheet" ? "figure" : "base";
  const at = (key: string, place = column) => made.at(key, place);
  const years = [
    [at("fiscalYear"), 2027],
    [at("fiscalMonth"), 7],
  ] as const;
  if (made.template === "sheet") return years;
  return [
    ...years,
    [at("decision"), "Fund it"],
    [at("status"), statuses.approved],
    [at("approver"), "CFO"],
    [at("owner_12"), "Ext* "],
    [at("costs_licences", "owner"), " Ext*"],
    [at("costs_training", "pricedIn"), " usd "],
    [at("benefits_sales", "owner"), "Nobody listed"],
    [at("goLive"), 5],
  ];
}

/** Those of the first sheet and, in the full workbook, of decisions, owners, headings and quarters. */
function shownIn(made: Made): readonly At[] {
  const years = Array.from({ length: made.years + 1 }, (_, year) => year);
  if (made.template === "sheet") return [...years.map((year) => made.at("heading", year)), made.at("heading", "label")];
  const cells = Object.values(governanceCells(made)) as readonly At[];
  return [...cells, made.at("checks", "label"), made.at("approvalIsWhole", "check")];
}

describeWith(tools, "typed in the grid and in LibreOffice", () => {
  const books = templates.map((template) => {
    const made = new Made(template, "en", 3);
    return { made, edits: typed(made), cells: shownIn(made) };
  });
  const grids = new Map<Template, Grid>();
  let edited: Awaited<ReturnType<typeof editBooks>> = [];
  beforeAll(async () => {
    for (const { made } of books) {
      const grid = headlessGrid();
      grids.set(made.template, grid);
      await univerHost(grid).paint?.(made.plan, () => undefined, new AbortController().signal);
    }
    edited = await editBooks(
      await Promise.all(
        books.map(async ({ made, edits, cells }) => ({
          bytes: await writeXlsx(made.plan),
          reads: cells,
          edits: [edits.map(([at, value]): Edit => ({ do: "set", ...at, value }))],
        })),
      ),
    );
  });
  afterAll(() => {
    for (const grid of grids.values()) grid.dispose();
  });

  it.each(books.map((book, i) => [book.made.template, book, i] as const))(
    "of the template %s",
    async (template, book, i) => {
      const grid = grids.get(template) as Grid;
      const cell = ({ sheet, row, column }: At) =>
        grid.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
      for (const [at, value] of book.edits) {
        cell(at)?.setValue({ v: value, f: null });
        await computed(grid);
      }
      const after = edited[i]?.after[0];
      if (!after || "failed" in after) throw new Error(after?.failed ?? "no answer");
      const wanted = after.values.map((value) => value?.[0]);
      const shown = book.cells.map((at) => (cell(at)?.getValue() ?? null) as CellValue);
      const wrong = shown.flatMap((value, n) =>
        isClose(value, wanted[n]) || (value ?? "") === (wanted[n] ?? "") ? [] : [[book.cells[n], value, wanted[n]]],
      );
      expect(wrong).toEqual([]);
      expect(shown).toContain("2027/28");
      expect(shown).toContain(template === "sheet" ? locales.en.sheet.checksHold : "Fund it");
    },
  );
});
