import { describe, expect, it } from "vitest";
import { english } from "../english";
import { ask, down, kpis, message, rows } from "./asked";

describe("won and lost", () => {
  it.each([
    ["Won", "Lost"],
    ["Closed Won", "Closed Lost"],
    ["closed - won", "CLOSED_LOST"],
    ["Closed/Won", "closedlost"],
    ["Won (Sold)", "Out-Sold"],
    ["Kazanıldı", "KAYBEDİLDİ"],
    ["KAZANILDI", "Kaybetti"],
    ["Kapandı - Kazanıldı", "Kapalı Kaybedildi"],
    ["موفق", "ناموفق"],
    ["برنده\u200cشده", "از دست رفته"],
    ["بسته شده موفق", "بسته\u200cشده - ناموفق"],
    ["Voitettu", "hävitty"],
    ["Suljettu - voitettu", "SULJETTU HÄVITTY"],
    ["ganada", "Perdido"],
    ["ganado", "perdida"],
    ["Ganho", "PERDIDO"],
    ["ganha", "perdida"],
    ["gewonnen", "verloren"],
    ["gagné", "perdu"],
    ["gagnée", "perdue"],
    ["vinto", "perso"],
    ["vinta", "persa"],
    ["kazandı", "kaybedilen"],
    ["kazanılan", "cancelled"],
    ["voitto", "tappio"],
    ["برد", "باخت"],
    ["برنده", "بازنده"],
    [1, "Cancelled"],
    [true, "canceled"],
    ["yes", "lost"],
  ])("are %s and %s, and anything else is open", (won, lost) => {
    expect(kpis([won, won, lost, "Offer", null])).toMatchObject({ Deals: 5, Won: 2, Lost: 1, Open: 2 });
  });

  it("are no part of a word", () => {
    for (const open of ["Wonderful", "Lost contact", "Not won", "Closed", "0", false, "no"])
      expect(kpis(["won", "lost", open])).toMatchObject({ Won: 1, Lost: 1, Open: 1 });
  });

  it("may be other words, or numbers, of the reader's own, several at once", () => {
    expect(kpis(["Closed Won", "closed lost", "Won"], "CLOSED WON", " Closed Lost")).toMatchObject({
      Won: 1,
      Lost: 1,
      Open: 1,
    });
    expect(kpis([1, 2, 1, "1"], 1, 2)).toMatchObject({ Won: 2, Lost: 1, Open: 1 });
    expect(kpis(["Sold", "lost"], "sold")).toMatchObject({ Won: 1, Lost: 1 });
    expect(
      kpis(["Sold", "Signed", "Gone", "Dead", "won"], [["sold"], [null], ["SIGNED "]], [["dead", "gone"]]),
    ).toMatchObject({ Won: 2, Lost: 2, Open: 1 });
    expect(kpis([true, false, false], null, false)).toMatchObject({ Won: 1, Lost: 2, Open: 0, "Win rate": 1 / 3 });
    for (const blank of [null, "", 0, [[0]]]) expect(kpis(["won", "lost"], blank, blank)).toMatchObject({ Lost: 1 });
    expect(message(ask("CRMSALESKPIS", 45_700, 45_701, "x", 1, "x", " X"))).toBe(
      "value: The same word stands for won and for lost.",
    );
    expect(message(ask("CRMSALESKPIS", 45_700, 45_701, "x", 1, "lost"))).toMatch("The same word");
    expect(message(ask("CRMSALESKPIS", 45_700, 45_701, "x", 1, null, "won"))).toMatch("The same word");
  });

  it("are won only where a flag stands alone: who lost isn't said", () => {
    for (const flags of [
      [true, false, false],
      [1, 0, 0],
      ["Yes", "no", "No"],
      ["Evet", "Hayır", "hayır"],
      ["kyllä", "EI", "ei"],
      ["بله", "خیر", "خیر"],
      ["TRUE", "false", "0"],
    ]) {
      const figures = kpis(flags);
      expect(figures).toMatchObject({ Deals: 3, Won: 1, Revenue: 1 });
      for (const key of ["Lost", "Open", "Win rate"])
        expect(figures[key]).toEqual({ refused: "na", message: english.faults.lostUnknown });
    }
  });

  it("are told by two flags, won and closed, down or across", () => {
    const two = [
      [true, true],
      [false, true],
      [0, 1],
      [false, null],
      ["no", "Yes"],
    ];
    const days = down(1, 2, 3, 4, 5).map(() => [45_700]);
    const across = [0, 1].map((flag) => two.map((row) => row[flag]));
    for (const outcome of [two, across]) {
      const table = rows(ask("CRMSALESKPIS", days, days, outcome, days));
      expect(Object.fromEntries(table.slice(1))).toMatchObject({
        Deals: 5,
        Won: 1,
        Lost: 3,
        Open: 1,
        "Win rate": 0.25,
      });
    }
    const asked = (outcome: unknown, ...more: readonly unknown[]) =>
      message(ask("CRMSALESKPIS", down(45_700, 45_700), down(45_700, 45_700), outcome, down(1, 1), ...more));
    expect(
      asked([
        [true, true],
        [true, false],
      ]),
    ).toBe("value: Row 2 is won but not closed. Give the won flag first and the closed flag second.");
    expect(
      asked([
        [true, true],
        [false, "Offer"],
      ]),
    ).toBe("value: outcome: row 2, column 2 is no flag: TRUE or FALSE, 1 or 0, yes or no.");
    expect(
      asked(
        [
          [true, true],
          [false, true],
        ],
        "won",
      ),
    ).toBe("value: outcome takes one row or one column, not a block.");
  });

  it("are asked for where no row is either, with the commonest words found", () => {
    const refused =
      "value: Not one row is won or lost. The commonest words are “Offer; New; Lead”. Enter the one that means won as wonWord.";
    const words = down("New", "Offer", "Lead", "Offer", "Old", "New", "Offer", "");
    const [days, amounts] = [words.map(() => [45_700]), words.map(() => [1])];
    expect(message(ask("CRMSALESKPIS", days, days, words, amounts))).toBe(refused);
    expect(message(ask("CRMLEADSOURCES", words, words, amounts))).toBe(refused);
    expect(message(ask("CRMSALES", days, amounts, null, words))).toBe(refused);
    expect(message(ask("CRMSALESKPIS", down(45_700), down(45_701), down(false), down(1)))).toMatch("“FALSE”");
  });

  it("leave out what is lost where sales are added up", () => {
    const deals = [down(45_672, 45_658, 45_731, 45_990), down(100, 300, 50, 999)] as const;
    const won = down("Closed Won", "lost", "won", "Offer");
    expect(rows(ask("CRMSALES", ...deals, null, won)).slice(1)).toEqual([
      ["2025-01", 1, 100, 100],
      ["2025-02", 0, 0, 0],
      ["2025-03", 1, 50, 50],
    ]);
    expect(rows(ask("CRMSALES", ...deals, "year", won, "offer")).slice(1)).toEqual([[2025, 1, 999, 999]]);
    expect(message(ask("CRMSALES", ...deals, null, down("lost", "lost", "x", "x")))).toBe(
      "na: No row has all that is needed here.",
    );
    expect(message(ask("CRMSALES", ...deals, null, null, "won"))).toBe("value: Enter outcome.");
  });
});
