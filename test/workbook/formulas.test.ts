/** What the formulas of every workbook are made of, read by a parser that isn't ours. */
import { parse, parseA1Ref, tokenize, translateFormulaToR1C1, type AstExpression } from "@borgar/fx";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import { cellAddress } from "../../src/grid/address";
import type { Area, Plan, PlanCell, PlanSheet } from "../../src/grid/plan";
import { contains } from "../../src/grid/rectangles";
import { locales } from "../../src/locales";
import { someBooks } from "./someBooks";

/** In Excel 2016 and long before, whose meaning every spreadsheet shares. */
const native = new Set(
  (
    "ABS ADDRESS AND AVERAGE CHOOSE COLUMN COUNT COUNTA COUNTIF DATE DAY FIXED IF IFERROR INDEX INT IRR ISERROR ISFORMULA ISNUMBER MATCH MAX MIN MONTH " +
    "OR RIGHT ROUNDUP ROW ROWS SIGN SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM YEAR"
  ).split(" "),
);

/** Numbers that are no quantity: which of several, how a match is sought, how many digits. */
const settings: Readonly<Record<string, readonly number[]>> = {
  CHOOSE: [0],
  CRMSIMULATE: [5, 6],
  FIXED: [1, 2],
  // The limits of an input.
  COUNTIF: [1],
  INDEX: [1, 2],
  MATCH: [2],
  RIGHT: [1],
  ROUNDUP: [1],
};
/** 7454 months lie between a month of the Persian calendar and the Gregorian one in which it begins: 621 years and two months. */
const constants = new Set([0, 1, 12, 24, 1000, 7454]);
/** How near figures must be to count as equal: of the checks, and of paybacks that rounding would move. */
const tolerances = new Set([1e-9, 1e-12, -1e-12]);

interface Formula {
  readonly cell: PlanCell;
  readonly sheet: PlanSheet;
  readonly ast: AstExpression;
}
type Node = AstExpression;

const formulasOf = (plan: Plan): readonly Formula[] =>
  plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) =>
      cell.formula === undefined ? [] : [{ cell, sheet, ast: parse(tokenize(`=${cell.formula}`)) as Node }],
    ),
  );

/** Every node, and whether it stands where a number is a setting. */
function* nodes(node: Node, isSetting = false): Generator<{ readonly node: Node; readonly isSetting: boolean }> {
  yield { node, isSetting };
  if (node.type === "CallExpression") {
    const places = settings[node.callee.type === "Identifier" ? node.callee.name : ""] ?? [];
    for (const [i, argument] of node.arguments.entries()) {
      if (argument) yield* nodes(argument as Node, isSetting || places.includes(i));
    }
  } else if ("arguments" in node) {
    // An exponent says how often a factor stands there.
    const isPower = node.type === "BinaryExpression" && node.operator === "^";
    for (const [i, argument] of node.arguments.entries())
      yield* nodes(argument as Node, isSetting || (isPower && i === 1));
  }
}

const where = ({ sheet, cell }: Formula): string => `${sheet.name}!${cellAddress(cell.row, cell.column)}`;
const all = (formula: Formula) => [...nodes(formula.ast)];

interface Reference extends Area {
  readonly sheet: string;
}

function references(formula: Formula): readonly Reference[] {
  return all(formula).flatMap(({ node }): readonly Reference[] => {
    if (node.type !== "ReferenceIdentifier") return [];
    const parsed = parseA1Ref(node.value);
    if (!parsed || !("range" in parsed) || !parsed.range) throw new Error(`${where(formula)} refers to ${node.value}`);
    const {
      top = 0,
      left = 0,
      bottom = top,
      right = left,
    } = parsed.range as unknown as Partial<Record<string, number>>;
    const [sheet = formula.sheet.name] = (parsed as { readonly context?: readonly string[] }).context ?? [];
    return [{ sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
  });
}

const covers = ({ row, column, rows, columns }: Area, cell: PlanCell): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

/** The rows that a reference to the formula's own sheet keeps in a copy: 7 of A$7. */
const ownRows = (reference: string): readonly number[] =>
  reference.includes("!") ? [] : [...reference.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));

describe.each(someBooks)("$name", ({ plan, template, years }) => {
  const formulas = formulasOf(plan);
  const asks = (formula: Formula): boolean =>
    all(formula).some(({ node }) => node.type === "CallExpression" && /^CRM/.test(nameOf(node)));

  it("shows no error value, and has a value for every formula", () => {
    const wrong = formulas.filter(({ cell }) => cell.value === null || typeof cell.value === "object");
    expect(wrong.map(where)).toEqual([]);
  });

  it("says of no check that it fails, while all checks hold", () => {
    const { sheet, full } = locales[plan.language];
    const sentences = [...Object.values(sheet.failures), ...Object.values(full.failures)];
    const patterns = sentences.map((text) => new RegExp(`^${sentencePattern(text)}$`));
    const cells = plan.sheets.flatMap(({ cells }) => cells);
    expect(cells.some(({ value }) => value === sheet.checksHold)).toBe(true);
    const failing = cells.filter(({ value }) => typeof value === "string" && patterns.some((each) => each.test(value)));
    expect(failing.map(({ value }) => value)).toEqual([]);
  });

  it("calls only functions of Excel 2016 and ours", () => {
    const called = formulas.flatMap((formula) =>
      all(formula).flatMap(({ node }) => (node.type === "CallExpression" ? [nameOf(node)] : [])),
    );
    expect([...new Set(called)].filter((name) => !native.has(name) && !(name in catalogue))).toEqual([]);
  });

  it("has no quantity as a constant in a formula", () => {
    const wrong = formulas.flatMap((formula) =>
      all(formula).flatMap(({ node, isSetting }) => {
        if (node.type !== "Literal" || typeof node.value !== "number" || isSetting) return [];
        return constants.has(node.value) || tolerances.has(node.value) ? [] : [`${where(formula)}: ${node.raw}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has the same formula in all years of a row", () => {
    for (const sheet of plan.sheets) {
      const [first, last] = yearColumns(sheet, years);
      if (first < 0) continue;
      const rows = new Map<number, string[]>();
      for (const { row, column, formula } of sheet.cells) {
        if (formula === undefined || column < first || column > last) continue;
        rows.set(row, [
          ...(rows.get(row) ?? []),
          translateFormulaToR1C1(`=${formula}`, cellAddress(row, column)) as string,
        ]);
      }
      for (const [row, written] of rows) {
        // In the one-sheet form, an answer, the add-in's figure and a check stand where other rows have years.
        const isAnswer = sheet.cells.some((cell) => cell.row === row && ["addIn", "check"].includes(cell.style));
        if (!isAnswer && written.length > 1) expect(new Set(written).size, `${sheet.name}, row ${row + 1}`).toBe(1);
      }
    }
  });

  it("has no absolute row on its own sheet, so that a row can be copied downwards", () => {
    const wrong = formulas.filter((formula) =>
      all(formula).some(
        ({ node }) => node.type === "ReferenceIdentifier" && ownRows(node.value).includes(formula.cell.row + 1),
      ),
    );
    expect(wrong.map(where)).toEqual([]);
  });

  it("refers only to sheets on its left, except on the summary", () => {
    const place = new Map(plan.sheets.map(({ name }, i) => [name, i]));
    const wrong = formulas.filter(
      (formula) =>
        place.get(formula.sheet.name) !== 0 &&
        references(formula).some(({ sheet }) => (place.get(sheet) ?? 99) > (place.get(formula.sheet.name) ?? 0)),
    );
    expect(wrong.map(where)).toEqual([]);
  });

  it("has no formula except the check beside it that reads an add-in cell", () => {
    const calls = formulas.filter(asks);
    expect(calls.length).toBeGreaterThan(7);
    const reading = formulas.filter((formula) =>
      references(formula).some((area) =>
        calls.some((call) => call.sheet.name === area.sheet && covers(area, call.cell) && call.cell !== formula.cell),
      ),
    );
    // A total over years passes over answers that stand in the same columns, but reads no cell of theirs.
    expect(reading.filter(({ cell }) => cell.style !== "check").map(where)).toEqual([]);
    expect(reading.length).toBeGreaterThan(7);
  });

  it("has every chart whole in one of the printed areas", () => {
    const divided = plan.sheets.flatMap(({ name, charts, page }) =>
      charts.flatMap(({ place }) => {
        const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
        return page.areas.some((area) => contains(area, place) && contains(area, last)) ? [] : [name];
      }),
    );
    expect(divided).toEqual([]);
  });

  it("has a validation in every input cell", () => {
    const open = plan.sheets.flatMap((sheet) =>
      sheet.cells
        .filter(({ style }) => style === "input" || style === "inputText")
        .filter(
          (cell) => !sheet.validations.some(({ area, prompt, refusal }) => prompt && refusal && covers(area, cell)),
        )
        .map((cell) => `${sheet.name}!${cellAddress(cell.row, cell.column)}`),
    );
    expect(open).toEqual([]);
    expect(template === "sheet" || plan.sheets.length === 11).toBe(true);
  });
});

/** A sentence with anything in its placeholders. */
const sentencePattern = (text: string): string =>
  text
    .split(/\{\w+\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".+");

function nameOf(node: Node): string {
  return node.type === "CallExpression" && node.callee.type === "Identifier" ? node.callee.name : "";
}

/** Where 0, 1, 2 … stand in a header; −1 where none do. */
function yearColumns(sheet: PlanSheet, years: number): readonly [number, number] {
  const zero = sheet.cells.find(
    ({ style, value, row, column }) =>
      style === "headingFigure" &&
      value === 0 &&
      sheet.cells.some((cell) => cell.row === row && cell.column === column + 1 && cell.value === 1),
  );
  return zero ? [zero.column, zero.column + years] : [-1, -1];
}
