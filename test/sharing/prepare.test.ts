import { describe, expect, it } from "vitest";
import { locales } from "../../src/locales";
import type { Book, BookCell } from "../../src/grid/book";
import { prepare } from "../../src/sharing/prepare";
import { restore } from "../../src/sharing/restore";
import { sharing } from "../../src/sharing/words";
import type { CellValue } from "../../src/grid/plan";
import { applied } from "./books/applied";
import { book, type Sheets } from "./books/book";

const author = { language: "en", answer: locales.en.answer, sharing } as const;

const sheets: Sheets = {
  Model: {
    B1: 0.1,
    B2: 0,
    C2: 60,
    D2: 70,
    B3: 100,
    C3: 5,
    D3: 5,
    B5: { formula: "=CRMROI(B2:D2,$B3:D$3)", value: 0.18181818181818182 },
    B6: { formula: '=IF(CRMROI(benefits,costs)>0.1,"yes","no")', value: "yes" },
    B7: { formula: "=B5*2", value: 0.36363636363636365 },
    B8: "=CRMROI(1,2)",
    F2: { formula: "=CRMCASHFLOW(benefits,Model!B3:D3,rate)", value: "Dönem", spill: { rows: 4, columns: 7 } },
    N2: { formula: "=ROWS(F2#)+SUM($F$2#)", value: 4 },
    O2: { formula: "=SUM(F2:L5)", value: 4 },
  },
  Other: { A1: { formula: "=SUM(Model!F2#)&Model!$F$2#", value: 1 } },
};
const names = [
  { name: "benefits", formula: "=Model!$B$2:$D$2" },
  { name: "costs", formula: "=Model!$B$3:$D$3" },
  { name: "rate", formula: "=0.1" },
  { name: "ROI", formula: "=CRMROI(benefits,costs)" },
  { name: "table", formula: "=Model!$F$2#" },
  { name: "local", sheet: "Other", formula: "=CRMSALESKPIS(1,2)+A1" },
];
const given = book(sheets, { names: names.slice(0, 5) });
const cell = ({ sheets }: Book, sheet: string, row: number, column: number): BookCell | undefined =>
  sheets.find(({ name }) => name === sheet)?.cells.find((each) => each.row === row && each.column === column);
const formulas = (of: Book) =>
  of.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [[name, row, column, formula] as const])),
  );

describe("a workbook prepared", () => {
  const { steps, rewriting } = prepare(given, author);
  const prepared = rewriting ? applied(given, rewriting) : given;

  it("lists first every cell and name that changes, and what it becomes", () =>
    expect(steps.map(({ becomes, noteLine }) => [noteLine.where, becomes])).toEqual([
      ["Model!F2", "value"],
      ["Model!B5", "twin"],
      ["Model!B6", "twin"],
      ["Model!B8", "twin"],
      ["ROI", "twin"],
      ["Model!N2", "asks"],
      ["Other!A1", "asks"],
      ["table", "asks"],
    ]));

  it("holds none of our functions", () => {
    const texts = [
      ...formulas(prepared).map(([, , , formula]) => formula),
      ...prepared.names.map(({ formula }) => formula),
    ];
    expect(texts.filter((text) => /CRM[A-Z]+\(/.test(text))).toEqual([]);
  });

  it("has the values of a table over all of it, its words as they are shown", () => {
    expect(cell(prepared, "Model", 1, 5)).toEqual({ row: 1, column: 5, value: "Dönem" });
    expect(cell(prepared, "Model", 2, 5)?.value).toBe(0);
    expect(cell(prepared, "Model", 4, 11)?.value).toBeCloseTo(-100 + 55 / 1.1 + 65 / 1.21, 9);
  });

  it("points what asked for a table at its cells", () => {
    expect(cell(prepared, "Model", 1, 13)?.formula).toBe("=ROWS(F2:L5)+SUM($F$2:$L$5)");
    expect(cell(prepared, "Other", 0, 0)?.formula).toBe("=SUM(Model!F2:L5)&Model!$F$2:$L$5");
    expect(prepared.names.find(({ name }) => name === "table")?.formula).toBe("=Model!$F$2:$L$5");
  });

  it("leaves the rest alone", () => {
    expect(cell(prepared, "Model", 6, 1)).toBe(cell(given, "Model", 6, 1));
    expect(prepared.names.slice(0, 3)).toEqual(given.names.slice(0, 3));
  });

  it("is restored to the letter, and the note goes", () => {
    const { returns, rewriting: back } = restore(prepared);
    expect(returns.map(({ fate }) => fate)).toEqual(steps.map(() => "back"));
    const restored = back ? applied(prepared, back) : prepared;
    expect(formulas(restored)).toEqual(formulas(given));
    expect(restored.names).toEqual(given.names);
    expect(restored.sheets.map(({ name }) => name)).toEqual(["Model", "Other"]);
  });
});

describe("what can't be prepared stands in the way of all", () => {
  it.each<[string, CellValue]>([
    ["=CRMROI(OFFSET(B2,0,0),1)", { error: "#NAME?" }],
    ["=CRMROI(OFFSET(B2,0,0),1)+1", "#BUSY!"],
  ])("%s, which shows %j", (formula, value) => {
    const { steps, rewriting } = prepare(book({ Model: { A1: { formula, value }, A2: "=CRMROI(2,1)" } }), author);
    expect(steps.map(({ becomes }) => becomes)).toEqual(["stays", "twin"]);
    expect(rewriting).toBeUndefined();
  });

  it.each(["=INDEX(CRMCASHFLOW(Model!A1:B1,1),2,2)", "=LAMBDA(b,c,CRMROI(b,c))", "=LET(x,1,LAMBDA(b,CRMROI(b,x)))"])(
    "but a name without an equivalent is left, and what refers to it is fixed: %s",
    (formula) => {
      const left = book(
        {
          Model: {
            A1: { formula: "=Here(1,2)", value: 3 },
            A2: "=CRMROI(2,1)",
            A3: { formula: "=There+1", value: 4 },
            A4: { formula: "=Here(3,4)", value: { error: "#NAME?" } },
            A5: { formula: "=Else+1", value: 5 },
          },
        },
        {
          names: [
            { name: "There", formula: "=Here" },
            { name: "Here", formula },
            { name: "Else", formula: "=1" },
          ],
        },
      );
      const { steps, rewriting } = prepare(left, author);
      expect(steps.map(({ becomes, noteLine }) => `${noteLine.where} ${becomes}`)).toEqual([
        "Model!A1 shown",
        "Model!A2 twin",
        "Model!A3 shown",
        "Model!A4 left",
        "There left",
        "Here left",
      ]);
      expect(rewriting?.changes).toHaveLength(3);
    },
  );

  it("a formula whose value the file doesn't hold, if it can't be computed", () => {
    const [sheet] = book({ Model: { A1: { formula: "=CRMROI(OFFSET(B2,0,0),1)", value: null } } }).sheets;
    const cells = sheet?.cells.map((cell) => ({ ...cell, isUncalculated: true as const })) ?? [];
    const uncalculated = { ...book({}), sheets: [{ name: "Model", isHidden: false, isProtected: false, cells }] };
    expect(prepare(uncalculated, author).steps.map(({ becomes }) => becomes)).toEqual(["stays"]);
  });

  it("which has a twin, is no hindrance", () => {
    const relative = book(
      { Model: { A1: 1 } },
      { names: [{ name: "here", formula: "=CRMROI(Model!A1:B1,Model!A2:B2)" }] },
    );
    expect(prepare(relative, author).steps.map(({ becomes }) => becomes)).toEqual(["twin"]);
  });
});

it("a workbook without our functions needs nothing", () =>
  expect(prepare(book({ Model: { A1: 1, A2: '="CRMROI(1)"' } }), author)).toEqual({ steps: [], rewriting: undefined }));

it.each<[string, CellValue, true | undefined]>([
  ["unknown", { error: "#NAME?" }, true],
  ["shown", 4, undefined],
])("a file is calculated when it is opened only if a value is unknown: %s", (_, value, calculates) => {
  const cells = { A1: { formula: "=CRMNPV(B1,B2,OFFSET(B3,0,0))", value }, B1: 10, B2: 6, B3: 0.1 };
  const { steps, rewriting } = prepare(book({ Model: cells }), author);
  expect(steps.map(({ becomes }) => becomes)).toEqual(["twin"]);
  expect(rewriting?.calculatesOnOpen).toBe(calculates);
});

it("a table's column begins its new rows with the twin that holds in every row, else empty", () => {
  const table = {
    name: "Deals",
    sheet: "Model",
    area: { row: 0, column: 0, rows: 3, columns: 4 },
    columns: [
      { name: "Won" },
      { name: "Lost" },
      { name: "Rate", formula: "=CRMWINRATE([@Won],[@Won]+[@Lost])" },
      { name: "Next", formula: "=CRMWINRATE(A2,B2)" },
    ],
    hasHeader: true,
    hasTotals: false,
  };
  const deals = book({ Model: { A1: "Won", A2: 1, B2: 2, A3: 3, B3: 4 } }, { tables: [table] });
  const { rewriting } = prepare(deals, author);
  const prepared = rewriting ? applied(deals, rewriting) : deals;
  expect(prepared.tables[0]?.columns.map(({ formula }) => formula)).toEqual([
    undefined,
    undefined,
    "=[@Won]/([@Won]+([@Won]+[@Lost]))",
    undefined,
  ]);
  const { rewriting: back } = restore(prepared);
  expect((back ? applied(prepared, back) : prepared).tables).toEqual(deals.tables);
});

it.each([
  ["dates in cells", "A1:C1", true, "2024-01"],
  ["dates in cells", "A1:C1", undefined, "2019-12"],
  ["DATE", "DATE(2024,1,1)", true, "2024-01"],
  ["DATE", "DATE(2024,1,1)", undefined, "2024-01"],
] as const)("%s, %s, counted from 1904: %s", (_, dates, countsFrom1904, month) => {
  const amounts = dates === "A1:C1" ? "A2:C2" : "5";
  const formula = `=CRMSALES(${dates},${amounts},"month")`;
  const spill = { rows: 2, columns: 4 };
  const cells = { A1: 43_830, B1: 43_831, C1: 43_832, A2: 1, B2: 2, C2: 3 };
  const sales = book({ Model: { ...cells, A4: { formula, value: "as shown", spill, isArray: true } } });
  const { steps } = prepare({ ...sales, ...(countsFrom1904 && { countsFrom1904 }) }, author);
  const [{ noteLine: { written = [] } = {} } = {}] = steps;
  expect(written[1]?.[0]).toBe(month);
});

it("calls that another program made unreadable are corrected first, and get their value", () => {
  const broken = (formula: string) => ({ formula, value: { error: "#NAME?" } }) as const;
  const travelled = book({
    Model: {
      A1: broken("=[1]!_xldudf_CRMROI(6,4)"),
      A2: broken("=_xll.CRMROI(6,4)"),
      A3: broken("=#REF!_xldudf_CRMROI(6,4)*2"),
      A4: broken("=A1*2"),
    },
  });
  const { steps, rewriting } = prepare(travelled, author);
  expect(steps.map(({ becomes, noteLine: { was, written } }) => [becomes, was, written])).toEqual([
    ["twin", "=CRMROI(6,4)", "=(SUM(6)-SUM(4))/SUM(4)"],
    ["twin", "=CRMROI(6,4)", "=(SUM(6)-SUM(4))/SUM(4)"],
    ["twin", "=CRMROI(6,4)*2", "=((SUM(6)-SUM(4))/SUM(4))*2"],
  ]);
  expect(rewriting?.changes.map((change) => ("value" in change ? change.value : "none"))).toEqual([0.5, 0.5, 1]);
  // A4 still shows #NAME?.
  expect(rewriting?.calculatesOnOpen).toBe(true);
});
