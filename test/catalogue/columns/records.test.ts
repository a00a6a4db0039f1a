import { describe, expect, it } from "vitest";
import { ask, down, message, rows } from "./asked";

describe("leads", () => {
  const leads = (sources: readonly unknown[], won: readonly unknown[], ...more: readonly unknown[]) =>
    rows(ask("CRMLEADSOURCES", down(...sources), down(...won), down(...sources.map(() => 0)), ...more)).slice(1);

  it("are rows with a source, an outcome or an amount", () => {
    expect(leads(["Web", null, "Web"], [true, false, false]).map((row) => row.slice(0, 4))).toEqual([
      ["Web", 2, 1, 0.5],
      ["(none)", 1, 0, 0],
    ]);
    // Excel sends blank cells as 0: rows of nothing else at the end are no leads.
    expect(leads(["Web", null, 0, 0], [1, 0, 0, 0]).map((row) => row.slice(0, 3))).toEqual([
      ["Web", 1, 1],
      ["(none)", 1, 0],
    ]);
    expect(leads(["Web", 0, "Fair", 0], [1, 0, 0, 0]).map((row) => row.slice(0, 3))).toEqual([
      ["Web", 1, 1],
      ["Fair", 1, 0],
      ["(none)", 1, 0],
    ]);
    // The same with two flags, won and closed.
    const flags = [
      [1, 1],
      [0, 0],
      [0, 0],
    ];
    const two = rows(ask("CRMLEADSOURCES", down("Web", "Web", 0), flags, down(0, 0, 0))).slice(1);
    expect(two.map((row) => row.slice(0, 3))).toEqual([["Web", 2, 1]]);
    expect(leads(["Web", 0, 0], ["won", 0, "Offer"]).map((row) => row.slice(0, 3))).toEqual([
      ["Web", 1, 1],
      ["(none)", 1, 0],
    ]);
  });
});

describe("passages through a stage", () => {
  const daysIn = (column: typeof down, ...more: readonly unknown[]) =>
    rows(
      ask(
        "CRMSTAGETIMES",
        column("A", "A", "B", "A", "A"),
        column(45_700, 45_703, 45_705, 45_710, 45_712),
        column(45_703, 45_705, 45_710, 45_712, null),
        "mean",
        ...more,
      ),
    ).slice(1);
  const days = (...more: readonly unknown[]) => daysIn(down, ...more);

  it("are rows, or a deal's consecutive rows where the deals are given", () => {
    expect(days()).toEqual([
      ["A", 3, (3 + 2 + 2) / 3],
      ["B", 1, 5],
    ]);
    // The second stay in A isn't over.
    expect(days(down("D", "D", "D", "D", "D"))).toEqual([
      ["A", 1, 5],
      ["B", 1, 5],
    ]);
    expect(days(down("D", "E", "D", null, null))).toEqual([
      ["A", 3, (3 + 2 + 2) / 3],
      ["B", 1, 5],
    ]);
  });

  it("stay alone in a row without a beginning", () => {
    const [stages, entered, left] = [down("A", "A"), down(null, 45_703), down(45_702, 45_705)];
    expect(rows(ask("CRMSTAGETIMES", stages, entered, left, "mean", down("D", "D"))).slice(1)).toEqual([["A", 1, 2]]);
  });

  it("don't depend on the order of the rows", () => {
    const order = [4, 2, 0, 3, 1];
    const shuffled = (...cells: readonly unknown[]) => order.map((row) => [cells[row]]);
    const deals = down("D", "D", "D", "D", "D");
    expect(daysIn(shuffled, deals)).toEqual(days(deals));
  });
});

describe("columns", () => {
  it("may lie across, and name the cell by its row and column", () => {
    expect(ask("CRMSALESCYCLE", [[45_700, 45_710]], down(45_704, 45_720))).toBe(7);
    expect(message(ask("CRMSALESCYCLE", [[45_700, "May"]], [[45_704, 45_720]]))).toBe(
      "value: opened: row 1, column 2 is not a date.",
    );
    expect(message(ask("CRMSALESCYCLE", down(45_700, 45_710), down(45_704, "May")))).toBe(
      "value: closed: row 2, column 1 is not a date.",
    );
    expect(message(ask("CRMSALES", down(45_700, 45_710), down(1, true)))).toBe(
      "value: amounts: row 2, column 1 is not a number.",
    );
  });

  it("are refused as a block, ragged or not, and in different lengths", () => {
    const block = "value: customers takes one row or one column, not a block.";
    expect(
      message(
        ask("CRMREPEATRATE", [
          ["a", "b"],
          ["a", "b"],
        ]),
      ),
    ).toBe(block);
    expect(message(ask("CRMREPEATRATE", [["a"], ["a", "b"]]))).toBe(block);
    expect(
      message(
        ask("CRMREPEATRATE", [
          [null, null],
          [null, null],
        ]),
      ),
    ).toBe("na: The range for customers is empty.");
    expect(ask("CRMREPEATRATE", [["a"], [], ["a"]])).toBe(1);
    expect(message(ask("CRMSALES", down(45_700, 45_710), 1))).toBe(
      "value: dates has 2 cells, amounts has 1. Give both the same number of cells.",
    );
  });

  it("say which row ends before it begins", () => {
    expect(message(ask("CRMRESOLUTION", down(null, 45_700.5, 45_701), down(45_702, 45_701, 45_700.5)))).toBe(
      "value: Row 3: resolved is before opened.",
    );
  });

  it("say which deal has two values", () => {
    const touch = down(45_700, 45_701);
    expect(message(ask("CRMATTRIBUTION", down("Deal 7", " deal 7"), down("a", "b"), touch, down(1, 2)))).toBe(
      "value: values: the value in row 2 is not the one that “Deal 7” has further up.",
    );
  });

  it("hold no record where a row is empty", () => {
    const stages = rows(ask("CRMSTAGETIMES", down("A", null), down(45_700, null), down(45_701, 0)));
    expect(stages.length).toBe(2);
    const leads = rows(
      ask("CRMLEADSOURCES", down("Web", null, null), down(1, "", null), down(10, null, 0), down(5, "", 0)),
    );
    expect(leads.length).toBe(2);
    const touches = [down("D", null, null), down("Web", "Mail", null), down(45_700, 45_701, null), down(9, 0, null)];
    expect(rows(ask("CRMATTRIBUTION", ...touches)).slice(1)).toEqual([["Web", 9, 1, 1]]);
    expect(message(ask("CRMATTRIBUTION", down("D", null), down("a", "b"), down(45_700, 45_701), down(1, 2)))).toBe(
      "value: deals: cell 2 is empty, but its amount is not 0.",
    );
    const undated = [down("D", "D"), down("a", "b"), down(45_700, null), down(8, 8)] as const;
    expect(message(ask("CRMATTRIBUTION", ...undated, "first"))).toBe(
      "value: times: cell 2 is empty, but its amount is not 0.",
    );
    expect(rows(ask("CRMATTRIBUTION", ...undated)).slice(1)).toEqual([
      ["a", 4, 0.5, 1],
      ["b", 4, 0.5, 1],
    ]);
  });

  it("take one day for a day", () => {
    const two = [down(45_620, 45_690), down(1, 2)] as const;
    expect(ask("CRMBEFOREAFTER", ...two, 45_658.75, "count", 45_600, 45_700.5)).toEqual(
      ask("CRMBEFOREAFTER", ...two, 45_658, "count", 45_600, 45_700),
    );
    const sales = [down(45_292, 45_658), down(1, 1)] as const;
    for (const blank of [null, "", 0])
      expect(message(ask("CRMBEFOREAFTER", ...sales, blank))).toBe("value: Enter goLive.");
    expect(message(ask("CRMBEFOREAFTER", ...sales, "soon"))).toBe("value: goLive: row 1, column 1 is not a date.");
    expect(message(ask("CRMBEFOREAFTER", ...sales, 45_500, "mean", 45_500))).toBe(
      "value: from must come before goLive.",
    );
    expect(message(ask("CRMNETNEW", down("a", "b"), ...sales, 45_500, 45_400))).toBe(
      "value: from must come before to.",
    );
  });
});

describe("headings", () => {
  it("say that a return is on revenue where no margin is given", () => {
    const leads = [down("Web"), down(1), down(10), down(5)] as const;
    expect(rows(ask("CRMLEADSOURCES", ...leads))[0]?.at(-1)).toBe("ROI on revenue");
    expect(rows(ask("CRMLEADSOURCES", ...leads, 0.4))[0]?.at(-1)).toBe("ROI");
  });
});
