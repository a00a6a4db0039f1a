import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../src/cli/import";
import { serialOfIsoDay } from "../../src/exports/isoDay";
import type { PlanCell, PlanSheet } from "../../src/grid/plan";
import { writeXlsx } from "../../src/hosts/xlsx/write";
import { oneSheet } from "../plans/oneSheet";
import { resaved } from "../tools/libreoffice";
import { describeWith } from "../tools/tool";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crm-roi-xlsx-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const around = { locale: undefined, offset: () => 0, today: serialOfIsoDay("2026-01-15") ?? 0 };
function imported(name: string, content: Uint8Array | string, ...options: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { lines, refused, exitCode } = importFiles([path, "--json", ...options], around);
  if (exitCode !== 0) return { refused, lines };
  const { files, ...figures } = JSON.parse(lines.join("\n")) as { files: { leftOut: unknown; rows: number }[] };
  return { figures, rows: files[0]?.rows, leftOut: files[0]?.leftOut };
}

/** A value, and the number format that says what it is. */
type Cell = readonly [value: string | number, format?: string];
const day = (text: string, time = 0): Cell => [
  (serialOfIsoDay(text) ?? 0) + time,
  time ? "dd/mm/yyyy hh:mm" : "m/d/yy",
];
const euros = (amount: number): Cell => [amount, '#,##0.00\\ "€"'];
const heads = ["Deal ID", "Stage", "Amount", "Created On", "Closed On", "Source"].map((text): Cell => [text]);
const table: readonly (readonly Cell[])[] = [
  heads,
  [[1], ["Won"], euros(1234.567), day("2024-03-04", 0.5), day("2024-05-06", 0.25), ["a, b"]],
  [[2], ["Lost"], euros(20), day("2024-03-05", 0.5), day("2024-04-05", 0.5), ['"Fair"\nhall']],
  [[3], ["Won"], euros(-5), day("2024-12-11"), day("2024-12-10"), ["a, b"]],
];
const asCsv = [
  "Deal ID,Stage,Amount,Created On,Closed On,Source",
  '1,Won,€1234.5670,2024-03-04 12:00:00,2024-05-06 06:00:00,"a, b"',
  '2,Lost,€20,2024-03-05 12:00:00,2024-04-05 12:00:00,"""Fair"" hall"',
  '3,Won,€-5,2024-12-11,2024-12-10,"a, b"',
].join("\n");

const cellsOf = (rows: readonly (readonly Cell[])[]): readonly PlanCell[] =>
  rows.flatMap((cells, row) =>
    cells.map(([value, format], column) => ({
      row,
      column,
      value,
      style: "plain" as const,
      ...(format && { format }),
    })),
  );
const sheetOf = (rows: readonly (readonly Cell[])[], given: Partial<PlanSheet> = {}): PlanSheet => {
  const [sheet] = oneSheet({ cells: cellsOf(rows), ...given }).sheets;
  if (!sheet) throw new Error("The plan has a sheet.");
  return sheet;
};
const bookOf = (...sheets: readonly PlanSheet[]) => writeXlsx({ ...oneSheet({}), sheets });

describe("import of a workbook", () => {
  it("has the figures and the lines of the same table as a text", async () => {
    const text = imported("deals.csv", asCsv);
    expect(text).toMatchObject({ rows: 3, figures: { deals: { won: 2, revenue: 1229.567 } } });
    expect(imported("deals.xlsx", await bookOf(sheetOf(table)))).toEqual(text);
  });

  it("has the table between a title and a footer, with rows that end in blank cells", async () => {
    const open: readonly Cell[] = [[4], ["Talks"]];
    const framed = [[["All deals"]], [], ...table, open, [], [["Confidential"]]] as readonly (readonly Cell[])[];
    const text = ["All deals", "", asCsv, "4,Talks,,,,", "", "Confidential"].join("\n");
    const found = imported("framed.csv", text);
    expect(found).toMatchObject({ rows: 4, figures: { deals: { won: 2, open: 1 } } });
    expect(imported("framed.xlsx", await bookOf(sheetOf(framed)))).toEqual(found);
  });

  it("takes no digits after the point for thousands, which a text leaves open", async () => {
    const amounts = [1.234, 5.678].map((amount): readonly Cell[] => [[amount], ["Won"]]);
    const rows: readonly (readonly Cell[])[] = [[["Amount"], ["Stage"]], ...amounts];
    expect(imported("small.csv", "Amount,Stage\n1.234,Won\n5.678,Won\n").refused).toMatch(/--decimal/);
    expect(imported("small.xlsx", await bookOf(sheetOf(rows))).figures).toMatchObject({ deals: { revenue: 6.912 } });
  });

  it("is no text: neither --encoding nor a semicolon in a cell cuts or changes its words", async () => {
    const rows: readonly (readonly Cell[])[] = [
      [["Stage"], ["Source; medium"], ["Amount"], ["Lead Source"]],
      [["Won"], ["a; b"], [1], ["Müşteri; şubat"]],
    ];
    const book = await bookOf(sheetOf(rows));
    for (const options of [[], ["--encoding", "windows-1252"]])
      expect(imported("letters.xlsx", book, ...options).figures).toMatchObject({
        sources: [{ source: "Müşteri; şubat", won: 1 }],
      });
    const { lines } = importFiles([join(folder, "letters.xlsx"), "--dry-run"], around);
    expect(lines.join("\n")).toMatch(/^ {2}a workbook, header in line 1, 1 row$/m);
  });

  it("has its own bytes as its fingerprint on the KPI sheets", async () => {
    const path = join(folder, "deals.xlsx");
    const book = await bookOf(sheetOf(table));
    writeFileSync(path, book);
    const [{ content = book } = {}] = importFiles([path, "--out", join(folder, "kpis.xlsx")], around).writes ?? [];
    const sheets = "sheets" in content ? content.sheets : [];
    const cells = sheets.flatMap((sheet) => sheet.cells.map(({ value }) => value));
    expect(cells).toContain(createHash("sha256").update(book).digest("hex"));
    expect(cells).not.toContain("utf-8");
  });

  it("takes a share for what its cell shows", async () => {
    const rows: readonly (readonly Cell[])[] = [
      ["ID", "Opportunity", "Stage", "Expected Revenue", "Probability", "Created on"].map((text): Cell => [text]),
      [[1], ["Pens"], ["Proposal"], [100], [1, "0%"], day("2024-01-02")],
      [[2], ["Ink"], ["Proposal"], [100], [0.25, "0%"], day("2024-01-02")],
    ];
    expect(imported("odoo.xlsx", await bookOf(sheetOf(rows))).figures).toMatchObject({ deals: { won: 1, count: 2 } });
  });

  it("leaves hidden sheets and empty ones alone, and asks where several hold rows", async () => {
    const hidden = sheetOf(table, { name: "hidden", isHidden: true });
    const title = sheetOf([[["Deals"]]], { name: "title" });
    expect(imported("one.xlsx", await bookOf(title, sheetOf(table), hidden))).toHaveProperty("figures");
    expect(imported("two.xlsx", await bookOf(sheetOf(table), sheetOf(table, { name: "Old" })))).toEqual({
      lines: [],
      refused: "two.xlsx: It has several sheets with rows, “Sheet”, “Old”: save the one that is meant as CSV UTF-8.",
    });
    expect(imported("none.xlsx", await bookOf(title))).toEqual({
      lines: [],
      refused: "none.xlsx: It has no sheet with a header and rows: export the table again.",
    });
  });

  it("sums no currencies that only the formats of numbers tell apart", async () => {
    const [head = [], first = [], ...rest] = table;
    const mixed = [head, first.map((cell, i): Cell => (i === 2 ? [10, "[$USD] #,##0"] : cell)), ...rest];
    expect(imported("mixed.xlsx", await bookOf(sheetOf(mixed))).refused).toMatch(/several currencies.*--currency/);
  });

  it("says what no workbook is", () => {
    expect(imported("text.xlsx", "Deal ID,Stage\n1,Won\n").refused).toBe(
      "text.xlsx: It is no .xlsx workbook: save it as one.",
    );
  });
});

describeWith(["LibreOffice"], "import of a workbook that LibreOffice has written", () => {
  it("has the figures of the same table as a text", async () => {
    const [bytes = new Uint8Array()] = await resaved([{ name: "deals", bytes: await bookOf(sheetOf(table)) }]);
    expect(imported("theirs.xlsx", bytes)).toEqual(imported("deals.csv", asCsv));
  });
});
