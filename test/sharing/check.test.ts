import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/languages";
import { locales } from "../../src/locales";
import type { Book, BookCell } from "../../src/grid/book";
import { findings, type FindingKind } from "../../src/sharing/check";
import { prepare } from "../../src/sharing/prepare";
import { sharing } from "../../src/sharing/words";
import { planWorkbook } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import { fullSample } from "../../src/workbook/full/sample";
import { sample } from "../../src/workbook/sample";
import { applied } from "./books/applied";
import { book, type Rest, type Sheets } from "./books/book";
import { sampled, some } from "../tools/sample";
import { bookOfPlan as planned } from "../../src/grid/bookOfPlan";

const kinds = (of: Book) => findings(of, locales).map(({ kind }) => kind);
const found = (kind: FindingKind, of: Book) => findings(of, locales).find((each) => each.kind === kind)?.where;
const prepared = (of: Book): Book => {
  const { rewriting } = prepare(of, { language: "en", answer: locales.en.answer, sharing });
  return rewriting ? applied(of, rewriting) : of;
};

/** The sample's figures, a little dearer, as somebody's own. */
const own = (figures: Figures): Figures => {
  const dearer = (lines: object) =>
    Object.fromEntries(
      Object.entries(lines as Readonly<Record<string, object>>).map(([key, line]) => [
        key,
        "amounts" in line
          ? { ...line, amounts: (line.amounts as readonly number[]).map((amount) => amount * 1.01) }
          : line,
      ]),
    );
  return { ...figures, costs: dearer(figures.costs), benefits: dearer(figures.benefits), isSample: false } as Figures;
};

const models = languages.flatMap((language) =>
  [1, 3, 5].flatMap((years) =>
    (["EUR", "TRY", "IRR"] as const).flatMap((currency) => {
      const words = locales[language];
      const about = { years, currency };
      return [
        { template: "sheet", language, words, figures: sample(about) },
        { template: "full", language, words, figures: fullSample(about, words.full.sample) },
      ] as const;
    }),
  ),
);

const inCurrency = (currency: string) =>
  models.filter(({ figures }) => figures.years === 3 && figures.currency === currency);
const someModels = sampled(models, 10, ({ template, language, figures: { years, currency } }) => [
  `${template} ${years}`,
  language,
  currency,
]);

describe("clean workbooks of each kind", () => {
  const clean: readonly Book[] = [
    ...someModels.map((asked) => prepared(planned(planWorkbook({ ...asked, figures: own(asked.figures) })))),
    ...Array.from({ length: 28 }, (_, i) =>
      prepared(
        book(
          {
            Model: {
              A1: i,
              A2: "CRMROI(1,2)",
              A3: `=SUM(A1:A1)+${i}`,
              B1: { formula: `=CRMROI(${i + 1},2)`, value: 1 },
            },
            "Sheet!": { A1: { formula: "='Model'!A1", value: i }, A2: { error: "#N/A" } },
          },
          { people: ["CRM ROI for Excel", ""] },
        ),
      ),
    ),
  ];
  it("give nothing to report", () => {
    expect(clean.length).toBeGreaterThanOrEqual(10 + 28);
    for (const each of clean) expect(findings(each, locales)).toEqual([]);
  });
});

describe("each defect is found where it is", () => {
  const one = (cells: Sheets[string], rest: Rest = {}) => book({ Model: { A1: 1, ...cells } }, rest);

  it("our functions, in their right form or a leftover one, in cells and names", () => {
    const ours = one(
      {
        B1: "=IF(CRMROI(1,2)>0,1,2)",
        B2: "=_xldudf_CRMROI(1,2)",
        B3: "='x.xla'!_xldudf_CRMROI(1,2)",
        B4: "=MYCRMROI(1)",
      },
      { names: [{ name: "roi", formula: "=CRMROI(1,2)" }] },
    );
    expect(findings(ours, locales)).toEqual([{ kind: "ours", where: ["Model!B1", "Model!B2", "Model!B3", "roi"] }]);
  });

  it("a name that keeps one of our functions, once", () =>
    expect(findings(one({}, { names: [{ name: "roi", formula: "=LAMBDA(b,c,CRMROI(b,c))" }] }), locales)).toEqual([
      { kind: "left", where: ["roi"] },
    ]));

  it("unknown names", () =>
    expect(findings(one({ B1: { formula: "=FOO(1)", value: { error: "#NAME?" } } }), locales)).toEqual([
      { kind: "unknown", where: ["Model!B1"] },
    ]));

  it("cells that wait", () =>
    expect(findings(one({ B1: { formula: "=A1", value: "#BUSY!" }, B2: "#BUSY!" }), locales)).toEqual([
      { kind: "waiting", where: ["Model!B1"] },
    ]));

  it("protected sheets that hold our functions, no others", () => {
    const sheet = () => ({ isProtected: true });
    expect(kinds(one({ B1: "=A1" }, { sheet }))).toEqual([]);
    expect(findings(one({ B1: "=CRMROI(1,2)" }, { sheet }), locales)).toEqual([
      { kind: "ours", where: ["Model!B1"] },
      { kind: "protected", where: ["Model"] },
    ]);
  });

  it("other workbooks that are asked", () =>
    expect(
      found(
        "links",
        one(
          {
            B1: "=[Other.xlsx]S!A1",
            B2: "='C:\\x\\[Other.xlsx]My S'!A1+1",
            B3: "='C:\\x.xla'!F(1)",
            B4: '=Model!A1&"[x]!"',
            B5: "=Table1[a]",
          },
          { links: ["file:///other.xlsx"] },
        ),
      ),
    ).toEqual(["file:///other.xlsx", "Model!B1", "Model!B2", "Model!B3"]));

  it("hidden sheets", () =>
    expect(findings(one({}, { sheet: () => ({ isHidden: true }) }), locales)).toEqual([
      { kind: "hidden", where: ["Model"] },
    ]));

  it("people in the properties, once", () =>
    expect(findings(one({}, { people: ["Ann", "CRM ROI for Excel", "Ann", "Acme"] }), locales)).toEqual([
      { kind: "people", where: ["Ann", "Acme"] },
    ]));

  it.each(some(inCurrency("TRY"), 2))("a sample's figures and marks: $template, $language", (asked) => {
    const sampled = prepared(planned(planWorkbook(asked)));
    expect(kinds(sampled)).toEqual(["sample"]);
    expect(found("sample", sampled)?.length).toBeGreaterThan(5);
    // Its mark taken away, its figures are still there; and the other way round.
    const mark = asked.words.sheet.sample;
    const unmarked = changed(sampled, (cell) =>
      typeof cell.value === "string" ? { ...cell, value: cell.value.replaceAll(mark, "") } : cell,
    );
    expect(kinds(unmarked)).toEqual(["sample"]);
  });

  it.each(some(inCurrency("EUR"), 2))("a check that fails or warns: $template, $language", (asked) => {
    const holding = planned(planWorkbook({ ...asked, figures: own(asked.figures) }));
    const says = asked.words.sheet.checksHold;
    const { checkFails, lookAt, check, look, ok } = asked.words.sheet;
    for (const [start, kind] of [
      [checkFails, "checks"],
      [lookAt, "looks"],
    ] as const) {
      const failing = changed(holding, (cell) => (cell.value === says ? { ...cell, value: `${start} ROI` } : cell));
      expect(kinds(failing)).toEqual(["ours", kind]);
    }
    // Each is named, and the two states are never taken for one another.
    const stateAt = (key: string) => {
      const name = holding.names.find((each) => each.name === `CRM_1_check_${key}`);
      const [sheet = "", cells = ""] = name?.formula.slice(1).split("!") ?? [];
      const [, letter = "", row = ""] = /:\$([A-Z]+)\$(\d+)$/.exec(cells) ?? [];
      return { sheet: sheet.replace(/^'|'$/g, ""), row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
    };
    const turned = [
      { ...stateAt("costsArePositive"), value: check },
      { ...stateAt("nothingMissing"), value: look },
    ];
    const two: Book = {
      ...holding,
      sheets: holding.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const turn = turned.find(
            (each) => each.sheet === sheet.name && each.row === cell.row && each.column === cell.column,
          );
          if (turn) expect(cell.value).toBe(ok);
          return turn ? { ...cell, value: turn.value } : cell;
        }),
      })),
    };
    const [failing, looking] = (["checks", "looks"] as const).map((kind) => found(kind, two) ?? []);
    expect([failing?.length, looking?.length]).toEqual([1, 1]);
    for (const [named = ""] of [failing ?? [], looking ?? []]) expect(named).toMatch(/^\S.{8,} \(.+![A-Z]+\d+\)$/);
    expect(failing).not.toEqual(looking);
  });
});

const changed = (of: Book, change: (cell: BookCell) => BookCell): Book => ({
  ...of,
  sheets: of.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(change) })),
});
