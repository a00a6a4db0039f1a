/** Lines beyond the free ones: their rows are inserted, or it is refused. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areaAt } from "../../src/grid/address";
import { lookup } from "../../src/formula/lookup";
import type { Book, BookCell, BookSheet } from "../../src/grid/book";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import { contains } from "../../src/grid/rectangles";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { addLine, freeLines, growthOf, type AddedLine, type LineWanted } from "../../src/sharing/addLine";
import { groupsOf, type LineGroup } from "../../src/sharing/lineBlocks";
import { planWorkbook, templates, type Template } from "../../src/workbook";
import type { LineKind } from "../../src/workbook/lines";
import { modelsIn, type Model } from "../../src/workbook/model/models";
import { partOf } from "../../src/workbook/model/parts";
import { readWorkbook } from "../tools/readWorkbook";
import { sampled } from "../tools/sample";
import { filled, planned } from "../workbook/books";
import { applied } from "./books/applied";

const kinds: readonly LineKind[] = ["costs", "benefits"];
const years = 3;
const amountsOf = (kind: LineKind, n: number) => [kind === "costs" ? 100 * n : 0, 10 * n, n, 1];
const lineOf = (kind: LineKind, n: number, group?: LineGroup): LineWanted => ({
  kind,
  label: `My ${kind} ${n}`,
  amounts: amountsOf(kind, n),
  ...(group && { group }),
});

function modelOf(book: Book, number = 1): Model {
  const model = modelsIn(book.names).find((each) => each.number === number);
  if (!model) throw new Error(`The workbook has no model ${number}.`);
  return model;
}
const asked = (book: Book, line: LineWanted, number = 1) => {
  const model = modelOf(book, number);
  return addLine(line, model, lookup(book), locales[model.language]);
};
function with_(book: Book, line: LineWanted, number = 1): { readonly book: Book; readonly added: AddedLine } {
  const added = asked(book, line, number);
  if (typeof added === "string") throw new Error(added);
  return { book: applied(book, added), added };
}
/** Six lines: three into the free rows, three into new ones. */
const six = (book: Book, kind: LineKind, group?: LineGroup, number = 1): Book =>
  [1, 2, 3, 4, 5, 6].reduce((now, n) => {
    const { book: next, added } = with_(now, lineOf(kind, n, group), number);
    expect(added.inserts?.length).toBe(n <= 3 ? undefined : group === undefined ? 1 : 4);
    return next;
  }, book);
const three = (book: Book, kind: LineKind, group?: LineGroup): Book =>
  [1, 2, 3].reduce((now, n) => with_(now, lineOf(kind, n, group)).book, book);

/** What is typed, and each formula. The last row of a count down to far below the model depends on the insertions. */
const typed = ({ sheets }: Book) =>
  sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, formula, value }) => [
      row,
      column,
      formula === undefined ? value : formula.replace(/\$200\d\d\)/g, "$20000)"),
    ]),
  ]);

/** The numbers of formulas that checks expect, and those in the areas that they count. */
function formulaCounts(book: Book, template: Template): readonly (readonly [number, number])[] {
  const look = lookup(book);
  const model = modelOf(book);
  const checks = template === "sheet" ? ["formulasAreThere"] : ["sheet_costs", "sheet_benefits", "sheet_sensitivity"];
  return checks.map((check) => {
    const part = partOf(model, `check_${check}`, look);
    if (!part) throw new Error("The check is gone.");
    const { row, column, columns } = part.area;
    const { formula = "" } = look.cellAt({ sheet: part.sheet.name, row, column: column + columns - 1 }) ?? {};
    const areas = [...formula.matchAll(/(?:ISFORMULA|1-ISNUMBER)\((?:'?([^'!()]+)'?!)?([$A-Z0-9:]+)\)/g)];
    const there = areas.reduce((sum, [, name, address = ""]) => {
      const area = areaAt(address.replaceAll("$", ""));
      const cells = book.sheets.find((sheet) => sheet.name === (name ?? part.sheet.name))?.cells ?? [];
      return sum + cells.filter((cell) => area && cell.formula !== undefined && contains(area, cell)).length;
    }, 0);
    const own = part.sheet.cells.filter(
      (cell) => cell.row === row && cell.column > 0 && cell.formula === undefined && typeof cell.value === "number",
    );
    return [Number(own[0]?.value), there];
  });
}

const cases = templates.flatMap((template) =>
  languages.flatMap((language) => kinds.map((kind) => ({ template, language, kind }))),
);
describe.each(sampled(cases, 6, ({ template, kind, language }) => [`${template} ${kind}`, language]))(
  "three lines more than the free ones, $template, $language, $kind",
  ({ template, language, kind }: { template: Template; language: Language; kind: LineKind }) => {
    const group = template === "full" ? ("others" as const) : undefined;

    it("give the workbook that is created with them, formula by formula", () => {
      const figures = filled(template, language, years);
      const now = six(bookOfPlan(planned(template, language, figures)), kind, group);
      // Each new line stands above the last one.
      const own = [1, 2, 4, 5, 6, 3].map((n) => ({ label: `My ${kind} ${n}`, amounts: amountsOf(kind, n) }));
      const created = planned(template, language, { ...figures, [kind === "costs" ? "ownCosts" : "ownBenefits"]: own });
      expect(typed(now)).toEqual(typed(bookOfPlan(created)));
      const names = (book: Book) => book.names.map(({ name, formula }) => `${name} ${formula}`).sort();
      expect(names(now)).toEqual(names(bookOfPlan(created)));
    });
  },
);

const groups = kinds.flatMap((kind) => groupsOf[kind].map((group) => ({ kind, group })));
it.each(sampled(groups, 5, ({ kind }) => [kind]))(
  "in $group of $kind of the full workbook, as many formulas are there as the checks expect",
  ({ kind, group }) => {
    const before = bookOfPlan(planned("full", "en", filled("full", "en", years)));
    const now = six(before, kind, group);
    const counts = formulaCounts(now, "full");
    expect(counts.map(([expected]) => expected)).not.toEqual(
      formulaCounts(before, "full").map(([expected]) => expected),
    );
    for (const [expected, there] of counts) expect(there).toBe(expected);
  },
);

const without = (book: Book, lost: RegExp): Book => ({
  ...book,
  names: book.names.filter(({ name }) => !lost.test(name)),
});
const changed = (book: Book, on: string, change: (sheet: BookSheet) => Partial<BookSheet>): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === on ? { ...sheet, ...change(sheet) } : sheet)),
});
const cellsOf = (book: Book, on: string, change: (cell: BookCell) => BookCell): Book =>
  changed(book, on, ({ cells }) => ({ cells: cells.map(change) }));

describe("no rows are inserted, and nothing is written,", () => {
  const full = () => three(bookOfPlan(planned("full", "en", filled("full", "en", years))), "costs", "others");
  const page = () => three(bookOfPlan(planned("sheet", "en", filled("sheet", "en", years))), "costs");
  const fourth = (template: Template) => lineOf("costs", 4, template === "full" ? "others" : undefined);
  const refusal = (template: Template, book: Book) => {
    const model = modelOf(book);
    const [look, words] = [lookup(book), locales.en];
    const found = asked(book, fourth(template));
    const growth = growthOf("costs", freeLines("costs", model, look, words), model, look, words);
    // The form says the same before anything is typed.
    if (typeof found === "string" && found !== "lost" && growth.size > 0)
      expect(growth.get(fourth(template).group) ?? "full").toBe(found);
    return found;
  };
  it("unless something stands in the way", () => {
    for (const [template, book] of [
      ["full", full()],
      ["sheet", page()],
    ] as const)
      expect(refusal(template, book)).toHaveProperty("inserts");
  });

  it("where a sheet that must change is protected", () => {
    for (const sheet of ["Costs", "Sensitivity", "Notes"])
      expect(
        refusal(
          "full",
          changed(full(), sheet, () => ({ isProtected: true })),
        ),
      ).toBe("protected");
    expect(
      refusal(
        "full",
        changed(full(), "Benefits", () => ({ isProtected: true })),
      ),
    ).toHaveProperty("inserts");
    expect(
      refusal(
        "sheet",
        changed(page(), "Cost and benefit", () => ({ isProtected: true })),
      ),
    ).toBe("protected");
  });

  it("where names that are needed are deleted", () => {
    for (const lost of [/simulatedCosts$/, /check_sheet_costs$/, /check_sheet_sensitivity$/])
      expect(refusal("full", without(full(), lost)), String(lost)).toBe("full");
    for (const lost of [/check_formulasAreThere$/, /_1_checks$/])
      expect(refusal("sheet", without(page(), lost))).toBe("full");
    expect(refusal("sheet", without(page(), /simulatedCosts$/))).toBe("lost");
    // The group begins below one of its lines that still has a name; without any, it isn't found.
    expect(refusal("full", without(full(), /_costs_other$/))).toBe("full");
    const people = three(bookOfPlan(planned("full", "en", filled("full", "en", years))), "costs", "people");
    expect(asked(without(people, /_costs_staff$/), lineOf("costs", 4, "people"))).toHaveProperty("inserts");
  });

  it("where a sheet of the calculation is deleted, or a number is typed over what a check expects", () => {
    const deleted = full();
    expect(
      refusal("full", {
        ...deleted,
        sheets: deleted.sheets.filter(({ name }) => name !== "Sensitivity"),
        names: deleted.names.map((name) => ({
          ...name,
          formula: name.formula.replace(/^=Sensitivity!.*/, "=#REF!$A$1"),
        })),
      }),
    ).toBe("full");
    const typedOver = cellsOf(full(), "Notes", (cell) =>
      typeof cell.value === "number" ? { ...cell, value: "?" } : cell,
    );
    expect(refusal("full", typedOver)).toBe("full");
  });

  it("where every line of the group was changed, or a column stands between its label and its years", () => {
    const label = (cell: BookCell) => ({ ...cell, column: cell.column > 0 ? cell.column + 1 : 0 });
    const pageNow = page();
    expect(
      refusal("sheet", {
        ...cellsOf(pageNow, "Cost and benefit", label),
        names: pageNow.names.map((name) => ({
          ...name,
          formula: name.formula.replace(
            /\$([B-Z])\$/g,
            (_, letter: string) => `$${String.fromCharCode(letter.charCodeAt(0) + 1)}$`,
          ),
        })),
      }),
    ).toBe("full");
    // Each line has another formula.
    const own = cellsOf(full(), "Costs", (cell) =>
      cell.formula !== undefined && cell.row > 80 && cell.row < 126
        ? { ...cell, formula: `${cell.formula}+${cell.row}` }
        : cell,
    );
    expect(refusal("full", own)).toBe("full");
  });

  it("where an array formula spans the row", () => {
    const beside = changed(page(), "Cost and benefit", ({ cells }) => ({
      cells: [
        ...cells,
        { row: 5, column: 12, value: 1, formula: "=A1:A40", isArray: true as const, spill: { rows: 40, columns: 1 } },
      ],
    }));
    expect(refusal("sheet", beside)).toBe("full");
  });

  it.each(["sheet-en", "sheet-fa", "full-tr", "full-fi"])("in a workbook of version 1: %s", (file) => {
    const book = readWorkbook(readFileSync(new URL(`version1/${file}.xlsx`, import.meta.url)));
    const { template } = modelOf(book);
    for (const kind of kinds)
      for (const group of template === "full" ? groupsOf[kind] : [undefined])
        expect(asked(book, lineOf(kind, 1, group))).toBe("full");
  });
});

it("a line whose formulas the reader has changed isn't the pattern of others", () => {
  const book = three(bookOfPlan(planned("full", "en", filled("full", "en", years))), "costs", "others");
  const { inserts = [] } = with_(book, lineOf("costs", 4, "others")).added;
  const [, before] = inserts;
  if (!before) throw new Error("No rows are inserted.");
  const own = cellsOf(book, "Costs", (cell) =>
    cell.row === before.row && cell.column === 9 ? { ...cell, formula: `${cell.formula ?? ""}*1.1` } : cell,
  );
  const { added, book: now } = with_(own, lineOf("costs", 4, "others"));
  expect(added.inserts?.[1]?.row).toBe(before.row - 1);
  expect(added.changes.some((change) => "formula" in change && change.formula?.includes("1.1"))).toBe(false);
  expect(now.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.endsWith("*1.1"))).toHaveLength(1);
});

it.each(templates)("a line is a pattern also where the reader calculates its amounts: %s", (template) => {
  const group = template === "full" ? ("others" as const) : undefined;
  const book = three(bookOfPlan(planned(template, "en", filled(template, "en", years))), "costs", group);
  const place = lookup(book).locate("CRM_1_net", { sheet: "", row: 0, column: 0 });
  if (!place) throw new Error("The model has no years.");
  const last = place.area.column + place.area.columns - 1;
  const own = cellsOf(book, template === "full" ? "Costs" : "Cost and benefit", (cell) =>
    typeof cell.value === "number" &&
    cell.formula === undefined &&
    cell.column === last &&
    cell.row > 7 &&
    cell.row < 75
      ? { ...cell, formula: `=${cell.row}*7` }
      : cell,
  );
  const { added } = with_(own, lineOf("costs", 4, group));
  expect(added.changes.some((change) => "formula" in change && change.formula?.endsWith("*7"))).toBe(false);
  expect(added.inserts).toHaveLength(template === "full" ? 4 : 1);
});

it("a column that the reader has inserted beside the total moves what stands there, and nothing is lost", () => {
  const book = three(bookOfPlan(planned("full", "en", filled("full", "en", years))), "benefits", "others");
  const total = 12;
  // Only cells of the Benefits sheet stand beyond the total, and only formulas of this sheet read them.
  const beyond = (text: string) =>
    text.replace(/\$([N-Q])(?=\$?\d)/g, (_, at: string) => `$${String.fromCharCode(at.charCodeAt(0) + 1)}`);
  const moved = cellsOf(book, "Benefits", (cell) => ({
    ...cell,
    column: cell.column > total ? cell.column + 1 : cell.column,
    ...(cell.formula !== undefined && { formula: beyond(cell.formula) }),
  }));
  const { book: now, added } = with_(moved, lineOf("benefits", 4, "others"));
  const confidence = (sheets: Book["sheets"]) =>
    sheets
      .flatMap(({ cells }) => cells)
      .filter(({ column, formula }) => column === 17 && /^=\$R\$?\d+&""$/.test(formula ?? ""));
  expect(added.inserts).toHaveLength(4);
  expect(confidence(moved.sheets).length).toBeGreaterThan(10);
  expect(confidence(now.sheets)).toHaveLength(confidence(moved.sheets).length + 1);
});

it("two models in one workbook keep apart", () => {
  const [first, second] = (["sheet", "full"] as const).map((template, at) =>
    planWorkbook({
      template,
      language: "en",
      words: locales.en,
      figures: filled(template, "en", years),
      taken: { sheets: [], models: at === 0 ? [] : [1] },
    }),
  );
  if (!first || !second) throw new Error("There are no plans.");
  const [one, two] = [bookOfPlan(first), bookOfPlan(second)];
  const both: Book = { ...one, sheets: [...one.sheets, ...two.sheets], names: [...one.names, ...two.names] };
  const now = six(both, "costs", "others", 2);
  const ofFirst = (book: Book) => ({
    sheets: book.sheets.slice(0, one.sheets.length),
    names: book.names.filter(({ name }) => name.startsWith("CRM_1_")),
  });
  expect(ofFirst(now)).toEqual(ofFirst(both));
  expect(typed(six(now, "costs"))).not.toEqual(typed(now));
});
