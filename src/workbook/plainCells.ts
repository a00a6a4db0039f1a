/** The kinds of cells and rows that sheets beside a model's share: titles, sections, figures, colours of checks, page setup. */
import type { Content, DraftCell, DraftCondition, DraftRow, DraftSheet } from "../grid/draft";
import { native, type Expression } from "../grid/expression";
import { formatCode, type FormatName } from "../grid/formats";
import type { StyleName } from "../grid/styles";
import type { Language } from "../language/languages";
import { noFigure } from "../language/noFigure";
import type { SheetWords } from "./sheet/words";

/** The texts above columns, by the columns' names. */
type Heads = Readonly<Record<string, string>>;

export type Row = DraftRow | undefined;

export class PlainCells {
  constructor(
    readonly shared: SheetWords,
    readonly language: Language,
  ) {}

  text(content: Content, style: StyleName = "label"): DraftCell {
    return { content, style };
  }

  /** Of a figure whose currency stands elsewhere. */
  code(format: FormatName): string {
    return formatCode(format, { language: this.language });
  }

  /** A value, or a dash where there is none. */
  number(content: Content | undefined, format: FormatName, style: StyleName = "calculation"): DraftCell {
    return { content: content ?? noFigure, style, format: this.code(format) };
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

  page(orientation: "landscape" | "portrait", isOnePage = false): DraftSheet["page"] {
    const { page } = this.shared;
    return {
      orientation,
      isOnePage,
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
}

export const isNumber = (cell: Expression): Expression => native("ISNUMBER", cell);

/** Puts an empty row between sections. */
export const between = (sections: readonly (readonly Row[])[]): readonly Row[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, i) => (i === 0 ? section : [undefined, ...section]));
