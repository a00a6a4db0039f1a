/** Workbooks of earlier versions in today's form: nothing that was typed is lost, and nothing else is in the new one. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { options } from "../../src/cli/options";
import { lookup } from "../../src/formula/lookup";
import { cellAddress } from "../../src/grid/address";
import type { Book, BookCell } from "../../src/grid/book";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { CellValue, Plan } from "../../src/grid/plan";
import { contains } from "../../src/grid/rectangles";
import { bookOf, openWorkbook } from "../../src/hosts/xlsx/file";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { addLine } from "../../src/sharing/addLine";
import { upgraded, type Upgraded } from "../../src/sharing/upgraded";
import { formerTexts } from "../../src/sharing/upgraded/formerTexts";
import { planWorkbook, templates, type Template } from "../../src/workbook";
import { modelFigures } from "../../src/workbook/model/figures";
import { modelsIn } from "../../src/workbook/model/models";
import { seeded } from "../tools/random";
import { sampled, seed } from "../tools/sample";
import { empty, filled, planned } from "../workbook/books";
import { valuesOf } from "../workbook/tax/named";
import { applied } from "./books/applied";

function fileOf(path: string): Book {
  const workbook = openWorkbook(readFileSync(new URL(path, import.meta.url)));
  if ("refused" in workbook) throw new Error(workbook.refused);
  const book = bookOf(workbook);
  if ("refused" in book) throw new Error(book.refused);
  return book;
}

function newForm(book: Book): Upgraded {
  const [model] = modelsIn(book.names);
  if (!model) throw new Error("The workbook has no model.");
  const made = upgraded(model, lookup(book), locales[model.language]);
  if (!made) throw new Error("The model's settings are lost.");
  return made;
}

/** The headlines as the file has them, and those of the new workbook. */
function headlines(book: Book) {
  const [model] = modelsIn(book.names);
  if (!model) throw new Error("The workbook has no model.");
  const figures = modelFigures(model, lookup(book), locales[model.language]);
  return figures && { ...figures.numbers, lines: figures.lines };
}

/** The plan that the figures of a file make today. */
function fresh(template: Template, language: Language): Plan {
  const asked = ["--template", template, "--language", language, "--out", "new.xlsx"];
  const order = options([...asked, "--input", `${template}.json`], (path) =>
    readFileSync(new URL(`version2/${path}`, import.meta.url)),
  );
  if (!("figures" in order)) throw new Error(JSON.stringify(order));
  return planWorkbook({ template, language, words: locales[language], figures: order.figures });
}

const cellsIn = ({ sheets }: Plan) =>
  sheets.flatMap(({ name, cells }) =>
    cells.map(({ row, column, value, formula, style }) => ({
      at: `${name}!${cellAddress(row, column)}`,
      value,
      formula,
      style,
    })),
  );

const places = ({ left }: Upgraded) =>
  left.map(({ sheet, row, column, value, why }) => `${sheet}!${cellAddress(row, column)} ${String(value)}: ${why}`);

it.each(languages)("former texts have become texts of today's sheets (%s)", (language) => {
  const plans = templates.flatMap((template) => [
    planned(template, language, empty(5)),
    planned(template, language, filled(template, language, 5)),
  ]);
  const today = new Set(plans.flatMap((plan) => cellsIn(plan).map(({ value }) => value)));
  expect(Object.values(formerTexts[language]).filter((text) => !today.has(text))).toEqual([]);
  expect(Object.keys(formerTexts[language]).filter((text) => today.has(text))).toEqual([]);
});

describe("a workbook of version 2", () => {
  it.each([
    ["full", "fi"],
    ["sheet", "en"],
  ] as const)("becomes the workbook that its figures make today (%s, %s)", (template, language) => {
    const made = newForm(fileOf(`version2/${template}-${language}.xlsx`));
    expect(places(made)).toEqual([]);
    expect(made.lost).toEqual([]);
    const [is, wanted] = [made.plan, fresh(template, language)].map(cellsIn);
    expect(is?.length).toBeGreaterThan(100);
    expect(is).toEqual(wanted);
  });

  it("keeps its figures when rows, columns and sheets were changed, and names what has no place (full, tr)", () => {
    const book = fileOf("version2/full-tr-edited.xlsx");
    const made = newForm(book);
    expect(places(made)).toEqual([
      "Maliyetler!A73 Elden eklenen: notCounted",
      "Maliyetler!I73 5555: notCounted",
      "Faydalar!N7 benim notum: outside",
      "Faydalar!C201 777: outside",
    ]);
    expect(made.valued).toEqual([{ sheet: "Maliyetler", row: 74, column: 9 }]);
    close(headlines(bookOfPlan(made.plan)), headlines(book));
  });

  it("counts a row that the workbook counts, on one page (fa)", () => {
    const book = fileOf("version2/sheet-fa-edited.xlsx");
    const made = newForm(book);
    expect(places(made)).toEqual(["هزینه و فایده!M61 31337: outside"]);
    expect(made.others).toEqual(["خودم"]);
    close(headlines(bookOfPlan(made.plan)), headlines(book));
  });
});

describe("the currency of the licence", () => {
  const old = fileOf("version2/full-fi.xlsx");
  /** The old workbook with other contents in cells of a row, by its name and the columns right of its first. */
  const changed = (key: string, contents: Readonly<Record<number, string | number | null>>): Book => {
    const part = lookup(old).locate(`CRM_1_${key}`, { sheet: "", row: 0, column: 0 });
    if (!part) throw new Error(`No name has the key ${key}.`);
    const { row, column: first } = part.area;
    const typed = Object.entries(contents).map(([beside, value]) => ({ row, column: first + Number(beside), value }));
    const isTyped = (cell: { readonly row: number; readonly column: number }) =>
      typed.some(({ column }) => cell.row === row && cell.column === column);
    return {
      ...old,
      sheets: old.sheets.map((sheet) =>
        sheet === part.sheet
          ? {
              ...sheet,
              cells: [...sheet.cells.filter((cell) => !isTyped(cell)), ...typed.filter(({ value }) => value !== null)],
            }
          : sheet,
      ),
    };
  };
  const currencyIn = (made: Upgraded) => {
    const row = valuesOf(made.plan, "currency_1");
    return [row[0], ...row.slice(6)];
  };
  const licencesIn = ({ plan }: Upgraded) => {
    const named = plan.names.find(({ name }) => name === "CRM_1_costs_licences");
    if (!named || !("area" in named)) throw new Error("No line has licences.");
    const { row, column } = named.area;
    const sheet = plan.sheets.find(({ name }) => name === named.sheet);
    return sheet?.cells.find((cell) => cell.row === row && cell.column === column - 4)?.value;
  };

  it("is the first currency, with its rate in every year and what it rests on", () => {
    // Source, owner and confidence stand right of the years and the note: six columns, five years, one note.
    const made = newForm(changed("exchangeRate", { 0: 0.95, 12: "Keskuspankki", 13: "Talousjohtaja" }));
    expect(places(made)).toEqual([]);
    expect(currencyIn(made)).toEqual(["USD", 0.95, 0.95, 0.95, 0.95, 0.95]);
    expect(licencesIn(made)).toBe("USD");
    const cells = made.plan.sheets.flatMap((sheet) => sheet.cells).map(({ value }) => value);
    expect(cells).toEqual(expect.arrayContaining(["Keskuspankki", "Talousjohtaja"]));
  });

  it("has the word of its lines for a code, if none was typed", () => {
    const made = newForm(changed("licenceCurrency", { 0: null }));
    expect(places(made)).toEqual([]);
    expect(currencyIn(made)).toEqual(["lisenssivaluutta", 0.92, 0.92, 0.92, 0.92, 0.92]);
    expect(licencesIn(made)).toBe("lisenssivaluutta");
    close(headlines(bookOfPlan(made.plan)), headlines(old));
  });

  it("has no rate, if none was typed, and what stands beside it is named", () => {
    const made = newForm(changed("exchangeRate", { 0: null, 1: 7 }));
    expect(places(made)).toEqual([expect.stringMatching(/ 7: outside$/)]);
    expect(currencyIn(made)).toEqual(["USD", null, null, null, null, null]);
    expect(licencesIn(made)).toBe("USD");
  });
});

/** The row of a name's cells, and the book with the contents of two rows of a sheet in each other's place, as a sort leaves them. */
function rowOfName(book: Book, name: string): { readonly sheet: string; readonly row: number } {
  const found = lookup(book).locate(name, { sheet: "", row: 0, column: 0 });
  if (!found) throw new Error(`${name} is lost.`);
  return { sheet: found.sheet.name, row: found.area.row };
}
const exchanged = (book: Book, sheet: string, one: number, other: number): Book => ({
  ...book,
  sheets: book.sheets.map((each) =>
    each.name === sheet
      ? {
          ...each,
          cells: each.cells
            .map((cell) => ({ ...cell, row: cell.row === one ? other : cell.row === other ? one : cell.row }))
            .sort((a, b) => a.row - b.row || a.column - b.column),
        }
      : each,
  ),
});

describe("what a user did to a workbook before", () => {
  const book = fileOf("version2/full-fi.xlsx");
  const typedIn = ({ plan }: Upgraded) => cellsIn(plan).filter(({ formula }) => formula === undefined);

  it.each([
    ["goal_sales", "goal_nps"],
    ["area_technology", "area_culture"],
  ])("sorting %s and %s moves no figure to another row", (one, other) => {
    const [first, second] = [one, other].map((key) => rowOfName(book, `CRM_1_${key}`));
    if (!first || !second) throw new Error("There are no rows.");
    const made = newForm(exchanged(book, first.sheet, first.row, second.row));
    expect(typedIn(made)).toEqual(typedIn(newForm(book)));
  });

  it("a goal that was given another name keeps it, and its unit", () => {
    const { sheet, row } = rowOfName(book, "CRM_1_goal_nps");
    const texts = ["Trustpilot", "tähteä"];
    const cells = (on: Book["sheets"][number]) =>
      on.cells.map((cell) =>
        on.name === sheet && cell.row === row && cell.column < 2 ? { ...cell, value: texts[cell.column] ?? "" } : cell,
      );
    const made = newForm({ ...book, sheets: book.sheets.map((on) => ({ ...on, cells: cells(on) })) });
    const goals = made.plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    expect(texts.map((text) => goals.find(({ value }) => value === text)?.column)).toEqual([0, 1]);
  });

  /** The file with other values in some cells, by sheet and address from 0. */
  const changed = (
    sheet: string,
    ...cells: readonly (readonly [row: number, column: number, value: CellValue])[]
  ): Book => {
    const at = ({ row, column }: BookCell) => cells.find(([r, c]) => r === row && c === column);
    const own = (on: Book["sheets"][number]) => [
      ...on.cells.filter((cell) => !at(cell)),
      ...cells.map(([row, column, value]) => ({ row, column, value })),
    ];
    return {
      ...book,
      sheets: book.sheets.map((on) =>
        on.name === sheet ? { ...on, cells: own(on).sort((a, b) => a.row - b.row || a.column - b.column) } : on,
      ),
    };
  };

  it("figures and notes over those of the form are named, and so is a rate that is none", () => {
    const { sheet, row } = rowOfName(book, "CRM_1_exchangeRate");
    const scenario =
      book.sheets.find(({ name }) => name === sheet)?.cells.find(({ value }) => value === "Hyödyt ×")?.row ?? -1;
    const noted = book.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((cell) => cell.column > 12 && String(cell.value).length > 40);
    const made = newForm(
      changed(
        sheet,
        [row, 2, { error: "#N/A" }],
        [scenario, 2, 0.9],
        [noted?.row ?? -1, noted?.column ?? -1, "Sovittu CFO:n kanssa"],
      ),
    );
    expect(made.left.map(({ value, why }) => [value, why])).toEqual(
      expect.arrayContaining([
        [{ error: "#N/A" }, "otherWord"],
        [0.9, "overOwn"],
        ["Sovittu CFO:n kanssa", "overOwn"],
      ]),
    );
  });

  it("a line's word for the licence's currency is known in capitals, too", () => {
    const { sheet, row } = rowOfName(book, "CRM_1_costs_licences");
    const at = book.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((cell) => cell.row === row && cell.value === "lisenssivaluutta");
    const made = newForm(changed(sheet, [row, at?.column ?? -1, "Lisenssivaluutta"]));
    expect(typedIn(made)).toEqual(typedIn(newForm(book)));
  });

  it("a line without a word whose figures are formulas is brought along with their values", () => {
    const { sheet } = rowOfName(book, "CRM_1_costs_purchase");
    const { row } = rowOfName(book, "CRM_1_costs_maintenance");
    const cells = book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const price = cells.find((cell) => cell.row === row - 1 && cell.value === 540)?.column ?? -1;
    const formulas = {
      ...book,
      sheets: book.sheets.map((on) =>
        on.name === sheet
          ? {
              ...on,
              cells: [
                ...on.cells,
                { row: row + 1, column: price, value: 500, formula: "=250*2" },
                { row: row + 1, column: 8, value: 12, formula: "=6*2" },
              ].sort((a, b) => a.row - b.row || a.column - b.column),
            }
          : on,
      ),
    };
    const made = newForm(formulas);
    expect(made.valued.map(({ column }) => column)).toEqual([price, 8]);
    expect(cellsIn(made.plan).filter(({ value }) => value === 500 || value === 12).length).toBeGreaterThan(1);
  });

  it("rows of one's own among the inputs are named, and answer no question of the new form", () => {
    const { sheet, row } = rowOfName(book, "CRM_1_start");
    const own = [1, 2].flatMap((i) => [
      { row: row + i, column: 0, value: `Oma ${i}` },
      { row: row + i, column: 2, value: 2020 + i },
    ]);
    const sheets = book.sheets.map((on) =>
      on.name === sheet
        ? {
            ...on,
            cells: [...on.cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 2 } : cell)), ...own].sort(
              (a, b) => a.row - b.row || a.column - b.column,
            ),
          }
        : on,
    );
    const moved = book.names.map((name) => {
      const found = lookup(book).locate(name.formula.slice(1), { sheet: "", row: 0, column: 0 });
      if (found?.sheet.name !== sheet || found.area.row <= row) return name;
      return {
        ...name,
        formula: name.formula.replace(
          /(\$[A-Z]+\$)(\d+)/g,
          (_, column: string, at: string) => column + String(Number(at) + 2),
        ),
      };
    });
    const made = newForm({ ...book, sheets, names: moved });
    expect(made.left.map(({ value }) => value)).toEqual(expect.arrayContaining(["Oma 1", 2021, "Oma 2", 2022]));
    const inputs = cellsIn(made.plan).filter(({ value }) => value === 2021 || value === 2022);
    expect(inputs).toEqual([]);
  });
});

describe("a workbook of version 1", () => {
  it.each(["full-fi", "full-tr", "sheet-en", "sheet-fa"])("keeps its headlines (%s)", (name) => {
    const book = fileOf(`version1/${name}.xlsx`);
    const made = newForm(book);
    expect(made.left.filter(({ value }) => typeof value === "number")).toEqual([]);
    close(headlines(bookOfPlan(made.plan)), headlines(book));
    const [model] = modelsIn(bookOfPlan(made.plan).names);
    const look = lookup(bookOfPlan(made.plan));
    expect(model && modelFigures(model, look, locales[model.language])?.checks).not.toBe("fail");
  });
});

describe("whatever is typed", () => {
  const cases = languages.flatMap((language) => templates.map((template) => [template, language] as const));
  it.each(sampled(cases, 4, (each) => each))("is in the new workbook, cell by cell (%s, %s)", (template, language) => {
    const random = seeded(seed);
    const blank = planned(template, language, empty(3));
    const plan = planWorkbook({
      ...{ template, language, words: locales[language], figures: empty(3) },
      typed: (sheet, row, column) => typedAt(blank, random, [sheet, row, column]),
    });
    const made = newForm(bookOfPlan(plan));
    expect(places(made)).toEqual([]);
    expect(made.count).toBeGreaterThan(40);
    expect(cellsIn(made.plan)).toEqual(cellsIn(plan));
  });

  it.each(["software", "people"] as const)(
    "is kept where a group of costs has more lines than free ones (%s)",
    (group) => {
      const book = [1, 2, 3, 4, 5].reduce(
        (now, n) => {
          const [model] = modelsIn(now.names);
          if (!model) throw new Error("The workbook has no model.");
          const line = { kind: "costs", label: `Line ${n}`, amounts: [100 * n, n, 0, 0], group } as const;
          const added = addLine(line, model, lookup(now), locales.en);
          if (typeof added === "string") throw new Error(added);
          return applied(now, added);
        },
        bookOfPlan(planned("full", "en", filled("full", "en", 3))),
      );
      const made = newForm(book);
      expect(made.left).toEqual([]);
      expect(made.moved.length).toBe(2);
      const there = made.plan.sheets
        .flatMap(({ cells }) => cells)
        .flatMap(({ value, formula }) => (formula === undefined ? value : []));
      for (const n of [1, 2, 3, 4, 5]) expect(there).toEqual(expect.arrayContaining([`Line ${n}`, 100 * n]));
    },
  );

  it("isn't taken from another model's sheet", () => {
    const book = bookOfPlan(planned("full", "en", filled("full", "en", 3)));
    const [first] = book.sheets;
    const names = book.names.map((name) => ({ ...name, name: name.name.replace("CRM_1_", "CRM_2_") }));
    const lost = names.filter(({ formula }) => !formula.includes("Costs!"));
    const other = {
      ...book,
      names: [...lost, ...book.names.filter(({ formula }) => formula.includes("Costs!") || formula.startsWith('="'))],
    };
    const model = modelsIn(other.names).find(({ number }) => number === 2);
    expect(first).toBeDefined();
    expect(model && upgraded(model, lookup(other), locales.en)?.lost).toEqual(["Costs"]);
  });
});

/** A number in each cell for a number, a word where words are asked, and a text in the others. */
function typedAt(blank: Plan, random: () => number, [sheet, row, column]: readonly [number, number, number]) {
  const on = blank.sheets[sheet];
  const cell = on?.cells.find((each) => each.row === row && each.column === column);
  if (!on || !cell || cell.formula !== undefined || !/^input/.test(cell.style)) return undefined;
  const asks = on.validations.find(({ area }) => contains(area, cell))?.allows;
  if (asks?.type === "list") return asks.words[Math.floor(random() * asks.words.length)];
  return cell.style === "input" ? Math.round(random() * 1e6) / 1e3 : `text ${Math.round(random() * 1e6)}`;
}

function close(is: unknown, wanted: unknown): void {
  const [one, other] = [numbers(is), numbers(wanted)];
  expect(one.length).toBeGreaterThan(8);
  expect(one.length).toBe(other.length);
  one.forEach((value, i) => {
    const than = other[i] ?? null;
    if (value === null || than === null) expect(value).toBe(than);
    else expect(Math.abs(value - than)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(than)));
  });
}

const numbers = (value: unknown): readonly (number | null)[] =>
  typeof value === "number" || value === null
    ? [value]
    : typeof value === "object"
      ? Object.keys(value)
          .sort()
          .flatMap((key) => numbers((value as Record<string, unknown>)[key]))
      : [];
