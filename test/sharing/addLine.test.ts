/** A line that is added to a model equals the same model created with that line. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Book, BookSheet } from "../../src/grid/book";
import { bookOfPlan } from "../../src/grid/bookOfPlan";
import type { Plan, PlanCell } from "../../src/grid/plan";
import { languages, type Language } from "../../src/language/languages";
import { locales } from "../../src/locales";
import { addLine, freeLines, type LineWanted } from "../../src/sharing/addLine";
import { groupsOf } from "../../src/sharing/lineBlocks";
import { templates, type Template } from "../../src/workbook";
import type { Figures } from "../../src/workbook/figures";
import type { LineKind } from "../../src/workbook/lines";
import { modelFigures } from "../../src/workbook/model/figures";
import { checkName } from "../../src/workbook/model/names";
import { listedChecks, readCheck } from "../../src/workbook/model/checkList";
import { partOf } from "../../src/workbook/model/parts";
import { readWorkbook } from "../tools/readWorkbook";
import { sampled } from "../tools/sample";
import { filled, planned } from "../workbook/books";
import { applied } from "./books/applied";
import { modelIn, Typing } from "./books/typing";

const kinds: readonly LineKind[] = ["costs", "benefits"];
const cases = templates.flatMap((template) =>
  languages.flatMap((language) => [1, 3, 5, 10].map((years) => ({ template, language, years }))),
);
const chosen = sampled(cases, 6, ({ template, language, years }) => [template, language, years]);

/** Three lines: of every year, of the first year alone, and of the last year alone. Benefits begin in year 1, when the CRM is live. */
const lines = (kind: LineKind, years: number): readonly LineWanted[] => {
  const first = kind === "costs" ? 0 : 1;
  const ways: readonly ((year: number) => number)[] = [
    (year) => (year < first ? 0 : 12_345.67 + year),
    (year) => (year === first ? 7000 : 0),
    (year) => (year < years ? 0 : 99),
  ];
  return ways.map((amountOf, i) => ({
    kind,
    label: `My ${kind} ${i + 1}`,
    amounts: Array.from({ length: years + 1 }, (_, year) => amountOf(year)),
  }));
};

const contentOf = ({ row, column, value, formula }: PlanCell) => ({ row, column, value, formula });
const contents = ({ sheets }: Plan) => sheets.map(({ name, cells }) => ({ name, cells: cells.map(contentOf) }));

function states(plan: Plan, language: Language) {
  const { model, look } = modelIn(bookOfPlan(plan));
  return listedChecks[model.template].map((check) => {
    const part = partOf(model, checkName(check.key), look);
    return [check.key, readCheck(check, part && look.values(part)[0], locales[language]).state] as const;
  });
}
function numbers(plan: Plan, language: Language) {
  const { model, look } = modelIn(bookOfPlan(plan));
  const figures = modelFigures(model, look, locales[language]);
  if (!figures) throw new Error("The model has no figures.");
  return figures;
}

/** The same lines, given when the model is created. */
const withOwn = (figures: Figures, template: Template, added: readonly LineWanted[]): Figures => {
  const own = (kind: LineKind) =>
    added
      .filter((line) => line.kind === kind)
      .map(({ label, amounts }) => ({
        label,
        amounts,
        ...(template === "full" && kind === "costs" && amounts.slice(1).every((amount) => amount === 0)
          ? { kind: "oneOff" as const }
          : {}),
      }));
  return { ...figures, ownCosts: own("costs"), ownBenefits: own("benefits") };
};

describe.each(chosen)("a line added to $template, $language, $years years", ({ template, language, years }) => {
  const group = template === "full" ? { group: "others" as const } : {};
  const all = kinds.flatMap((kind) => lines(kind, years)).map((line) => ({ ...line, ...group }));

  it("gives the workbook that is created with it, cell by cell", () => {
    const figures = filled(template, language, years);
    const workbook = new Typing(template, language, figures);
    for (const line of all) expect(workbook.add(line)).toMatchObject({ label: { row: expect.any(Number) } });
    const created = planned(template, language, withOwn(figures, template, all));
    expect(contents(workbook.plan)).toEqual(contents(created));
    expect(workbook.plan.names).toEqual(created.names);
    expect(states(workbook.plan, language).filter(([, state]) => state === "fails" || state === "lost")).toEqual([]);
  });
});

describe("a line of any group of the full workbook", () => {
  const [language, years] = ["en", 3] as const;
  const figures = filled("full", language, years);
  const groups = kinds.flatMap((kind) => groupsOf[kind].map((group) => ({ kind, group })));
  it.each(sampled(groups, 4, ({ kind }) => [kind]))("counts in every headline: $kind, $group", ({ kind, group }) => {
    const [line] = lines(kind, years);
    if (!line) throw new Error("There is no line.");
    const workbook = new Typing("full", language, figures);
    expect(workbook.add({ ...line, group })).toMatchObject({ label: { row: expect.any(Number) } });
    const created = numbers(planned("full", language, withOwn(figures, "full", [line])), language);
    const added = numbers(workbook.plan, language);
    for (const [key, value] of Object.entries(created.numbers)) {
      const now = added.numbers[key as keyof typeof added.numbers];
      if (typeof value === "number") expect(Math.abs(Number(now) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
      else expect(now).toEqual(value);
    }
    expect(states(workbook.plan, language).filter(([, state]) => state === "fails" || state === "lost")).toEqual([]);
  });
});

describe.each(templates)("free lines of %s", (template) => {
  const language = "en";
  const group = template === "full" ? { group: "others" as const } : {};
  const line: LineWanted = { kind: "costs", label: "Mine", amounts: [1, 2, 3, 4], ...group };
  const fresh = () => new Typing(template, language, filled(template, language, 3));
  const bookOf = ({ plan }: Typing) => bookOfPlan(plan);
  const asked = (book: Book, wanted = line) => {
    const { model, look } = modelIn(book);
    return addLine(wanted, model, look, locales[language]);
  };
  const free = (book: Book) => {
    const { model, look } = modelIn(book);
    const found = freeLines("costs", model, look, locales[language]);
    if (typeof found === "string") throw new Error(found);
    return found;
  };

  it("are three in each block of a new workbook", () => {
    const found = free(bookOf(fresh()));
    const groups = template === "full" ? groupsOf.costs : [undefined];
    expect(groups.map((each) => found.filter((place) => place.group === each).length)).toEqual(groups.map(() => 3));
  });

  it("are used from the top until none is left; then rows are inserted above the last line", () => {
    const workbook = fresh();
    const rows = [1, 2, 3].map(() => {
      const added = workbook.add(line);
      return typeof added === "string" ? added : added.label.row;
    });
    const [first = 0] = rows as number[];
    expect(rows).toEqual([first, first + 1, first + 2]);
    const more = asked(bookOf(workbook));
    expect(more).toMatchObject({ label: { row: first + 2 } });
    const inserts = typeof more === "string" ? [] : (more.inserts ?? []);
    expect(inserts.map(({ sheet }) => sheet)).toEqual(
      template === "sheet" ? ["Cost and benefit"] : ["Costs", "Costs", "Costs", "Sensitivity"],
    );
    expect(inserts[0]?.row).toBe(first + 2);
    if (template === "full")
      expect(workbook.add({ ...line, group: "software" })).toMatchObject({ label: { sheet: "Costs" } });
  });

  it("that the reader has touched stay as they are", () => {
    const workbook = fresh();
    const [first, second] = free(bookOf(workbook));
    if (!first || !second) throw new Error("No line is free.");
    const width = workbook.plan.sheets.find(({ name }) => name === first.label.sheet)?.columnWidths.length ?? 0;
    expect(width).toBeGreaterThan(6);
    for (let column = 0; column < width; column++) {
      const book = applied(bookOf(workbook), { changes: [{ ...first.label, column, values: [["mine"]] }] });
      const found = asked(book, { ...line, ...(first.group && { group: first.group }) });
      // The unit is a word on which nothing depends.
      expect(found, `column ${column}`).toMatchObject({ label: (column === 1 ? first : second).label });
    }
  });

  it("aren't lines of ours that the reader has emptied", () => {
    const workbook = fresh();
    const before = free(bookOf(workbook));
    const { model, look } = modelIn(bookOf(workbook));
    const part = partOf(model, template === "sheet" ? "costs_licences" : "costs_other", look);
    if (!part) throw new Error("The line has no name.");
    const row = { sheet: part.sheet.name, row: part.area.row };
    const width = part.area.column + part.area.columns;
    const emptied = applied(bookOf(workbook), {
      changes: [{ ...row, column: 0, values: [Array.from({ length: width }, () => null)] }],
    });
    expect(free(emptied)).toEqual(before);
  });

  it("aren't looked for where the block's names are lost, or the sheet is protected", () => {
    const book = bookOf(fresh());
    const without = (lost: RegExp): Book => ({ ...book, names: book.names.filter(({ name }) => !lost.test(name)) });
    expect(asked(without(template === "sheet" ? /simulatedCosts$/ : /_costs_/))).toBe("lost");
    expect(asked(without(/_net$/))).toBe("lost");
    expect(asked(without(/_currency$/))).toBe("lost");
    const isProtected = (sheet: BookSheet): BookSheet => ({ ...sheet, isProtected: true });
    expect(asked({ ...book, sheets: book.sheets.map(isProtected) })).toBe("protected");
  });

  it("must be counted: without its row of the calculation, or with its total overwritten, a line isn't free", () => {
    const book = bookOf(fresh());
    const [first, second] = free(book);
    if (!first || !second) throw new Error("No line is free.");
    const without = (is: RegExp, row?: number): Book => ({
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(
          (cell) =>
            !(is.test(cell.formula ?? "") && sheet.name === first.label.sheet && (row ?? cell.row) === cell.row),
        ),
      })),
    });
    expect(free(without(/^=SUM\(/, first.label.row))[0]).toEqual(second);
    if (template === "full")
      expect(free(without(new RegExp(`^=ROW\\(\\$A\\$?${first.label.row + 1}\\)$`)))[0]).toEqual(second);
  });
});

it.each(["sheet-en", "sheet-fa", "full-tr", "full-fi"])("%s of version 1 has no free line, which is said", (file) => {
  const book = readWorkbook(readFileSync(new URL(`version1/${file}.xlsx`, import.meta.url)));
  const { model, look } = modelIn(book);
  const group = model.template === "full" ? { group: "others" as const } : {};
  const line: LineWanted = { kind: "costs", label: "Mine", amounts: [1, 2, 3, 4], ...group };
  expect(addLine(line, model, look, locales[model.language])).toBe("full");
});
