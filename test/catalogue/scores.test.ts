import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import { call, isRefusal, type Answer } from "../../src/catalogue/call";
import type { AnyDefinition } from "../../src/catalogue/define";
import { locales } from "../../src/locales";
import { english } from "./english";
import { itDrawn } from "../tools/sample";

const ask = (id: keyof typeof catalogue, ...raw: readonly unknown[]): Answer => call(catalogue[id], raw, english);
const message = (answer: Answer): string =>
  isRefusal(answer) ? `${answer.refused}: ${answer.message}` : JSON.stringify(answer);

describe("scores", () => {
  it("leave out blanks, whichever way the host sends them", () => {
    for (const blank of [null, undefined, "", "  "]) {
      expect(ask("CRMNPS", [[10], [blank], [0], [9], [8]])).toBe(25);
      expect(ask("CRMNPS", [[10], [blank], [0], [9], [8]], 4)).toBe(25);
      expect(ask("CRMCSAT", [[5, blank, 3]])).toBe(0.5);
      expect(message(ask("CRMNPS", [[blank], [blank]]))).toBe("na: The range for scores is empty.");
    }
    // As Excel sends it; COUNT of the cells knows better.
    expect(ask("CRMNPS", [[10], [0], [0], [9], [8]])).toBe(0);
    expect(ask("CRMNPS", [[10], [0], [0], [9], [8]], 4)).toBe(25);
    expect(ask("CRMCSAT", [[5, 0, 3]])).toBe(0.5);
  });

  it("are no texts and no truths", () => {
    for (const wrong of ["9", true, "none"])
      expect(message(ask("CRMNPS", [[10], [wrong]]))).toBe("value: scores: row 2, column 1 is not a number.");
  });

  it("name the row that is wrong", () => {
    expect(message(ask("CRMNPS", [[10], [null], [11]]))).toBe(
      "value: scores: row 3, column 1 is not on the scale from 0 to 10.",
    );
    expect(message(ask("CRMNPS", [[10], [9.5]]))).toBe("value: scores: row 2, column 1 is not a whole number.");
    expect(message(ask("CRMNPS", [[10], [9]], 3))).toBe("value: answered must be from 2 to 2.");
    expect(message(ask("CRMCSAT", [[5], [6]]))).toBe("value: scores: row 2, column 1 is not on the scale from 1 to 5.");
    expect(message(ask("CRMCSAT", [[5]], 1))).toBe("value: scaleMax must be from 2 to 100.");
    const row = [3, 3, 3, 3, 3, 3, 3, 3, 3];
    expect(
      message(
        ask("CRMSUS", [
          [...row, 3],
          [...row, 7],
        ]),
      ),
    ).toBe("value: answers: row 2, column 10 is not on the scale from 1 to 5.");
    expect(message(ask("CRMSUS", [row]))).toBe(
      "value: answers: give ten columns, a row with the ten answers of each person.",
    );
  });

  itDrawn("are answered for as many rows as a sheet has", () => {
    const scores = Array.from({ length: 1_000_000 }, (_, i) => [i % 11]);
    expect(ask("CRMNPS", scores, 1_000_000)).toBeCloseTo(-45.4546, 4);
    expect(ask("CRMCES", scores, 10)).toBeCloseTo(5.5, 5);
    expect(ask("CRMENGAGEMENT", scores, scores, 1_000_000)).toBeCloseTo(35, 4);
  });
});

describe("an option without a default", () => {
  it("has to be chosen", () => {
    for (const none of [undefined, null, "", 0])
      expect(message(ask("CRMRISKADJUST", 100, 0.1, none))).toBe("value: Enter kind.");
    expect(message(ask("CRMRISKADJUST", 100, 0.1, "revenue"))).toBe(
      "value: kind: “revenue” is not known. Use one of: benefit, cost.",
    );
    expect(ask("CRMRISKADJUST", 100, 0.1, " Cost ")).toBeCloseTo(110, 12);
  });

  it("leaves one that may be left out as it was", () => {
    expect(isRefusal(ask("CRMSUMMARY", [[0, 110]], [[100, 0]], 0.1, null))).toBe(false);
  });
});

describe("reasons", () => {
  it.each([
    [["CRMWINRATE", 0, 0], "div0: No deal was won or lost."],
    [["CRMCAC", 5, 0], "div0: newCustomers is 0, so nothing can be divided by it."],
    [["CRMADOPTION", 5, 4], "value: active can't be more than licensed."],
    [["CRMEXPECTED", 3, 2, 1], "value: Give the low, the likely and the high amount in rising order."],
    [
      ["CRMCLV", 1, 1, 0],
      "num: The value has no end: retention × (1 + growth) must be less than 1 + the discount rate.",
    ],
    [
      ["CRMRETENTION", 10, 12, 1],
      "value: Customers at the end, less new ones, must be from 0 to the customers at the start.",
    ],
    [["CRMGRR", 10, 6, 5], "value: Contraction and churn together can't be more than the revenue at the start."],
    [["CRMGOAL", 1, 1, 2], "div0: The target equals the baseline, so there is no way to go."],
    [["CRMSUCCESS", [[50, 60]], [[0, 0]]], "div0: The weights add up to 0, so nothing can be divided by them."],
    [["CRMCLV", 1, 0.5, 10], "value: rate: for 8 percent enter 0.08 or 8%."],
  ] as const)("%j", ([id, ...raw], said) => {
    expect(message(ask(id, ...raw))).toBe(said);
  });

  it("name arguments as each language does", () => {
    const said = (["tr", "fa", "fi"] as const).map((language) => {
      const { faults, parameters } = locales[language];
      const answer = call(catalogue.CRMADOPTION as AnyDefinition, [5, 4], { ...english, faults, parameters });
      return isRefusal(answer) ? answer.message : answer;
    });
    expect(said).toEqual([
      "etkin_kullanıcı, lisanslı_kullanıcı değerinden büyük olamaz.",
      "«کاربران_فعال» نمی‌تواند از «کاربران_دارای_مجوز» بیشتر باشد.",
      "aktiiviset: anna enintään yhtä suuri luku kuin lisensoidut.",
    ]);
  });
});
