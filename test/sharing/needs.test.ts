/** What a workbook needs, what was entered in it, and what each recipient would stumble on. */
import { describe, expect, it } from "vitest";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { Book } from "../../src/grid/book";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { audiences, blocking, findingsFor } from "../../src/sharing/audience";
import { findingKinds, type Finding } from "../../src/sharing/check";
import { enteredIn } from "../../src/sharing/entered";
import { needsOf } from "../../src/sharing/needs";
import { packOf } from "../../src/sharing/pack";
import { prepare } from "../../src/sharing/prepare";
import { restore } from "../../src/sharing/restore";
import { planWorkbook } from "../../src/workbook";
import { sample } from "../../src/workbook/sample";
import { applied } from "./books/applied";
import { book } from "./books/book";

const call = "CRMROI(B2:F2,B3:F3)";
const figures = { B2: 1, C2: 2, B3: 3, C3: 4 };
const calls = book({ Model: { ...figures, A1: { formula: `=${call}`, value: 0.5 } } });
const lambda = { name: "Return", formula: "=LAMBDA(a,CRMROI(a,Model!$B$3:$C$3))" };

const prepared = (given: Book): Book => {
  const { rewriting } = prepare(given, locales.en);
  if (!rewriting) throw new Error("There is nothing to prepare.");
  return applied(given, rewriting);
};

describe("a workbook needs", () => {
  it.each<[string, Book, ReturnType<typeof needsOf>]>([
    ["nothing", book({ Model: figures }), { toPrepare: false, toRepair: false, toRestore: false }],
    ["to be prepared", calls, { toPrepare: true, toRepair: false, toRestore: false }],
    ["to be restored", prepared(calls), { toPrepare: false, toRepair: false, toRestore: true }],
    [
      "to be repaired",
      book({ Model: { A1: `=[1]!_xldudf_${call}` } }),
      { toPrepare: true, toRepair: true, toRestore: false },
    ],
    [
      "to be repaired, where a cell doesn't know the function",
      book({ Model: { A1: { formula: `=${call}`, value: { error: "#NAME?" } } } }),
      { toPrepare: true, toRepair: true, toRestore: false },
    ],
    [
      "to be prepared for its names",
      book({ Model: figures }, { names: [lambda] }),
      { toPrepare: true, toRepair: false, toRestore: false },
    ],
    [
      "nothing more, where Prepare left a name",
      prepared(book({ Model: { ...figures, A1: `=${call}` } }, { names: [lambda] })),
      { toPrepare: false, toRepair: false, toRestore: true },
    ],
  ])("%s", (_, given, needs) => {
    expect(needsOf(given)).toEqual(needs);
  });

  it("what it needed, after it was restored", () => {
    const shared = prepared(calls);
    const { rewriting } = restore(shared);
    expect(rewriting && needsOf(applied(shared, rewriting))).toEqual(needsOf(calls));
  });
});

describe("what was entered", () => {
  const before = enteredIn(calls);
  it("is the same after Excel has calculated", () => {
    const spilled = (value: number) =>
      enteredIn(
        book({
          Model: { A1: { formula: `=${call}`, value, spill: { rows: 2, columns: 1 } }, A2: value, A3: 7 },
        }),
      );
    expect(spilled(1)).toBe(spilled(2));
  });

  it.each<[string, Book]>([
    ["a figure", book({ Model: { ...figures, C3: 5, A1: `=${call}` } })],
    ["a formula", book({ Model: { ...figures, A1: `=${call}*2` } })],
    ["a new cell", book({ Model: { ...figures, D2: 1, A1: `=${call}` } })],
    ["a sheet's name", book({ Plan: { ...figures, A1: `=${call}` } })],
    ["a hidden sheet", book({ Model: { ...figures, A1: `=${call}` } }, { sheet: () => ({ isHidden: true }) })],
    ["a name", book({ Model: { ...figures, A1: `=${call}` } }, { names: [lambda] })],
    ["a cell below a table of results", book({ Model: { ...figures, A1: `=${call}`, A2: 1 } })],
  ])("is another with another %s", (_, after) => {
    expect(enteredIn(after)).not.toBe(before);
  });
});

describe("findings for a recipient", () => {
  const all = findingKinds.map((kind): Finding => ({ kind, where: ["A1"] }));
  const kinds = (found: readonly Finding[]) => found.map(({ kind }) => kind);

  it("leave out what this one doesn't meet", () => {
    expect(kinds(findingsFor("withoutAddIn", all))).toEqual(findingKinds);
    const others = [
      "unknown",
      "waiting",
      "lost",
      "rules",
      "dates",
      "protected",
      "links",
      "sample",
      "checks",
      "looks",
      "hidden",
    ];
    expect(kinds(findingsFor("withAddIn", all))).toEqual([...others, "people"]);
    expect(kinds(findingsFor("reader", all))).toEqual([
      "unknown",
      "waiting",
      "lost",
      "dates",
      "sample",
      "checks",
      "looks",
    ]);
  });

  it("block for every recipient where a figure is wrong", () => {
    for (const audience of audiences) {
      expect(kinds(blocking(findingsFor(audience, all)))).toEqual(
        expect.arrayContaining(["unknown", "waiting", "lost", "dates", "sample", "checks"]),
      );
    }
    expect(kinds(blocking(all))).not.toContain("hidden");
    expect(kinds(blocking(all))).not.toContain("people");
  });
});

describe.each(languages)("the mail for each recipient in %s", (into) => {
  const own = { name: "Own", isHidden: false, isProtected: false, cells: [{ row: 0, column: 0, value: 1 }] };
  const plan = planWorkbook({
    template: "sheet",
    language: "en",
    words: locales.en,
    figures: sample({ years: 3, currency: "EUR" }),
  });
  const model = bookOfPlan(plan);
  const { opening, opens } = locales[into].sharing.pack;
  const start = (text: string) => text.split("{")[0] ?? "";
  const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

  it("says what is attached, and keeps or replaces the functions", () => {
    const packs = new Map(
      audiences.map((audience) => [audience, packOf(model, locales, { into, on: new Date(), audience })]),
    );
    const body = (audience: (typeof audiences)[number]) => bare(packs.get(audience)?.letter.body ?? "");
    expect(body("reader")).toContain(start(opening.page));
    expect(body("reader")).not.toContain(opens.withoutAddIn);
    expect(body("reader")).not.toContain(opens.withAddIn);
    for (const audience of ["withAddIn", "withoutAddIn"] as const) {
      expect(body(audience)).toContain(start(opening.workbook));
      expect(body(audience)).toContain(opens[audience]);
    }
    const isCalling = (audience: (typeof audiences)[number]) =>
      packs
        .get(audience)
        ?.workbook?.sheets.some(({ cells }) => cells.some(({ formula }) => /CRM[A-Z]+\(/.test(formula ?? "")));
    expect(audiences.map(isCalling)).toEqual([true, false, undefined]);
  });

  it("names the sheets that are not in the file", () => {
    const empty = { ...own, name: "Empty", cells: [] };
    const beside = { ...model, sheets: [...model.sheets, own, empty] };
    expect(packOf(beside, locales, { into, on: new Date() })?.leavesOut).toEqual(["Own"]);
    expect(packOf(model, locales, { into, on: new Date() })?.leavesOut).toEqual([]);
  });
});
