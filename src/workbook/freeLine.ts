/** A free line of a template, as a new workbook has it and with a line of the user's own. */
import type { ModelWords } from ".";
import { cellsOf } from "../grid/calculated";
import type { Content, DraftSheet } from "../grid/draft";
import { placed, rowOf, yearsOf } from "../grid/layout";
import { directionOf, type Language } from "../language/languages";
import type { Figures } from "./figures";
import { benefits } from "./full/benefits";
import { costs } from "./full/costs";
import { FullRows } from "./full/rows";
import { isPaidOnce, type LineKind } from "./lines";
import type { Marker } from "./model/marker";
import type { Setting } from "./model/parts";
import { sheetBook } from "./sheet";

export interface OwnLine {
  readonly label: string;
  /** Money by year, from year 0. */
  readonly amounts: readonly number[];
}

export interface FreeLineRow {
  /** By column, from the first of the sheet. An expression is a formula; null is a blank cell. */
  readonly contents: readonly Content[];
  readonly columns: Readonly<Record<"label" | "unit" | "yearZero" | "total", number>>;
}

/** @param line a line that is typed into it; undefined gives the line as a new workbook has it */
export function freeLineRow(
  kind: LineKind,
  { template, language }: Marker,
  setting: Setting,
  words: ModelWords,
  line?: OwnLine,
): FreeLineRow {
  const own = line && (template === "full" && kind === "costs" ? withKind(line) : line);
  const figures: Figures = {
    ...setting,
    costs: {},
    benefits: {},
    ...(own && { [kind === "costs" ? "ownCosts" : "ownBenefits"]: [own] }),
  };
  const draft =
    template === "full"
      ? fullSheet(kind, figures, words, language)
      : sheetBook(figures, { words: words.sheet, language, currency: figures.currency }, directionOf(language))
          .sheets[0];
  if (!draft) throw new Error("The template has no sheet.");
  const sheet = placed(draft, draft.name, figures.years);
  const at = rowOf(sheet, template === "full" ? `${kind}_others_free1` : `${kind}_free1`);
  const drafted = draft.rows[at];
  const cells = new Map((drafted ? cellsOf(drafted, sheet) : []).map(({ column, content }) => [column, content]));
  const column = (name: string) => sheet.columnOf(name) ?? -1;
  return {
    contents: Array.from({ length: sheet.width }, (_, each) => cells.get(each) ?? null),
    columns: {
      label: column("label"),
      unit: column("unit"),
      yearZero: yearsOf(sheet).first,
      total: column("total"),
    },
  };
}

function fullSheet(kind: LineKind, figures: Figures, { sheet, full }: ModelWords, language: Language): DraftSheet {
  const { currency } = figures;
  const make = new FullRows({ words: full, shared: sheet, language, currency, isSample: false });
  return kind === "costs" ? costs(make, figures) : benefits(make, figures);
}

/** For the split of the total cost of ownership. */
const withKind = (line: OwnLine) => (isPaidOnce(line) ? { ...line, kind: "oneOff" as const } : line);
