/** The kinds of cells and rows that the KPI sheets share, in the workbook's language. */
import { addressName, nameOf, noName } from "../../exports/figureNames";
import type { Content, DraftCell, DraftCondition, DraftRow, DraftSheet } from "../../grid/draft";
import { native, type Expression } from "../../grid/expression";
import { formatCode, formats, type FormatName } from "../../grid/formats";
import type { StyleName } from "../../grid/styles";
import { unitFormat } from "../../grid/unitFormat";
import type { Unit } from "../../catalogue/unit";
import { fill, fillIsolated } from "../../language/fill";
import type { Direction } from "../../language/languages";
import { isCurrency } from "../currency";
import type { SheetWords } from "../sheet/words";
import type { KpiWords } from "./words";

/** The texts above columns, by the columns' names. */
type Heads = Readonly<Record<string, string>>;

export type Row = DraftRow | undefined;

export class KpiCells {
  constructor(
    readonly words: KpiWords,
    readonly shared: SheetWords,
    private readonly direction: Direction,
  ) {}

  /** A sentence with values; from right to left, a day such as 2026-01-15 would be turned round without its isolates. */
  said(text: string, given: Readonly<Record<string, string>>): string {
    return this.direction === "rtl" ? fillIsolated(text, given) : fill(text, given);
  }

  text(content: Content, style: StyleName = "label"): DraftCell {
    return { content, style };
  }

  /** A value, or a dash where there is none. */
  number(content: Content | undefined, format: FormatName, style: StyleName = "calculation"): DraftCell {
    return { content: content ?? this.words.missing, style, format: formatCode(format, "") };
  }

  /** A number in its unit's format; `size` decides whether money is shown with decimals. */
  figure(
    content: Content,
    of: { unit: Unit; size: number; currency: string | undefined; style: StyleName },
  ): DraftCell {
    const { unit, size, currency, style } = of;
    const code = unitFormat(unit, size, isCurrency(currency) ? currency : undefined)?.code ?? formats.count;
    return { content, style, format: code };
  }

  title(title: string, basis: Content, hint: string): readonly DraftRow[] {
    return [
      { cells: { label: this.text(title, "title") }, height: 28 },
      { cells: { label: this.text(basis, "basis") } },
      { cells: { label: this.text(hint, "basis") } },
    ];
  }

  /** @param columns under which the line goes; all of the sheet if absent */
  section(label: string, heads: Heads = {}, texts: readonly string[] = [], columns?: readonly string[]): DraftRow {
    return {
      ...(!columns && { band: "sectionFigure" }),
      cells: {
        ...Object.fromEntries((columns ?? []).map((column) => [column, this.text(null, "sectionFigure")])),
        ...Object.fromEntries(
          Object.entries(heads).map(([column, head]) => [
            column,
            this.text(head, texts.includes(column) ? "sectionText" : "sectionFigure"),
          ]),
        ),
        label: this.text(label, "section"),
      },
    };
  }

  page(orientation: "landscape" | "portrait", high: 0 | 1): DraftSheet["page"] {
    const { page } = this.shared;
    return {
      orientation,
      fit: { wide: 1, high },
      header: { left: page.model, right: "&A" },
      footer: { left: "&F", centre: "&D", right: page.page },
    };
  }

  /** The colours of a check's states. */
  states(from: string, to: string, column: string): readonly DraftCondition[] {
    const { ok, look, check } = this.shared;
    const says = (word: string) => (cell: string) => `EXACT(${cell},"${word}")`;
    return [
      { from, to, column, formula: says(ok), style: "good" },
      { from, to, column, formula: says(look), style: "warn" },
      { from, to, column, formula: says(check), style: "bad" },
    ];
  }

  /** A word from a file. Where it holds an address of a person, it isn't shown. */
  word(word: string): string {
    if (word === noName || word.trim() === "") return this.words.none;
    return nameOf(word) === addressName ? this.words.address : word;
  }
}

export const isNumber = (cell: Expression): Expression => native("ISNUMBER", cell);

/** Puts an empty row between sections. */
export const between = (sections: readonly (readonly Row[])[]): readonly Row[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, i) => (i === 0 ? section : [undefined, ...section]));
