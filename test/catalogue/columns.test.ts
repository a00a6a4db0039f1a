import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, definitions } from "../../src/catalogue";
import { call, isRefusal, type Answer, type AnswerCell } from "../../src/catalogue/call";
import { takesOneCell, type Parameter } from "../../src/catalogue/define";
import { shapeOf } from "../../src/catalogue/shapes";
import { fold } from "../../src/language/fold";
import { count } from "../tools/sample";
import { english } from "./english";

const ask = (id: keyof typeof catalogue, ...raw: readonly unknown[]): Answer => call(catalogue[id], raw, english);
const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const message = (answer: Answer): string =>
  isRefusal(answer) ? `${answer.refused}: ${answer.message}` : JSON.stringify(answer);
const rows = (answer: Answer): readonly (readonly AnswerCell[])[] => {
  if (typeof answer === "number" || isRefusal(answer)) throw new Error(message(answer));
  return answer;
};
/** The figures of CRMSALESKPIS by their English names. */
const kpis = (outcomes: readonly unknown[], ...words: readonly unknown[]) => {
  const days = outcomes.map((_, i) => [45_700 + i]);
  const table = rows(
    ask(
      "CRMSALESKPIS",
      days,
      days,
      down(...outcomes),
      days.map(() => [1]),
      ...words,
    ),
  );
  return Object.fromEntries(table.slice(1)) as Readonly<Record<string, AnswerCell>>;
};

describe("words", () => {
  it.each([
    ["Web", "web", " WEB ", "wEb"],
    ["İstanbul", "istanbul", "ISTANBUL", "ıstanbul", "I\u0307STANBUL", "i\u0307stanbul"],
    ["یکتا", "يكتا", "یكتا"],
    ["رئیس", "رئیس".normalize("NFD")],
    ["Hyvä", "HYVÄ", "Hyva\u0308"],
    ["straße", "STRAßE"],
    [42, 42],
    [true, "TRUE", "true"],
  ])("%s is one word, however it is written", (...spellings) => {
    expect(ask("CRMREPEATRATE", down(...spellings))).toBe(1);
    expect(ask("CRMREPEATRATE", [spellings])).toBe(1);
  });

  it.each([
    [1, "1"],
    ["a", "b"],
    ["İzmir", "Izmit"],
    ["Web 1", "Web1"],
  ])("%s and %s are two", (...spellings) => {
    expect(ask("CRMREPEATRATE", down(...spellings))).toBe(0);
  });

  it("are shown as they were first spelled, a number as a number, without the spaces around", () => {
    const given = down(" Ada ", "ADA", 7, "7");
    const table = rows(ask("CRMCUSTOMERS", given, down(45_700, 45_701, 45_702, 45_703), down(4, 3, 2, 1)));
    expect(table.slice(1, 4).map(([customer]) => customer)).toEqual(["Ada", 7, "7"]);
  });

  it("are shown as they are where a label has the same key", () => {
    const table = rows(ask("CRMCUSTOMERS", down("average", "none"), down(45_700, 45_701), down(2, 1)));
    expect(table.slice(1).map(([customer]) => customer)).toEqual(["average", "none", "Average customer"]);
  });

  it("fold to the same whether folded once or twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { numRuns: count(400, 4000) },
    );
  });

  it("are missing where they are blank, whichever way the host sends that", () => {
    for (const blank of [null, undefined, "", "  ", 0])
      expect(ask("CRMREPEATRATE", down("Ada", blank, "Ada", blank, "Bo"))).toBe(0.5);
    for (const blank of [null, "", " ", 0])
      expect(message(ask("CRMREPEATRATE", down(blank, blank)))).toBe("na: The range for customers is empty.");
  });

  it("are texts and numbers, and nothing else", () => {
    for (const wrong of [NaN, Infinity, {}, []])
      expect(message(ask("CRMREPEATRATE", down("Ada", wrong)))).toBe(
        "value: customers: row 2, column 1 is neither a text nor a number.",
      );
  });
});

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
  const days = (...more: readonly unknown[]) =>
    rows(
      ask(
        "CRMSTAGETIMES",
        down("A", "A", "B", "A", "A"),
        down(45_700, 45_703, 45_705, 45_710, 45_712),
        down(45_703, 45_705, 45_710, 45_712, null),
        "mean",
        ...more,
      ),
    ).slice(1);

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
    const column = (...cells: readonly unknown[]) => order.map((row) => [cells[row]]);
    const shuffled = rows(
      ask(
        "CRMSTAGETIMES",
        column("A", "A", "B", "A", "A"),
        column(45_700, 45_703, 45_705, 45_710, 45_712),
        column(45_703, 45_705, 45_710, 45_712, null),
        "mean",
        down("D", "D", "D", "D", "D"),
      ),
    );
    expect(shuffled.slice(1)).toEqual(days(down("D", "D", "D", "D", "D")));
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

/** The functions whose ranges are all columns of an export. */
const overExports = definitions.filter(({ parameters }) => {
  const ranges = Object.values(parameters).filter(
    (parameter) => !takesOneCell(parameter) && parameter.shape !== "wordList",
  );
  return ranges.length > 0 && ranges.every((range) => shapeOf(range).aligned?.by === "row");
});

describe("exports with anything in their cells", () => {
  const cells = {
    words: fc.constantFrom<unknown>(
      "a",
      "A ",
      "b",
      "won",
      "lost",
      1,
      "1",
      0,
      null,
      "",
      true,
      "average",
      "none",
      "__proto__",
    ),
    dates: fc.constantFrom<unknown>(45_658, 45_658.5, 45_700, 46_000.25, 1, 60, 2_958_465, 0, null, ""),
    quantities: fc.constantFrom<unknown>(1, -5, 0.1, 1e308, -1e308, 5e-324, 0, null, ""),
    outcomes: fc.constantFrom<unknown>(true, false, 1, 0, "won", "lost", "a", null, ""),
    odd: fc.constantFrom<unknown>(NaN, Infinity, undefined, {}, "x", "#N/A", -1, 3e9),
  };
  const single = (parameter: Parameter) => {
    if (parameter.shape === "option") return fc.constantFrom(...Object.keys(parameter.options), null);
    const own = { number: [0.4, 1, null], date: [45_660, 45_700, null], wordList: ["a", "b", 1, null] };
    return fc.constantFrom<unknown>(...own[parameter.shape as keyof typeof own]);
  };
  const sometimes = (shape: fc.Arbitrary<unknown>, hasOdd: boolean) =>
    hasOdd ? fc.oneof({ weight: 12, arbitrary: shape }, cells.odd) : shape;

  it.each(overExports)("$id answers with figures, texts or a reason", (definition) => {
    const exported = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()).chain(([length, hasOdd]) =>
      fc.tuple(
        ...Object.values(definition.parameters).map((parameter) => {
          const { shape } = parameter;
          if (takesOneCell(parameter) || shape === "wordList") return sometimes(single(parameter), hasOdd);
          return fc.array(fc.tuple(sometimes(cells[shape as keyof typeof cells], hasOdd)), {
            minLength: length,
            maxLength: length,
          });
        }),
      ),
    );
    let answered = 0;
    fc.assert(
      fc.property(exported, (raw) => {
        const answer = call(definition, raw, english);
        if (!isRefusal(answer)) answered++;
        for (const each of Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]).flat() : [answer]) {
          if (isRefusal(each)) expect(each.message.replace(/“.*?”/g, "")).not.toMatch(/[{}]|undefined|NaN|object/);
          else if (typeof each === "number") expect(Number.isFinite(each) && !Object.is(each, -0)).toBe(true);
          else expect(typeof each).toBe("string");
        }
      }),
      { numRuns: count(150, 2000) },
    );
    // One in twelve of the rarest.
    expect(answered).toBeGreaterThan(count(0, 10));
  });
});

describe("a million rows", () => {
  const count = 1_000_000;
  const column = (cell: (row: number) => unknown) => Array.from({ length: count }, (_, row) => [cell(row)]);
  const word = column((row) => `Customer ${row % 250_000}`);
  const few = column((row) => ["Web", "Fair", "Mail", null][row % 4]);
  const from = column((row) => 45_000 + (row % 700));
  const to = column((row) => (row % 5 === 0 ? null : 45_001 + (row % 700) + (row % 90)));
  const amount = column((row) => (row % 1000) / 100);
  const ofWord = column((row) => (row % 250_000) / 100);
  const outcome = column((row) => ["Won", "Lost", "Open"][row % 3]);

  it.each([
    ["CRMSALESCYCLE", [from, to, "median"]],
    ["CRMRESOLUTION", [from, to]],
    ["CRMSTAGETIMES", [few, from, to, "median"]],
    ["CRMSALES", [from, amount]],
    ["CRMBEFOREAFTER", [from, amount, 45_350]],
    ["CRMLEADSOURCES", [few, outcome.map(([cell]) => [cell === "Open" ? null : cell]), amount, amount, 0.4]],
    ["CRMATTRIBUTION", [word, few, from, ofWord, "decay"]],
    ["CRMNETNEW", [word, from, amount, 45_100, 45_400]],
    ["CRMSALESKPIS", [from, to, outcome, amount]],
    ["CRMCUSTOMERS", [word, from, amount]],
    ["CRMREPEATRATE", [word]],
  ] as const)("%s", (id, raw) => {
    const answer = ask(id, ...raw);
    expect(isRefusal(answer) ? answer.message : "").toBe("");
  });

  it("names every function over exports above", () => {
    expect(overExports.length).toBe(11);
  });
});
