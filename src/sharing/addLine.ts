/**
 * Adds a line of cost or benefit to a model, as changes of cells. The line is typed into a free line, which every block has:
 * its calculation, totals and names count it already, so no formula changes. Where none is left, rows are inserted.
 */
import type { RowInsertion } from "../formula/insertedRows";
import type { CellRef, Lookup } from "../formula/lookup";
import type { BookSheet } from "../grid/book";
import type { ModelWords } from "../workbook";
import { freeLineRow, type FreeLineRow, type OwnLine } from "../workbook/freeLine";
import type { LineKind } from "../workbook/lines";
import type { Model } from "../workbook/model/models";
import { parseName } from "../workbook/model/names";
import { partOf, settingOf, type Setting } from "../workbook/model/parts";
import type { Change } from "./change";
import { blocksOf, isBlank, isFormula, rowsOf, shiftOf, type LineBlock, type LineGroup } from "./lineBlocks";
import { linePattern } from "./linePattern";
import { newLine } from "./newLine";

export interface FreeLine {
  /** The cell for its name. */
  readonly label: CellRef;
  /** Its group in the full workbook. */
  readonly group?: LineGroup;
}

/**
 * - lost: the names of the block, its years or its currency are deleted
 * - protected: the sheet is protected
 * - full: no line of the block is free any more, and it isn't certain where rows for one can be inserted
 */
export type NoFreeLine = "lost" | "protected" | "full";

export interface LineWanted extends OwnLine {
  readonly kind: LineKind;
  /** In the full workbook. */
  readonly group?: LineGroup;
}

export interface AddedLine {
  /** Absent if the line was free. */
  readonly inserts?: readonly RowInsertion[];
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

/** What becomes of a line in a group without a free one; of one page, the group is undefined. */
export type Growth = ReadonlyMap<LineGroup | undefined, "newRows" | Exclude<NoFreeLine, "lost">>;

/** @param free the free lines of the kind */
export function growthOf(
  kind: LineKind,
  free: ReturnType<typeof freeLines>,
  model: Model,
  look: Lookup,
  words: ModelWords,
): Growth {
  const setting = settingOf(model, look);
  if (!setting || typeof free === "string") return new Map();
  const blank = freeLineRow(kind, model, setting, words);
  return new Map(
    blocksOf(kind, model, look)
      .filter(({ group }) => !free.some((place) => place.group === group))
      .map((block) => {
        const pattern = linePattern(block, kind, model, look, blank);
        return [block.group, typeof pattern === "string" ? pattern : "newRows"];
      }),
  );
}

/** The changes that type a line into the first free line of its block, or into new rows where none is free. */
export function addLine(
  { kind, group, label, amounts }: LineWanted,
  model: Model,
  look: Lookup,
  words: ModelWords,
): AddedLine | NoFreeLine {
  const free = freeLines(kind, model, look, words);
  const setting = settingOf(model, look);
  if (typeof free === "string" || !setting) return typeof free === "string" ? free : "lost";
  const line = { label, amounts };
  const place = free.find((each) => each.group === group);
  if (place) return { changes: typedInto(place, line, kind, model, setting, words), label: place.label };
  const block = blocksOf(kind, model, look).find((each) => each.group === group);
  if (!block) return "full";
  const pattern = linePattern(block, kind, model, look, freeLineRow(kind, model, setting, words));
  return typeof pattern === "string" ? pattern : newLine(pattern, freeLineRow(kind, model, setting, words, line), look);
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
function isAsMade(block: LineBlock, row: number, blank: FreeLineRow, look: Lookup): boolean {
  const { sheet } = block;
  return blank.contents.every((content, column) => {
    if (column === blank.columns.unit) return true;
    const cell = look.cellAt({ sheet: sheet.name, row, column: column + shiftOf(block, blank) });
    if (isFormula(content)) return cell?.formula !== undefined;
    return cell?.formula === undefined && (content === null ? isBlank(cell) : cell?.value === content);
  });
}
