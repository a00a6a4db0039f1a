/** A spreadsheet on paper: it keeps what is painted or written, finds it again by name, and calculates nothing. */
import { modelsIn, type Model } from "../../src/workbook/model/models";
import { nameOf, type Key } from "../../src/workbook/model/names";
import type {
  CellNumberFormat,
  Inserted,
  Insertion,
  RangeContents,
  NoTable,
  SelectedTable,
  Missing,
  Progress,
  SpreadsheetHost,
  Theme,
  Target,
  Unsubscribe,
} from "../../src/hosts/port";
import type { Optional } from "../../src/hosts/optional";
import { print } from "../../src/hosts/printed";
import { onThisComputer, rememberedOf } from "../../src/hosts/remembered";
import type { SelfTest } from "../../src/hosts/selfTest";
import { Trouble, type TroubleKey } from "../../src/hosts/trouble";
import type { Book, BookCell, BookName } from "../../src/grid/book";
import type { CellRef } from "../../src/formula/lookup";
import type { OpenRewriting, Rewriting } from "../../src/sharing/change";
import { areaAddress, columnNumber, type Anchors } from "../../src/grid/address";
import { textLiteral, textOf } from "../../src/grid/textLiteral";
import type { Area, CellValue, Plan } from "../../src/grid/plan";

import { applied } from "../sharing/books/applied";
import { inOrder } from "../sharing/books/book";

interface PaperCell {
  readonly value: CellValue;
  readonly formula?: string;
}
interface Sheet {
  readonly name: string;
  readonly cells: Map<string, PaperCell>;
}
type Name = { readonly sheet: string; readonly area: Area } | { readonly text: string };

export class Paper implements SpreadsheetHost {
  readonly refused = new Set<Optional>();
  selfTest?: SelfTest;
  theme?: Theme;
  readonly sheets: Sheet[] = [{ name: "Sheet1", cells: new Map() }];
  readonly names = new Map<string, Name>();
  /** What the pane asked for, in words. */
  readonly log: string[] = [];
  /** Set by a test: the next painting or file fails with it. */
  failure: string | undefined;
  /** Number formats by address. */
  readonly formats = new Map<string, string>();
  /** Set by a test: a number format is refused for this reason. */
  refusal: TroubleKey | undefined;
  /** Milliseconds between one row painted and the next. */
  pace = 0;
  private selected = { sheet: "Sheet1", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  private readonly watchers = new Set<() => void>();

  async paint(plan: Plan, progress: Progress, signal: AbortSignal): Promise<Model> {
    const made = plan.sheets.map(({ name }): Sheet => ({ name, cells: new Map() }));
    const cells = plan.sheets.flatMap((sheet, index) => sheet.cells.map((cell) => ({ cell, sheet: made[index] })));
    for (const [done, { cell, sheet }] of cells.entries()) {
      if (done % 50 === 0) {
        progress(done, cells.length);
        if (this.pace > 0) await new Promise((resolve) => setTimeout(resolve, this.pace));
        signal.throwIfAborted();
        if (this.failure !== undefined) throw new Error(this.failure);
      }
      const { row, column, value, formula } = cell;
      sheet?.cells.set(`${row}:${column}`, formula === undefined ? { value } : { value, formula });
    }
    if (made.some(({ name }) => this.sheets.some((sheet) => sheet.name === name)))
      throw new Error("The sheet is there already.");
    this.sheets.push(...made);
    for (const { name, ...place } of plan.names) this.names.set(name, place as Name);
    const model = (await this.models()).at(-1);
    if (!model) throw new Error("The plan names no model.");
    this.log.push(`paint ${model.sheet}`);
    return model;
  }

  async definedNames(): Promise<readonly BookName[]> {
    return this.listedNames();
  }

  async models(): Promise<readonly Model[]> {
    return modelsIn(this.listedNames());
  }

  async sheetNames() {
    return this.sheets.map(({ name }) => name);
  }

  async read(
    model: Model,
    keys: readonly Key[],
  ): Promise<ReadonlyMap<Key, readonly (readonly CellValue[])[] | Missing>> {
    return new Map(
      keys.map((key) => {
        const place = this.names.get(nameOf(model.number, key));
        return [key, place && "sheet" in place ? this.at(place.sheet, place.area).values : "missing"];
      }),
    );
  }

  watch(changed: () => void): Unsubscribe {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  async selection() {
    return this.at(this.selected.sheet, this.selected.area);
  }

  async cells(reference: string, sheet: string): Promise<RangeContents | undefined> {
    const place = this.place(reference, sheet);
    return place && this.sheets.some(({ name }) => name === place.sheet) ? this.at(place.sheet, place.area) : undefined;
  }

  async show(model: Model, target: Target) {
    const place = typeof target === "string" ? target : `${target.key} ${target.row} ${target.column}`;
    this.log.push(`show ${model.number} ${place}`);
  }

  async showCell(cell: CellRef) {
    this.log.push(`show ${address(cell.sheet, { ...cell, rows: 1, columns: 1 })}`);
  }

  async insert({ address, formula, format, rows, columns, replaces }: Insertion): Promise<Inserted> {
    if (this.refusal) throw new Trouble(this.refusal);
    const place = this.place(address, "");
    const sheet = this.sheets.find(({ name }) => name === place?.sheet);
    if (!place || !sheet) throw new Trouble("gone");
    const { row, column } = place.area;
    const { values } = this.at(place.sheet, { row, column, rows, columns });
    const filled = values.flatMap((line, r) => line.flatMap((value, c) => (value === null ? [] : [r + c])));
    if (filled.includes(0) && !replaces) return "occupied";
    if (filled.some((each) => each > 0)) return "blocked";
    sheet.cells.set(`${row}:${column}`, { value: 0, formula: formula.slice(1) });
    if (format !== undefined && !this.formats.has(address)) this.formats.set(address, format);
    this.log.push(`insert ${address} ${formula} ${format ?? "General"}`);
    this.selected = { ...place, area: { row, column, rows: 1, columns: 1 } };
    this.changed();
    return "inserted";
  }

  /** Set by a test: with what decimals are typed here. */
  sign: string | undefined = ".";
  async decimalSign() {
    return this.sign;
  }

  async book(): Promise<Book> {
    return {
      sheets: this.sheets.map(({ name, cells }) => ({
        name,
        isHidden: false,
        isProtected: false,
        cells: inOrder(
          [...cells].map(([at, { value, formula }]): BookCell => {
            const [row = 0, column = 0] = at.split(":").map(Number);
            return { row, column, value, ...(formula !== undefined && { formula: `=${formula}` }) };
          }),
        ),
      })),
      names: this.listedNames(),
      tables: [],
      links: [],
      people: [],
    };
  }

  async rewrite(rewriting: OpenRewriting, progress: Progress, signal: AbortSignal) {
    const { changes, drops } = rewriting;
    for (const [done] of changes.entries()) {
      progress(done, changes.length);
      if (this.pace > 0) await new Promise((resolve) => setTimeout(resolve, this.pace));
      if (signal.aborted) throw new Trouble("cancelled");
      if (this.failure !== undefined) throw new Error(this.failure);
    }
    const { sheets, names } = applied(await this.book(), rewriting);
    const made = sheets.map(({ name, cells }): Sheet => ({
      name,
      cells: new Map(
        cells.map(({ row, column, value, formula }) => [
          `${row}:${column}`,
          formula === undefined ? { value } : { value, formula: formula.slice(1) },
        ]),
      ),
    }));
    this.sheets.splice(0, this.sheets.length, ...made);
    for (const name of drops?.names ?? []) this.names.delete(name);
    for (const { name, formula } of names) {
      const text = textOf(formula.slice(1));
      const place = text === undefined ? this.place(formula.slice(1).replaceAll("$", ""), "") : { text };
      if (place) this.names.set(name, place);
    }
    this.log.push(`rewrite ${changes.length}`);
    this.changed();
  }

  readonly file = async (rewriting?: Rewriting) => {
    if (this.failure !== undefined) throw new Error(this.failure);
    if (rewriting) this.log.push(`file ${rewriting.changes.length}`);
    return new Uint8Array([80, 75]);
  };

  async fileOf(plan: Plan) {
    this.log.push(`file of ${plan.language}`);
    return new Uint8Array([80, 75]);
  }

  print = print;

  async selectedTable(most: number): Promise<SelectedTable | NoTable> {
    const { sheet, area } = this.selected;
    if (area.rows * area.columns > most) return "tooManyCells";
    const contents = this.at(sheet, area);
    const cells = contents.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const place = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const format = this.formats.get(address(sheet, place)) ?? "General";
        return value === null ? [] : [{ row: place.row, column: place.column, value, format }];
      }),
    );
    return { address: contents.address, cells };
  }

  readonly remembered = rememberedOf(() => "");
  readonly kept = onThisComputer;

  async deliver(file: Uint8Array, name: string) {
    this.log.push(`deliver ${file.length} ${name}`);
    return "downloaded" as const;
  }

  readonly numberFormat: CellNumberFormat = {
    read: async (address) => this.formats.get(address) ?? "General",
    set: async (address, code) => {
      if (this.refusal) throw new Trouble(this.refusal);
      this.formats.set(address, code);
    },
  };

  /** The reader types into a cell. */
  write(address: string, value: CellValue, formula?: string) {
    const place = this.place(address, "Sheet1");
    const sheet = this.sheets.find(({ name }) => name === place?.sheet);
    if (!place || !sheet) throw new Error(`No cell is at ${address}.`);
    sheet.cells.set(`${place.area.row}:${place.area.column}`, formula === undefined ? { value } : { value, formula });
    this.changed();
  }

  /** The reader overwrites a named cell. */
  writeNamed(name: string, value: CellValue, formula?: string) {
    const place = this.names.get(name);
    if (!place || !("sheet" in place)) throw new Error(`No cell is named ${name}.`);
    this.write(address(place.sheet, place.area), value, formula);
  }

  select(reference: string) {
    const place = this.place(reference, "Sheet1");
    if (!place) throw new Error(`No cell is at ${reference}.`);
    this.selected = place;
    this.changed();
  }

  private listedNames(): readonly BookName[] {
    return [...this.names].map(([name, place]) => ({
      name,
      formula: "text" in place ? `=${textLiteral(place.text)}` : `=${address(place.sheet, place.area, fixed)}`,
    }));
  }

  private changed() {
    for (const watcher of this.watchers) watcher();
  }

  private place(reference: string, sheet: string): { sheet: string; area: Area } | undefined {
    const named = this.names.get(reference);
    if (named) return "sheet" in named ? named : undefined;
    const parts = /^(?:'((?:[^']|'')*)'!|([^!]*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
      reference,
    );
    if (!parts) return undefined;
    const [, quoted, plain, left = "A", top = "1", right = left, bottom = top] = parts;
    const area = {
      row: Number(top) - 1,
      column: columnNumber(left),
      rows: Number(bottom) - Number(top) + 1,
      columns: columnNumber(right) - columnNumber(left) + 1,
    };
    return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet, area };
  }

  private at(sheet: string, area: Area): RangeContents {
    const cells = this.sheets.find(({ name }) => name === sheet)?.cells;
    const block = Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (_, c) => cells?.get(`${area.row + r}:${area.column + c}`) ?? { value: null },
      ),
    );
    return {
      address: address(sheet, area),
      formulas: block.map((row) =>
        row.map((cell) => {
          if ("formula" in cell) return `=${cell.formula}`;
          return typeof cell.value === "object" ? null : cell.value;
        }),
      ),
      values: block.map((row) => row.map(({ value }) => value)),
    };
  }
}

const fixed = { row: true, column: true };
const address = (sheet: string, area: Area, anchors: Anchors = {}): string =>
  `'${sheet.replaceAll("'", "''")}'!${areaAddress(area, anchors)}`;
