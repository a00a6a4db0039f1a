/** The kinds of cells and rows that the KPI sheets share, in the workbook's language. */
import { addressName, nameOf, noName } from "../../exports/figureNames";
import type { Content, DraftCell } from "../../grid/draft";
import type { StyleName } from "../../grid/styles";
import { unitFormat } from "../../grid/unitFormat";
import type { Unit } from "../../catalogue/unit";
import { fill, fillIsolated } from "../../language/fill";
import { directionOf, type Language } from "../../language/languages";
import { isCurrency } from "../currency";
import { PlainCells } from "../plainCells";
import type { SheetWords } from "../sheet/words";
import type { KpiWords } from "./words";

export class KpiCells extends PlainCells {
  constructor(
    readonly words: KpiWords,
    shared: SheetWords,
    language: Language,
  ) {
    super(shared, language);
  }

  /** A sentence with values; from right to left, a day such as 2026-01-15 would be turned round without its isolates. */
  said(text: string, given: Readonly<Record<string, string>>): string {
    return directionOf(this.language) === "rtl" ? fillIsolated(text, given) : fill(text, given);
  }

  /** A number in its unit's format; `size` decides whether money is shown with decimals. */
  figure(
    content: Content,
    of: { unit: Unit; size: number; currency: string | undefined; style: StyleName },
  ): DraftCell {
    const { unit, size, currency, style } = of;
    const { language } = this;
    const format = unitFormat(unit, size, { language, currency: isCurrency(currency) ? currency : undefined });
    return { content, style, format: format?.code ?? this.code("count") };
  }

  /** A word from a file. Where it holds an address of a person, it isn't shown. */
  word(word: string): string {
    if (word === noName || word.trim() === "") return this.words.none;
    return nameOf(word) === addressName ? this.words.address : word;
  }
}
