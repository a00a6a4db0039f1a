/** Cells of the comparison's sheets: one column per option, in the words of its language. */
import type { Content, DraftCell, DraftRow } from "../../grid/draft";
import { above, equal, minus, native, over, plus, power, row, times, type Expression } from "../../grid/expression";
import { formatCode, type FormatName } from "../../grid/formats";
import type { StyleName } from "../../grid/styles";
import { textFormula } from "../../grid/sentence";
import { fill } from "../../language/fill";
import { currencyInText, currencySign } from "../../language/amountText";
import { amountUnit, isAllMillions, type AmountSize } from "../../language/cellForm";
import { isolated } from "../../language/isolates";
import { directionOf, type Language } from "../../language/languages";
import { currencyCell, isCurrency } from "../currency";
import { PlainCells } from "../plainCells";
import type { SheetWords } from "../sheet/words";
import type { Option } from "./option";
import type { ComparisonWords } from "./words";

/** The column of an option, counted from 1. */
export const columnOf = (option: number): string => `o${option}`;

/** The one rate and the one horizon at which options are compared, and whether they can be. */
export const rateUsed = row("rateUsed", columnOf(1));
export const yearsUsed = row("yearsUsed", columnOf(1));
export const isComparable = equal(row("comparable", columnOf(1)), 1);

/** In characters: what the name of an option may take above a column of amounts. */
export const headWidth = 12;

/** The key of an option's or a pair's row. */
export const keyed = (row: string, number: number): string => `${row}_${number}`;

/** In characters: what a page has beside labels, units and checks. */
const roomOfOptions = 91;

type Unit = keyof ComparisonWords["units"] | "currency";

export class ComparisonCells extends PlainCells {
  /** The options' numbers, from 1. */
  readonly numbers: readonly number[];
  readonly columns: readonly string[];
  /** Of all options if they share one; figures are shown without it where they don't. */
  readonly currency: string;

  constructor(
    readonly words: ComparisonWords,
    shared: SheetWords,
    readonly options: readonly Option[],
    language: Language,
    private readonly amountsIn: AmountSize,
  ) {
    super(shared, language);
    this.numbers = options.map((_, i) => i + 1);
    this.columns = this.numbers.map(columnOf);
    this.currency = [...new Set(options.map(({ currency }) => this.currencyWord(currency)))].join(", ");
  }

  override code(format: FormatName): string {
    const currency = this.inMillions;
    return formatCode(format, { language: this.language, currency, amountsIn: this.amountsIn, isUnitBeside: true });
  }

  /** The currency of all options, if their amounts are all in millions. */
  private get inMillions(): string | undefined {
    const [code, ...others] = new Set(this.options.map(({ currency }) => currency));
    return others.length === 0 && isAllMillions(this.amountsIn, code) ? code : undefined;
  }

  /** The unit of amounts: €, million rial. */
  get amountUnit(): string {
    return this.inMillions === undefined ? this.currency : amountUnit(this.language, this.inMillions, this.amountsIn);
  }

  /** In characters: of an amount without the sign of its currency, or of names and words, as far as a page has room. */
  readonly room = (amount: number): number => {
    const beside = this.inMillions === undefined ? 3 : 11;
    return Math.max(14, amount - beside, Math.min(22, Math.floor(roomOfOptions / this.options.length)));
  };

  /**
   * A text with live values and the currency. From right to left, each stands in isolates with its percent sign, so that Latin names, currencies
   * and amounts that follow each other keep their order.
   */
  sentence(text: string, given: Readonly<Record<string, Expression>>): Expression {
    return textFormula(fill(this.isolated(text), { currency: this.currencyInText }), given);
  }

  /** After an amount, English has the code rather than a sign: 1,018 EUR. */
  get currencyInText(): string {
    return [...new Set(this.options.map(({ currency }) => this.inText(currency)))].join(", ");
  }

  inText(code: string): string {
    return currencyInText(code, this.language);
  }

  /** As the reader writes it; a text that is no code stays. */
  currencyWord(code: string): string {
    return currencySign(code, this.language);
  }

  /** The currency of an option as a link or the code itself, shown as the reader writes it. */
  currencyOf(option: number, content: Content, style: StyleName): DraftCell {
    const { currency = "" } = this.options[option - 1] ?? {};
    return isCurrency(currency) ? { ...currencyCell(currency, this.language, style), content } : { content, style };
  }

  isolated(text: string): string {
    return directionOf(this.language) === "rtl" ? text.replace(/\{\w+\}[٪%]?/g, isolated("$&")) : text;
  }

  /** The cells of a row in every option's column. */
  across(key: string): Expression {
    return row(key, `${columnOf(1)}:${columnOf(this.options.length)}`);
  }

  /** The options' names above their columns, where there is no room for a long one. */
  heads(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.options.map(({ name }, i) => {
        const isShort = name.length <= headWidth - 1;
        return [columnOf(i + 1), isShort ? name : `${i + 1}. ${name.slice(0, headWidth - 6)}…`];
      }),
    );
  }

  unit(unit: Unit): string {
    return unit === "currency" ? this.amountUnit : fill(this.words.units[unit], { currency: this.currency });
  }

  figure(content: Content, format: FormatName, style: StyleName = "calculation"): DraftCell {
    return { content, style, format: this.code(format) };
  }

  /** One formula in the column of every option. */
  each(content: (option: number) => Content, format: FormatName, style: StyleName = "calculation"): DraftRow["cells"] {
    return Object.fromEntries(
      this.numbers.map((number) => [columnOf(number), this.figure(content(number), format, style)]),
    );
  }

  /** A figure of every option, which the name CRM_comparison_n_key leads to. */
  figures(
    key: keyof ComparisonWords["rows"],
    of: { unit: Unit; format: FormatName; style?: "headline" | "link"; each: (option: number) => Content },
  ): DraftRow {
    const { unit, format, style, each } = of;
    const isHeadline = style === "headline";
    return {
      key,
      named: `${columnOf(1)}:${columnOf(this.options.length)}`,
      ...(isHeadline && { height: 19 }),
      cells: {
        label: this.text(this.words.rows[key], isHeadline ? "headlineLabel" : "label"),
        unit: this.text(this.unit(unit), isHeadline ? "headlineUnit" : "unit"),
        ...this.each(each, format, style),
      },
    };
  }

  note(text: string): DraftRow {
    return { cells: { label: this.text(text, "note") } };
  }
}

const period = row("period", "years");

/** Σ flows / (1 + rate)^year. */
export const presentValue = (flows: Expression, rate: Expression): Expression =>
  native("SUMPRODUCT", over(flows, power(plus(1, rate), period)));

/** Two numbers of flows differ by less only by rounding. */
const residue = 1e-12;

/** True where two flows differ: for two cells, or for two areas cell by cell. */
export const areApart = (a: Expression, b: Expression): Expression =>
  above(native("ABS", minus(a, b)), times(residue, plus(native("ABS", a), native("ABS", b))));
