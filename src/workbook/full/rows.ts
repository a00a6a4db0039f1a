/** Builds the kinds of rows that the sheets of the full workbook share, in the workbook's language. */
import type { Asks, Content, DraftCell, DraftColumn, DraftRow } from "../../grid/draft";
import { equal, native, over, power, row, when, joined, type Expression } from "../../grid/expression";
import { formatCode, type FormatName } from "../../grid/formats";
import { isAllowed } from "../checks/allowed";
import { sentenceOf, stateOf, type Otherwise } from "../checks/state";
import { agreement } from "../sheet/rows";
import type { StyleName } from "../../grid/styles";
import { amountUnit, isAllMillions, isUnitBeside, type AmountSize } from "../../language/cellForm";
import { currencySignIn } from "../../language/currencyDisplay";
import { fill } from "../../language/fill";
import type { Wording } from "./wording";
import type { InputKind } from "../inputs/limits";
import { InputValidation, type ListKey, type WordOf } from "./inputValidation";
import { yearWidth } from "../yearLabel";
import type { FullWords } from "./words";

export type RowKey = keyof FullWords["rows"];
export type UnitWord = keyof FullWords["units"] | "currency";
type HeadWord = keyof FullWords["header"];
/** The heading of each column, by the column's name. */
export type Heads = Readonly<Record<string, HeadWord>>;

export type CheckKey = keyof FullWords["failures"] & RowKey;

interface CheckMore {
  readonly otherwise?: Otherwise;
  /** The values in the sentence that a failing check shows. */
  readonly given?: Readonly<Record<string, Expression>>;
  /** The sentence for another cause of failure. */
  readonly elsewhere?: { readonly when: Expression; readonly says: keyof FullWords["failures"] };
  readonly cells?: DraftRow["cells"];
}

export interface Figure {
  readonly content: Content;
  readonly format: FormatName;
  readonly style?: StyleName;
  readonly asks?: Asks;
}

/** Columns C to H. Every sheet has six, so that the years begin in the same column everywhere. */
type Six = readonly [DraftColumn, DraftColumn, DraftColumn, DraftColumn, DraftColumn, DraftColumn];

/** A column for words or short figures, with its width in characters. */
export const narrow = (width: number, ...names: readonly string[]): DraftColumn => ({ names, width });
/** A column that is wide enough for amounts in the workbook's currency. */
export const wide = (...names: readonly string[]): DraftColumn => ({ names, width: (amount) => amount });

/** The columns of a sheet with years. `after` are the columns to the right of the years. */
export const yearColumns = (six: Six, after: readonly DraftColumn[]): readonly DraftColumn[] => [
  narrow(44, "label"),
  narrow(20, "unit"),
  ...six,
  { names: ["years"], width: yearWidth },
  ...after,
];

/** An empty row below the last line of a block. The block's sum includes it, so a row inserted above it is counted. */
export const spacer = (key: string): DraftRow => ({ key, height: 5, cells: {} });

export const noteColumn = narrow(54, "note");
/** For sheets with no column to the right of the note. */
export const wideNoteColumn = narrow(78, "note");
/** For the tax of the last year, if it is settled a year later. */
export const settledColumn: DraftColumn = { names: ["settled"], width: yearWidth };
export const totalColumn: DraftColumn = { names: ["total"], width: (amount) => amount + 1 };
export const evidenceColumns = [narrow(24, "source"), narrow(24, "owner"), narrow(15, "confidence")];

export class FullRows {
  readonly asks: InputValidation;

  constructor(
    readonly wording: Wording,
    /** Of the Summary, whose units stand in a column of their own, and of the charts, whose titles have them. */
    private readonly amountsIn?: AmountSize,
  ) {
    this.asks = new InputValidation(wording);
  }

  /** As the reader writes it: €, ریال. */
  get currencyWord(): string {
    return currencySignIn(this.wording.language, this.wording.currency);
  }

  /** True if all amounts are in millions, and their unit says so. */
  get isAllMillions(): boolean {
    return this.amountsIn !== undefined && isAllMillions(this.amountsIn, this.wording.currency);
  }

  /** The unit of amounts: €, million rial. */
  get amountUnit(): string {
    return amountUnit(this.wording.language, this.wording.currency, this.amountsIn ?? "units");
  }

  /** An amount in a sentence that names its unit: 1,057 of a million rial. */
  inUnit(amount: Expression): Expression {
    return native("FIXED", this.isAllMillions ? over(amount, power(1000, 2)) : amount, 0);
  }

  code(format: FormatName): string {
    const { wording, amountsIn } = this;
    const isBeside = amountsIn !== undefined && isUnitBeside(wording.currency, amountsIn);
    return formatCode(format, { ...wording, amountsIn, isUnitBeside: isBeside });
  }

  cell({ content, format, style = "calculation", asks }: Figure): DraftCell {
    return { content, style, format: this.code(format), ...(asks && { asks }) };
  }

  text(content: Content, style: StyleName = "label"): DraftCell {
    return { content, style };
  }

  /** A cell in which the user types a word or a date. */
  textInput(content: string | number | null, asks: Asks = this.asks.for("text")): DraftCell {
    return { content, style: "inputText", asks };
  }

  /** A cell in which the user types a figure; blank if none is given. */
  input(input: { readonly kind: InputKind; readonly format: FormatName }, given: number | undefined): Figure {
    return { content: given ?? null, format: input.format, style: "input", asks: this.asks.for(input.kind) };
  }

  /** A cell in which the user chooses from a list; blank if nothing is given. */
  choice<C extends ListKey>(of: C, given: WordOf<C> | undefined): DraftCell {
    const list: ListKey = of;
    const words: Readonly<Record<string, string>> = this.wording.words.choices[list];
    return this.textInput(given === undefined ? null : (words[given] ?? null), this.asks.choice(of));
  }

  section(key: keyof FullWords["sections"], heads: Heads = {}): DraftRow {
    const { words } = this.wording;
    return {
      key: `section_${key}`,
      band: "sectionFigure",
      cells: { ...this.heads(heads), label: { content: words.sections[key], style: "section" } },
    };
  }

  /** A heading inside a section, less prominent than the section's. */
  group(key: keyof FullWords["sections"]): DraftRow {
    return { cells: { label: this.text(this.wording.words.sections[key], "group") } };
  }

  heads(heads: Heads): DraftRow["cells"] {
    const { header } = this.wording.words;
    return Object.fromEntries(
      Object.entries(heads).map(([column, word]) => [column, { content: header[word], style: "sectionFigure" }]),
    );
  }

  labelled(key: RowKey, unit?: UnitWord, look?: "total" | "headline"): Record<string, DraftCell> {
    const [label, units]: readonly [StyleName, StyleName] =
      look === undefined ? ["label", "unit"] : [`${look}Label`, `${look}Unit`];
    return {
      label: this.text(this.said(this.wording.words.rows[key]), label),
      ...(unit !== undefined && { unit: this.text(this.unit(unit), units) }),
    };
  }

  /** The label of a line. For a free line it is a cell in which the user types a name. */
  line(key: string, isFree: boolean, label: string | undefined): Record<"label", DraftCell> {
    const words = this.wording.words.rows as Readonly<Record<string, string | undefined>>;
    return {
      label: isFree ? this.textInput(label ?? null) : this.text(label ?? this.said(words[key] ?? "")),
    };
  }

  said(text: string, more: Readonly<Record<string, string>> = {}): string {
    return fill(text, { currency: this.currencyWord, ...more });
  }

  unit(unit: UnitWord): string {
    return unit === "currency" ? this.amountUnit : this.said(this.wording.words.units[unit]);
  }

  note(key: string): Record<string, DraftCell> {
    const notes = this.wording.words.notes as Readonly<Record<string, string | undefined>>;
    const said = notes[key];
    return said === undefined ? {} : { note: this.text(said, "note") };
  }

  /** A row with the same formula in every year, and perhaps a formula for the total. */
  yearly(
    key: RowKey | { readonly key: string; readonly label: Content },
    of: {
      readonly each: Expression;
      readonly unit?: UnitWord;
      readonly format?: FormatName;
      readonly total?: Expression | "sum";
      readonly style?: "calculation" | "total" | "link";
      /** The cells that have a name: all years, or those of another place. */
      readonly named?: true | string;
      readonly cells?: DraftRow["cells"];
    },
  ): DraftRow {
    const { each, unit = "currency", format = "money", total, style = "calculation", named, cells = {} } = of;
    const name = typeof key === "string" ? key : key.key;
    const look = style === "total" ? "total" : undefined;
    const label: Record<string, DraftCell> =
      typeof key === "string"
        ? this.labelled(key, unit, look)
        : { label: this.text(key.label, "linkText"), unit: this.text(this.unit(unit), "unit") };
    const end = total === "sum" ? native("SUM", row(name, "years")) : total;
    const cell = this.cell({ content: each, format, style });
    return {
      key: name,
      ...(named !== undefined && { named: named === true ? "years" : named }),
      cells: {
        ...label,
        ...(end && { total: this.cell({ content: end, format, style: style === "link" ? "calculation" : style }) }),
        ...this.note(name),
        ...cells,
      },
      years: () => cell,
    };
  }

  /** A row with figures in named columns. */
  figures(
    key: RowKey,
    unit: UnitWord | undefined,
    figures: Readonly<Record<string, Figure>>,
    more: { readonly look?: "total" | "headline"; readonly named?: string; readonly cells?: DraftRow["cells"] } = {},
  ): DraftRow {
    const { look, named, cells = {} } = more;
    const made = Object.entries(figures).map(([column, figure]) => [column, this.cell(figure)] as const);
    return {
      key,
      ...(named !== undefined && { named }),
      ...(look === "headline" && { height: 19 }),
      cells: { ...this.labelled(key, unit, look), ...Object.fromEntries(made), ...this.note(key), ...cells },
    };
  }

  /** A check. Its label is a statement that must be true, and changes to another sentence if it isn't. */
  check(key: CheckKey, holds: Expression, more: CheckMore = {}): DraftRow {
    const { shared, words } = this.wording;
    const { otherwise, given, elsewhere, cells = {} } = more;
    const instead = elsewhere && { when: elsewhere.when, fails: words.failures[elsewhere.says] };
    const says = { holds: this.said(words.rows[key]), fails: words.failures[key], given, instead };
    const label = sentenceOf(row(key, "check"), shared.ok, says);
    return {
      key,
      cells: {
        label: this.text(label),
        check: { content: stateOf(holds, shared, otherwise), style: "check" },
        ...cells,
      },
    };
  }

  /** The name of an answer. It changes to a warning if the add-in's figure differs from the cell's. */
  answerLabel(key: RowKey, style: StyleName = "label"): DraftCell {
    const { shared, words } = this.wording;
    const name = this.said(words.rows[key]);
    const differ = fill(shared.failures.agreement, { answer: name });
    return { content: when(equal(row(key, "check"), shared.check), differ, name), style };
  }

  /** The check beside an input: blank or within its limits. One check of the sheet includes all of these. */
  allowed(allows: Asks["allows"], ...areas: readonly Expression[]): DraftCell {
    const [first, ...more] = areas.map((area) => isAllowed(allows, area));
    const holds = more.length === 0 ? (first as Expression) : native("AND", first as Expression, ...more);
    return { content: stateOf(holds, this.wording.shared), style: "check" };
  }

  agreement(addIn: Expression, figure: Expression): DraftCell {
    return this.text(this.agree(addIn, figure), "check");
  }

  agree(addIn: Expression, figure: Expression): Expression {
    return agreement(addIn, figure, this.wording.shared);
  }

  /** Shows the text of another cell. Joined with an empty text, because a plain link shows a blank cell as 0. */
  link(to: Expression, style: StyleName = "linkText"): DraftCell {
    return { content: joined(to, ""), style };
  }
}
