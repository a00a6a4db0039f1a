import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/fold";
import { count } from "../../tools/sample";
import { ask, down, message, rows } from "./asked";

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
