/**
 * Adds a line of cost or benefit to a model, as changes of cells. The line is typed into a free line, which every block has:
 * its calculation, totals and names count it already, so no formula changes.
 */
import type { CellRef, Lookup } from "../formula/lookup";
import type { BookCell, BookSheet } from "../grid/book";
import type { Content } from "../grid/draft";
import type { Area } from "../grid/plan";
import type { ModelWords } from "../workbook";
import { freeLineRow, type FreeLineRow, type OwnLine } from "../workbook/freeLine";
import { benefitGroups, costGroups, type BenefitGroup, type CostGroup, type LineKind } from "../workbook/lines";
import type { Model } from "../workbook/model/models";
import { parseName } from "../workbook/model/names";
import { partOf, settingOf, type Setting } from "../workbook/model/parts";
import type { Change } from "./change";

export type LineGroup = CostGroup | BenefitGroup;

export const groupsOf: Readonly<Record<LineKind, readonly LineGroup[]>> = {
  costs: Object.keys(costGroups) as CostGroup[],
  benefits: Object.keys(benefitGroups) as BenefitGroup[],
};

const groups = { costs: costGroups, benefits: benefitGroups } as const;
const linesOf = (kind: LineKind, group: LineGroup): readonly string[] =>
  (groups[kind] as Readonly<Partial<Record<LineGroup, readonly string[]>>>)[group] ?? [];

export interface FreeLine {
  /** The cell for its name. */
  readonly label: CellRef;
  /** Its group in the full workbook. */
  readonly group?: LineGroup;
}

/**
 * - lost: the names of the block, its years or its currency are deleted
 * - protected: the sheet is protected
 * - full: no line of the block is free any more, or the model is of version 1, which has none
 */
export type NoFreeLine = "lost" | "protected" | "full";

export interface LineWanted extends OwnLine {
  readonly kind: LineKind;
  /** In the full workbook. */
  readonly group?: LineGroup;
}

export interface AddedLine {
  readonly changes: readonly Change[];
  readonly label: CellRef;
}

/** The free lines of a kind that nobody has touched, from the top. `words` are those of the model's language. */
export function freeLines(
  kind: LineKind,
  model: Model,
  look: Lookup,
  words: ModelWords,
): readonly FreeLine[] | Exclude<NoFreeLine, "full"> {
  const setting = settingOf(model, look);
  const blocks = blocksOf(kind, model, look);
  if (!setting || blocks.length === 0) return "lost";
  if (blocks.some(({ sheet }) => sheet.isProtected)) return "protected";
  const blank = freeLineRow(kind, model, setting, words);
  const named = rowsWithNames(model, look);
  return blocks.flatMap((block) =>
    rowsOf(block, blank, look)
      .filter((row) => !named.has(placeKey(block.sheet, row)) && isAsMade(block, row, blank, look))
      .map((row): FreeLine => ({
        label: { sheet: block.sheet.name, row, column: blank.columns.label + shiftOf(block, blank) },
        ...(block.group && { group: block.group }),
      })),
  );
}

/** The changes that type a line into the first free line of its block. */
export function addLine(
  { kind, group, label, amounts }: LineWanted,
  model: Model,
  look: Lookup,
  words: ModelWords,
): AddedLine | NoFreeLine {
  const free = freeLines(kind, model, look, words);
  const setting = settingOf(model, look);
  if (typeof free === "string" || !setting) return typeof free === "string" ? free : "lost";
  const place = free.find((each) => each.group === group);
  return place
    ? { changes: typedInto(place, { label, amounts }, kind, model, setting, words), label: place.label }
    : "full";
}

/** Only the cells that a line fills: whatever else its row has stays. */
function typedInto(
  { label: { sheet, row, column } }: FreeLine,
  line: OwnLine,
  kind: LineKind,
  model: Model,
  setting: Setting,
  words: ModelWords,
): readonly Change[] {
  const blank = freeLineRow(kind, model, setting, words);
  const filled = freeLineRow(kind, model, setting, words, line);
  const shift = column - blank.columns.label;
  return filled.contents.flatMap((content, each): readonly Change[] =>
    isFormula(content) || content === blank.contents[each]
      ? []
      : [{ sheet, row, column: each + shift, values: [[content]] }],
  );
}

/** Rows among which free lines stand. */
interface Block {
  readonly sheet: BookSheet;
  readonly group?: LineGroup;
  /** Cells of years of rows that belong to it. */
  readonly years: Area;
}

function blocksOf(kind: LineKind, model: Model, look: Lookup): readonly Block[] {
  if (model.template === "sheet") {
    const part = partOf(model, kind === "costs" ? "simulatedCosts" : "simulatedBenefits", look);
    return part ? [{ sheet: part.sheet, years: part.area }] : [];
  }
  return groupsOf[kind].flatMap((group): readonly Block[] => {
    const [last] = linesOf(kind, group)
      .flatMap((line) => partOf(model, `${kind}_${line}`, look) ?? [])
      .sort((a, b) => b.area.row - a.area.row);
    return last ? [{ sheet: last.sheet, group, years: last.area }] : [];
  });
}

/** How many columns were inserted before the years, since the workbook was made. */
const shiftOf = ({ years }: Block, { columns }: FreeLineRow): number => years.column - columns.yearZero;

/** On one page, the rows between the heading of the block and its end; else those below the group's last line of ours. */
function rowsOf(block: Block, blank: FreeLineRow, look: Lookup): readonly number[] {
  const { sheet, group, years } = block;
  if (group === undefined) return Array.from({ length: Math.max(0, years.rows - 2) }, (_, i) => years.row + 1 + i);
  const at = (row: number, column: number) =>
    look.cellAt({ sheet: sheet.name, row, column: column + shiftOf(block, blank) });
  const isHeading = (row: number) => {
    const { label, yearZero, total } = blank.columns;
    return !isBlank(at(row, label)) && isBlank(at(row, yearZero)) && at(row, total)?.formula === undefined;
  };
  const counted = countedRows(sheet, look);
  const end = 1 + (sheet.cells.at(-1)?.row ?? 0);
  const rows: number[] = [];
  for (let row = years.row + 1; row < end && !isHeading(row); row++) if (counted.has(row)) rows.push(row);
  return rows;
}

/** The rows that a row of the calculation reads: it has their number, as =ROW($A$14). */
function countedRows(sheet: BookSheet, look: Lookup): ReadonlySet<number> {
  return new Set(
    sheet.cells.flatMap(({ formula, row, column }) => {
      const [, reference] = /^=ROW\(([^()]+)\)$/i.exec(formula ?? "") ?? [];
      const read = reference === undefined ? undefined : look.locate(reference, { sheet: sheet.name, row, column });
      return read?.sheet === sheet ? [read.area.row] : [];
    }),
  );
}

const placeKey = (sheet: BookSheet, row: number): string => `${row} ${sheet.name}`;

/** The rows of lines that have a word of ours, also where the reader has emptied them. */
function rowsWithNames(model: Model, look: Lookup): ReadonlySet<string> {
  return new Set(
    look.book.names.flatMap(({ name, sheet }) => {
      const parsed = sheet === undefined ? parseName(name) : undefined;
      const part = parsed?.number === model.number ? partOf(model, parsed.key, look) : undefined;
      return part?.area.rows === 1 ? [placeKey(part.sheet, part.area.row)] : [];
    }),
  );
}

/** True if nobody has typed into the row, and its formulas are there. The unit is a word on which nothing depends. */
function isAsMade(block: Block, row: number, blank: FreeLineRow, look: Lookup): boolean {
  const { sheet } = block;
  return blank.contents.every((content, column) => {
    if (column === blank.columns.unit) return true;
    const cell = look.cellAt({ sheet: sheet.name, row, column: column + shiftOf(block, blank) });
    if (isFormula(content)) return cell?.formula !== undefined;
    return cell?.formula === undefined && (content === null ? isBlank(cell) : cell?.value === content);
  });
}

const isFormula = (content: Content): content is Exclude<Content, number | string | null> =>
  typeof content === "object" && content !== null;

const isBlank = (cell: BookCell | undefined): boolean =>
  cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""));
