/** What is asked of a reader, and what the answers say together. */
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../src/exports/file/source";
import { languages } from "../../../../src/language/languages";
import { locales } from "../../../../src/locales";
import { questionOf, withAnswer, type Answers } from "../../../../src/pane/data/import/question";
import { refusalText } from "../../../../src/pane/data/import/refusalText";
import { imported } from "../../../../src/sharing/imported";
import { settings } from "../../../exports/reading";

const { kpis, sheet } = locales.en;
const asking = (text: string, said: Answers = {}) =>
  imported(
    () => [sourceOf("a.csv", new TextEncoder().encode(text))],
    {
      ...{ language: "en", words: kpis, shared: sheet, options: [], zone: "UTC", goLive: undefined },
      settings: { ...settings, ...said },
    },
    () => "",
  );

/** A file, the question that it raises, and an answer after which it is read. */
const cases: readonly (readonly [asks: string, text: string, answer: Answers])[] = [
  ["decimal", "Close Date,Amount,Stage\n2026-01-15,1.234,Won\n2026-01-16,2.345,Lost", { decimal: "," }],
  ["dates", "Close Date,Amount,Stage\n03/04/2026,5,Won\n04/05/2026,6,Lost", { dates: "dmy" }],
  ["currency", "Close Date,Amount,Stage\n2026-01-15,EUR 5,Won\n2026-01-16,USD 6,Lost", { currency: "EUR" }],
  ["words", "Close Date,Amount,Stage\n2026-01-15,5,Done\n2026-01-16,6,Gone", { outcomes: { won: ["Done"] } }],
  [
    "columns",
    "Thing,Fate,Worth\nx,Won,5\ny,Lost,6",
    { map: { deals: { columns: { outcome: "Fate", amount: "Worth" } } } },
  ],
  ["columns", "Close Date,Stage\n2026-01-15,Won\n2026-01-16,Lost", { map: { deals: { columns: { amount: null } } } }],
  ["survey", "Score,Day\n3,2026-01-15\n5,2026-01-16", { scores: { question: "csat" } }],
];

describe("what a file doesn't show", () => {
  it.each(cases)("is asked as %s, in words without gaps, and is read with the answer", (asks, text, answer) => {
    const asked = asking(text);
    if (!("refusal" in asked)) throw new Error("Nothing is asked.");
    expect(questionOf(asked.refusal)?.asks).toBe(asks);
    for (const language of languages)
      expect(refusalText(asked.refusal, locales[language])).not.toMatch(/[{}]|undefined|\u2068\u2069/);
    const read = asking(text, withAnswer({}, answer));
    expect(read).not.toHaveProperty("refusal");
  });

  it("keeps earlier answers; a word that is decided anew has its new meaning alone", () => {
    const first = withAnswer({}, { decimal: ",", outcomes: { won: ["Done", "Signed"], open: ["Gone"] } });
    const second = withAnswer(first, { outcomes: { lost: ["Gone", "Signed"] } });
    expect(second).toEqual({ decimal: ",", outcomes: { won: ["Done"], lost: ["Gone", "Signed"], open: [] } });
    const mapped = withAnswer(
      { map: { deals: { columns: { amount: "A" } }, leads: { columns: { source: "S" } } } },
      { map: { deals: { columns: { outcome: "B" } } } },
    );
    expect(mapped.map).toEqual({
      deals: { columns: { amount: "A", outcome: "B" } },
      leads: { columns: { source: "S" } },
    });
  });
});
