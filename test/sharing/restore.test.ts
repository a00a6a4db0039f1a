import { describe, expect, it } from "vitest";
import { locales } from "../../src/locales";
import type { Book, BookCell } from "../../src/grid/book";
import { prepare } from "../../src/sharing/prepare";
import { live, revived } from "../../src/formula/references";
import { restore } from "../../src/sharing/restore";
import { sharing } from "../../src/sharing/words";
import { applied } from "./books/applied";
import { book } from "./books/book";

const author = { language: "en", answer: locales.en.answer, sharing } as const;
const done = (of: Book, wish?: Parameters<typeof restore>[1]): Book => {
  const { rewriting } = restore(of, wish);
  return rewriting ? applied(of, rewriting) : of;
};
const given = book({
  Model: {
    B2: 100,
    B3: 80,
    B5: { formula: "=CRMROI(B2,Model!B3)", value: 0.25 },
    D5: { formula: "=CRMCASHFLOW(B2,B3)", value: "Period", spill: { rows: 2, columns: 7 } },
  },
});
const prepared = (() => {
  const { rewriting } = prepare(given, author);
  return rewriting ? applied(given, rewriting) : given;
})();

/** Cells changed by somebody after it was prepared. */
const edited = (change: (cell: BookCell, sheet: string) => BookCell): Book => ({
  ...prepared,
  sheets: prepared.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => change(cell, sheet.name)) })),
});
const at = (of: Book, row: number, column: number) =>
  of.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
const fates = (of: Book) => restore(of).returns.map(({ fate }) => fate);

describe("what references are called now", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["=CRMROI(B2:F2,$B3:F$3)", ["Model!$C$3:$G$3", "Model!$C$4:$G$4"], "=CRMROI(C3:G3,$C4:G$4)"],
    ["=CRMROI(B2:F2,Model!B3)", ["Data!$B$2:$F$2", "Data!$B$3"], "=CRMROI(B2:F2,Data!B3)"],
    ["=CRMROI(B2:F2,B3)", ["Data!$B$2:$F$2", "'Other one'!$B$3"], "=CRMROI(B2:F2,'Other one'!B3)"],
    ["=CRMROI('Model'!B2,B3)", ["Model!$B$2", "Model!$B$3"], "=CRMROI('Model'!B2,B3)"],
    ["=CRMROI(B:B,2:3)", ["Model!$C:$C", "Model!$4:$5"], "=CRMROI(C:C,4:5)"],
    ["=CRMROI(D4#,$D$5#)", ["Model!$E$4", "Model!$E$5"], "=CRMROI(E4#,$E$5#)"],
    ["=CRMROI(benefits,Model!own)", ["gains", "Model!own"], "=CRMROI(gains,Model!own)"],
    ["=CRMROI(Deals[Won],[@Lost])", ["Sales[Won]", "Sales[@Gone]"], "=CRMROI(Sales[Won],[@Gone])"],
    ["=CRMROI(Deals[[#All],[Won]:[Lost]],2)", ["Deals[[#All],[Won]:[Lost]]"], "=CRMROI(Deals[[#All],[Won]:[Lost]],2)"],
    ['=CRMROI(1,2)&"B2 {1}"', [], '=CRMROI(1,2)&"B2 {1}"'],
    ["=LET(x,B2,CRMROI(x,1))", ["", "Model!$B$3", ""], "=LET(x,B3,CRMROI(x,1))"],
    ["=[1]S!A1+CRMROI(B2,1)", ["Model!$B$9"], "=[1]S!A1+CRMROI(B9,1)"],
  ];
  // The sheet is called Data now where the references say so.
  it.each(cases)("%s", (formula, now, wanted) =>
    expect(revived(formula, now, "Model", now.some((each) => each.startsWith("Data!")) ? "Data" : "Model")).toBe(
      wanted,
    ),
  );

  it("a lost one is not guessed", () =>
    expect(revived("=CRMROI(B2,B3)", ["Model!$B$2", undefined], "Model", "Model")).toBeUndefined());

  it("are kept in formulas that Excel moves", () => expect(live("Model!$B$2:$F$2")).toBe("ROWS(Model!$B$2:$F$2)"));
});

describe("restoring", () => {
  it("puts everything back", () => {
    expect(fates(prepared)).toEqual(["back", "back"]);
    expect(done(prepared).sheets[0]?.cells.map(({ formula }) => formula)).toEqual(
      given.sheets[0]?.cells.map(({ formula }) => formula).concat(Array.from({ length: 13 }, () => undefined)),
    );
  });

  it("twice is harmless", () => {
    const once = done(prepared);
    expect(restore(once)).toEqual({ returns: [], rewriting: undefined });
  });

  it("leaves what somebody typed since, says so, and keeps the note", () => {
    const typed = edited((cell, sheet) =>
      sheet === "Model" && cell.row === 4 && cell.column === 1 ? { row: 4, column: 1, value: 7 } : cell,
    );
    expect(fates(typed)).toEqual(["changed", "back"]);
    expect(at(done(typed), 4, 1)).toMatchObject({ value: 7 });
    expect(done(typed).sheets).toHaveLength(2);
    expect(fates(done(typed))).toEqual(["changed", "already"]);
    expect(at(done(typed, { overChanges: true }), 4, 1)?.formula).toBe("=CRMROI(B2,Model!B3)");
    expect(done(typed, { overChanges: true }).sheets).toHaveLength(1);
  });

  it("sees a change in a table of values, and none where Excel rounds or writes a formula its own way", () => {
    const inTable = edited((cell, sheet) =>
      sheet === "Model" && cell.row === 5 && cell.column === 4 ? { ...cell, value: 101 } : cell,
    );
    expect(fates(inTable)).toEqual(["back", "changed"]);
    const rounded = edited((cell, sheet) => {
      if (sheet !== "Model") return cell;
      if (typeof cell.value === "number" && cell.formula === undefined)
        return { ...cell, value: cell.value * (1 + 1e-13) };
      return cell.formula ? { ...cell, formula: cell.formula.replace("=", "= @").replace(/sum/i, "Sum") } : cell;
    });
    expect(fates(rounded)).toEqual(["back", "back"]);
  });

  it("does not guess a reference that Excel has lost", () => {
    const cut = edited((cell, sheet) =>
      sheet !== "Model" && cell.formula === "=ROWS(Model!$B$3)" ? { ...cell, formula: "=ROWS(Model!#REF!)" } : cell,
    );
    expect(fates(cut)).toEqual(["lost", "lost"]);
    expect(at(done(cut), 4, 1)?.formula).toBe("=(SUM(B2)-SUM(Model!B3))/SUM(Model!B3)");
    expect(done(cut).sheets).toHaveLength(2);
  });

  it("goes without a cell that was deleted", () => {
    const deleted = edited((cell, sheet) =>
      sheet !== "Model" && cell.formula?.startsWith("=ROWS(Model!$D$5:") ? { ...cell, formula: "=ROWS(#REF!)" } : cell,
    );
    expect(fates(deleted)).toEqual(["back", "gone"]);
    expect(done(deleted).sheets).toHaveLength(1);
  });

  it("puts back the formula and the total of one column", () => {
    const deals = book(
      { Model: { A1: "Won", B1: "Lost", C1: "Rate", A2: 1, B2: 2, A3: 3, B3: 4 } },
      {
        tables: [
          {
            name: "Deals",
            sheet: "Model",
            area: { row: 0, column: 0, rows: 4, columns: 3 },
            hasHeader: true,
            hasTotals: true,
            columns: [
              { name: "Won" },
              { name: "Lost" },
              {
                name: "Rate",
                formula: "=CRMWINRATE([@Won],[@Lost])",
                total: "=CRMWINRATE(SUM([Won]),SUM([Lost]))",
              },
            ],
          },
        ],
      },
    );
    const { rewriting } = prepare(deals, author);
    const shared = rewriting ? applied(deals, rewriting) : deals;
    expect(fates(shared)).toEqual(["back", "back"]);
    expect(JSON.stringify(shared.tables)).not.toContain("CRM");
    expect(done(shared).tables).toEqual(deals.tables);
  });

  it("what was prepared twice comes back as it was the last time", () => {
    const again: Book = {
      ...prepared,
      sheets: prepared.sheets.map((sheet, i) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          i === 0 && cell.row === 4 && cell.column === 1 ? { ...cell, formula: "=CRMROI(B3,B2)", value: -0.2 } : cell,
        ),
      })),
    };
    const { rewriting } = prepare(again, author);
    const twice = rewriting ? applied(again, rewriting) : again;
    expect(twice.sheets.map(({ name }) => name)).toEqual(["Model", "Prepared for sharing", "Prepared for sharing 2"]);
    expect(at(done(twice), 4, 1)?.formula).toBe("=CRMROI(B3,B2)");
    expect(done(twice).sheets).toHaveLength(1);
  });
});
