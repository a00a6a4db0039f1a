/** What is asked of a reader, and what the answers say together. */
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../../src/exports/file/source";
import { languages } from "../../../../src/language/languages";
import { locales } from "../../../../src/locales";
import { withAnswer, type ReaderAnswers } from "../../../../src/exports/answers";
import { outcomesOf, questionOf } from "../../../../src/pane/data/import/question";
import { refusalText } from "../../../../src/pane/data/import/refusalText";
import { imported } from "../../../../src/sharing/imported";
import { settings } from "../../../exports/reading";

const { kpis, sheet } = locales.en;
const request = { language: "en", words: kpis, shared: sheet, zone: "UTC", goLive: undefined } as const;
const asking = (text: string, said: ReaderAnswers = {}) =>
  imported(
    () => [sourceOf("a.csv", new TextEncoder().encode(text))],
    { ...request, settings: { ...settings, ...said } },
    () => Promise.resolve(""),
  );

/** A file, the question that it raises, and an answer after which it is read. */
const cases: readonly (readonly [asks: string, text: string, answer: ReaderAnswers])[] = [
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
  it.each(cases)("is asked as %s, in words without gaps, and is read with the answer", async (asks, text, answer) => {
    const asked = await asking(text);
    if (!("refusal" in asked)) throw new Error("Nothing is asked.");
    expect(questionOf(asked.refusal)?.asks).toBe(asks);
    for (const language of languages)
      expect(refusalText(asked.refusal, locales[language])).not.toMatch(/[{}]|undefined|\u2068\u2069/);
    const read = await asking(text, withAnswer({}, answer));
    expect(read).not.toHaveProperty("refusal");
  });

  it("leaves open what a reader doesn't say: with a word for won alone, there is no win rate", async () => {
    const text = "Close Date,Amount,Stage\n2026-01-15,5,Sold\n2026-01-16,6,Abgesagt\n2026-01-17,7,Offen";
    const found = await asking(text, withAnswer({}, outcomesOf(new Map([["Sold", "won"]]))));
    if ("refusal" in found) throw new Error(found.refusal.is);
    expect(found.files[0]?.figures.deals).toMatchObject({ won: 1 });
    expect(found.files[0]?.figures.deals?.["winRate"]).toBeUndefined();
  });

  it("hears an answer for its file alone: another file's letters and dates stay its own", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const deals = "Close Date,Amount,Stage,Lead Source\n01/25/2026,5,Won,Sosyal ağ\n01/26/2026,6,Lost,Fuar";
    const orders = new Uint8Array([
      ...bytes("Customer,Order Date,Amount\nFuar"),
      0xfe,
      ...bytes(",03/04/2026,5\nWeb,04/05/2026,6"),
    ]);
    const found = await imported(
      () => [sourceOf("deals.csv", bytes(deals)), sourceOf("orders.csv", orders)],
      { ...request, settings, ofFiles: { "orders.csv": { encoding: "windows-1254", dates: "dmy" } } },
      () => Promise.resolve(""),
    );
    if ("refusal" in found) throw new Error(found.refusal.is);
    const [first, second] = found.files;
    expect(first?.figures.sources?.map(({ source }) => source)).toContain("Sosyal ağ");
    expect(first?.dates.map(({ order }) => order)).toEqual(["mdy"]);
    expect([second?.encoding, second?.dates.map(({ order }) => order)]).toEqual(["windows-1254", ["dmy"]]);
  });

  it("keeps earlier answers; a word that is decided anew has its new meaning alone", () => {
    const first = withAnswer({}, { decimal: ",", outcomes: { won: ["Done", "Signed"], open: ["Gone"] } });
    const second = withAnswer(first, { outcomes: { lost: ["Gone", "Signed"] } });
    expect(second).toEqual({ decimal: ",", outcomes: { won: ["Done"], lost: ["Gone", "Signed"] } });
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
