/** Workbooks with our functions in them, put together at random from the examples of their definitions. */
import { catalogue, definitions } from "../../../src/catalogue";
import { takesOneCell, type RawArgument } from "../../../src/catalogue/define";
import { locales } from "../../../src/locales";
import { answersIn } from "../../../src/formula/answers";
import type { Book, BookCell, BookName, BookTable, Size } from "../../../src/grid/book";
import { areaAddress, sheetPrefix } from "../../../src/grid/address";
import { cellsOf, isError, isMatrix, type Matrix, type Value } from "../../../src/grid/value";
import type { CellValue } from "../../../src/grid/plan";
import { inOrder } from "./book";

const ask = answersIn(locales.en.answer);
const sheetNames = ["Model", "Maliyet ve fayda", "It's, new", "هزینه‌ها", "Kustannukset (2026)", "A1", "CRMROI"];

/** Where formulas begin: right of all data. */
const formulaColumn = 30;

type Random = () => number;

export function randomBook(random: Random): Book {
  return new Making(random).made();
}

class Making {
  private readonly sheets: {
    readonly name: string;
    readonly cells: Map<string, BookCell>;
    nextData: number;
    nextFormula: number;
  }[];
  private readonly names: BookName[] = [];
  private readonly tables: BookTable[] = [];

  constructor(private readonly random: Random) {
    const names = [...sheetNames].sort(() => random() - 0.5).slice(0, 1 + this.below(3));
    this.sheets = names.map((name) => ({ name, cells: new Map(), nextData: 1, nextFormula: 0 }));
  }

  made(): Book {
    for (let n = 2 + this.below(6); n > 0; n--) this.formula();
    if (this.random() < 0.3) this.calculatedTable();
    this.decoys();
    return {
      sheets: this.sheets.map(({ name, cells }) => ({
        name,
        isHidden: this.random() < 0.1,
        isProtected: false,
        cells: inOrder([...cells.values()]),
      })),
      names: this.names,
      tables: this.tables,
      links: [],
      people: [],
    };
  }

  private below = (most: number): number => Math.floor(this.random() * most);
  private one = <T>(...from: readonly T[]): T => from[this.below(from.length)] as T;

  private put(sheet: number, cell: BookCell): void {
    this.sheets[sheet]?.cells.set(`${cell.row},${cell.column}`, cell);
  }

  /** A formula of its own, of a cell or of a defined name. */
  private formula(): void {
    const on = this.below(this.sheets.length);
    const { text, value } = this.call(on);
    const sheet = this.sheets[on];
    if (!sheet) return;
    const [row, column] = [sheet.nextFormula, formulaColumn + this.below(3)];
    if (isMatrix(value)) {
      if (this.random() < 0.3) {
        const inside = value[1]?.[0] ?? value[0]?.[0] ?? null;
        const formula = value.length > 1 ? `=INDEX(${text},2,1)` : `=INDEX(${text},1,1)`;
        this.put(on, { row, column, value: inside === "" ? 0 : inside, formula });
        sheet.nextFormula += 2;
        return;
      }
      this.spilled(on, row, column, `=${text}`, value);
      return;
    }
    if (this.random() < 0.15) {
      const name = `kept_${this.names.length}`;
      this.names.push({ name, formula: `=${this.call(on, "fixed").text}` });
    }
    const wrapped = this.wrapped(text, value, on);
    this.put(on, { row, column, value: wrapped.value, formula: `=${wrapped.text}` });
    sheet.nextFormula += 2;
  }

  private spilled(on: number, row: number, column: number, formula: string, value: Matrix): void {
    const sheet = this.sheets[on];
    if (!sheet) return;
    const size: Size = { rows: value.length, columns: value[0]?.length ?? 1 };
    value.forEach((line, r) =>
      line.forEach((each, c) => {
        const at = { row: row + r, column: column + c, value: each };
        if (r + c === 0) this.put(on, { ...at, formula, ...(size.rows * size.columns > 1 && { spill: size }) });
        else if (each !== null && each !== "") this.put(on, at);
      }),
    );
    sheet.nextFormula += value.length + 1;
    if (this.random() < 0.5 && size.rows * size.columns > 1) {
      const anchor = areaAddress({ row, column, rows: 1, columns: 1 }, this.one({}, { row: true, column: true }));
      const from = this.below(this.sheets.length);
      const prefix = from === on ? "" : sheetPrefix(sheet.name);
      const at = this.sheets[from];
      if (!at) return;
      this.put(from, {
        row: at.nextFormula,
        column: formulaColumn,
        value: size.rows,
        formula: `=ROWS(${prefix}${anchor}#)`,
      });
      at.nextFormula += 2;
    }
  }

  private wrapped(text: string, value: CellValue, on: number): { readonly text: string; readonly value: CellValue } {
    const number = (change: (value: number) => number): CellValue =>
      typeof value === "number" ? change(value) : value;
    const other = this.random() < 0.2 ? this.call(on) : undefined;
    if (other && !isMatrix(other.value)) {
      const both = [value, other.value];
      const error = both.find(isError);
      const sum = error ?? both.reduce<number>((total, each) => total + Number(each), 0);
      return { text: `SUM(${text}, ${other.text})`, value: sum };
    }
    return this.one<() => { readonly text: string; readonly value: CellValue }>(
      () => ({ text, value }),
      () => ({ text: ` ${text}`, value }),
      () => ({ text: `-${text}`, value: number((v) => -v) }),
      () => ({ text: `${text}*2-1`, value: number((v) => v * 2 - 1) }),
      () => ({ text: `2/(1+ABS(${text}))`, value: number((v) => 2 / (1 + Math.abs(v))) }),
      () => ({
        text: `IF(ISNUMBER(${text}),"yes =CRMROI(1,2)","no ""CRMNPV(""")`,
        value: typeof value === "number" ? "yes =CRMROI(1,2)" : 'no "CRMNPV("',
      }),
      () => ({ text: `IFERROR(${text},-1)`, value: isError(value) ? -1 : value }),
      () => ({ text: `IF(ISERROR(${text}),0,${text})`, value: isError(value) ? 0 : value }),
    )();
  }

  private call(on: number, references: "any" | "fixed" = "any"): { readonly text: string; readonly value: Value } {
    const definition = this.one(...definitions);
    const example = this.one(...definition.examples);
    const texts: string[] = [];
    const values: Value[] = [];
    for (const [key, parameter] of Object.entries(definition.parameters)) {
      const given = example.given[key] ?? null;
      if (given === null) {
        texts.push("");
        values.push(null);
        continue;
      }
      const value = toMatrix(given, this.random() < 0.3);
      const written =
        takesOneCell(parameter) || !Array.isArray(given)
          ? this.single(value, on, references)
          : this.area(value, on, references);
      texts.push(written);
      values.push(value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value);
    }
    while (texts.at(-1) === "") texts.pop();
    const gap = this.one(",", ", ", ",");
    const name = this.one(definition.id, definition.id, definition.id.toLowerCase());
    const error = values.flatMap(cellsOf).find(isError);
    return {
      text: `${name}(${texts.join(gap)})`,
      value: error ?? ask(definition.id as keyof typeof catalogue, values.slice(0, Math.max(texts.length, 1))),
    };
  }

  private single(value: Matrix, on: number, references: "any" | "fixed"): string {
    const [[given = null] = []] = value;
    const literal = typeof given === "string" ? `"${given.replaceAll('"', '""')}"` : String(given).toUpperCase();
    const way = this.below(typeof given === "number" ? 5 : 2);
    if (way === 0 || given === null) return literal;
    if (way === 1) return typeof given === "string" ? literal : this.area(value, on, references);
    if (way === 2 && references === "any") return `${this.area(value, on, references)}+0`;
    if (way === 3) {
      const name = `number_${this.names.length}`;
      this.names.push({ name, formula: `=${literal}` });
      return name;
    }
    return literal;
  }

  /** Puts the values somewhere and says where. */
  private area(value: Matrix, from: number, references: "any" | "fixed"): string {
    const on = references === "fixed" ? from : this.one(from, this.below(this.sheets.length));
    const sheet = this.sheets[on];
    if (!sheet) return "";
    const [row, column] = [sheet.nextData, 1];
    const size: Size = { rows: value.length, columns: Math.max(...value.map(({ length }) => length)) };
    sheet.nextData += size.rows + 2;
    value.forEach((line, r) =>
      line.forEach((each, c) => {
        if (each !== null && each !== "") this.put(on, { row: row + r, column: column + c, value: each });
      }),
    );
    if (size.columns === 1 && size.rows > 1 && this.random() < 0.3) {
      const name = `Table_${this.tables.length}`;
      const head = `Col ${this.tables.length}`;
      this.put(on, { row: row - 1, column, value: head });
      this.tables.push({
        name,
        sheet: sheet.name,
        area: { row: row - 1, column, rows: size.rows + 1, columns: 1 },
        columns: [{ name: head }],
        hasHeader: true,
        hasTotals: false,
      });
      return `${name}[${head}]`;
    }
    const fixed = sheetPrefix(sheet.name) + areaAddress({ row, column, ...size }, { row: true, column: true });
    if (references === "fixed") return fixed;
    if (this.random() < 0.25) {
      const name = `cells_${this.names.length}`;
      this.names.push({ name, formula: `=${fixed}` });
      return name;
    }
    const anchors = this.one({}, {}, { row: true }, { column: true }, { row: true, column: true });
    const prefix = on === from && this.random() < 0.8 ? "" : sheetPrefix(sheet.name);
    return prefix + areaAddress({ row, column, ...size }, anchors);
  }

  /** A table whose last column is calculated by one of our functions. */
  private calculatedTable(): void {
    const on = this.below(this.sheets.length);
    const sheet = this.sheets[on];
    if (!sheet) return;
    const [row, column, name] = [sheet.nextData, 1, `Calculated_${this.tables.length}`];
    const rows = 2 + this.below(4);
    const of = (field: string) => `${name}[[#This Row],[${field}]]`;
    const formula = `=CRMWINRATE(${of("Won")},${of("Lost")})`;
    ["Won", "Lost", "Rate"].forEach((head, c) => this.put(on, { row, column: column + c, value: head }));
    for (let r = 1; r <= rows; r++) {
      const [won, lost] = [1 + this.below(9), this.below(9)];
      this.put(on, { row: row + r, column, value: won });
      this.put(on, { row: row + r, column: column + 1, value: lost });
      this.put(on, { row: row + r, column: column + 2, value: won / (won + lost), formula });
    }
    this.tables.push({
      name,
      sheet: sheet.name,
      area: { row, column, rows: rows + 1, columns: 3 },
      columns: [{ name: "Won" }, { name: "Lost" }, { name: "Rate", formula }],
      hasHeader: true,
      hasTotals: false,
    });
    sheet.nextData += rows + 3;
  }

  /** What looks like our functions and isn't. */
  private decoys(): void {
    const at = this.sheets[0]?.nextFormula ?? 0;
    this.put(0, { row: at, column: formulaColumn, value: "=CRMROI(1,2)" });
    this.put(0, { row: at + 1, column: formulaColumn, value: "CRMROI(1,2)x", formula: '="CRMROI(1,2)"&"x"' });
    this.names.push({ name: "MYCRMROI", formula: "=7" });
    this.put(0, { row: at + 2, column: formulaColumn, value: 8, formula: "=MYCRMROI+1" });
  }
}

function toMatrix(given: RawArgument, isDown: boolean): Matrix {
  if (!Array.isArray(given)) return [[given as CellValue]];
  if (given.some(Array.isArray)) return given as Matrix;
  const line = given as readonly CellValue[];
  return isDown ? line.map((each) => [each]) : [line];
}
