/**
 * Keeps the references of a formula up to date outside it: each is stored as a formula of its own, so that Excel adjusts
 * it when rows, columns, sheets, names or tables change, and the present reference can be read later.
 */
import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  type RangeA1,
  type ReferenceStruct,
} from "@borgar/fx";
import { areaAddress, sheetPrefix } from "../grid/address";
import { sameName } from "../grid/sameName";
import type { CellRef } from "./lookup";
import { tokens, type Token } from "./tokens";

/** Excel's replacement for a reference whose cells were deleted. */
const lost = /#REF!/;

/**
 * The tokens that are references: an address, a table's part, and every word that may be a name. Parameters of LET and
 * LAMBDA are counted, too, because the notes of prepared workbooks have a blank for each.
 */
export function referencesAt(all: readonly Token[]): readonly number[] {
  return all.flatMap((token, at) => {
    const isWord = token.kind === "word" || token.kind === "parameter";
    const isName = isWord && all[at + 1]?.text !== "(" && !/^(?:TRUE|FALSE)$/i.test(token.text);
    const isCells = token.kind === "reference" && !isForeign(token.text);
    return isName || isCells ? [at] : [];
  });
}

/** True if a reference is an address and not a table's part. */
export const isOfCells = (text: string): boolean => parsedCells(text) !== undefined;

const isForeign = (text: string): boolean => (parsedCells(text)?.context.length ?? 0) > 1;

/** The form of a reference to store: with its sheet and every $, so that sorting or copying doesn't change it. */
export function kept(text: string, from: CellRef, tableHere: string | undefined): string {
  const cells = parsedCells(text);
  if (cells) {
    const sheet = cells.context[0] ?? from.sheet;
    // In a name's formula, a reference without a sheet means the sheet of the cell that uses the name.
    return sheet === "" ? "" : sheetPrefix(sheet) + fixed(cells.range);
  }
  const part = parsedPart(text);
  return part && !part.table && tableHere !== undefined ? stringifyStructRef({ ...part, table: tableHere }) : text;
}

export const place = (sheet: string, row: number, column: number, rows = 1, columns = 1): string =>
  sheetPrefix(sheet) + areaAddress({ row, column, rows, columns }, { row: true, column: true });

/** A formula that Excel keeps up to date. */
export const live = (reference: string): string => `ROWS(${reference})`;

/** The present reference in such a formula; undefined if Excel has lost it. */
export function alive(formula: string): string | undefined {
  const reference = /^=\s*ROWS\((.*)\)\s*$/is.exec(formula)?.[1]?.trim();
  return reference === undefined || lost.test(reference) ? undefined : reference;
}

/**
 * Replaces the formula's references by the present ones ("" means unchanged); undefined if one is lost.
 * `was` is the name of the formula's sheet at that time, `is` the sheet's present name.
 */
export function revived(
  formula: string,
  now: readonly (string | undefined)[],
  was: string,
  is: string,
): string | undefined {
  const all = tokens(formula);
  const at = referencesAt(all);
  if (now.length > at.length || now.includes(undefined)) return undefined;
  const renewed = new Map(at.map((index, n) => [index, renewedText(all[index]?.text ?? "", now[n] ?? "", was, is)]));
  return all.map(({ text }, index) => renewed.get(index) ?? text).join("");
}

/** Keeps the way in which the reference was written, as long as that has the same meaning. */
function renewedText(written: string, now: string, was: string, is: string): string {
  if (now === "") return written;
  const [cells, nowCells] = [parsedCells(written), parsedCells(now)];
  if (cells && nowCells) {
    const sheet = nowCells.context[0] ?? is;
    const named = cells.context[0];
    const isSame =
      areSame(cells.range, nowCells.range) && (named === undefined ? sameName(sheet, is) : sameName(sheet, named));
    if (isSame) return written;
    const prefix = named === undefined && sameName(sheet, is) ? "" : sheetPrefix(sheet);
    return prefix + stringifyA1Ref({ range: { ...nowCells.range, ...anchorsOf(cells.range) } }) + spillOf(written);
  }
  const [part, nowPart] = [parsedPart(written), parsedPart(now)];
  if (part && nowPart) {
    const { table = "", columns = [] } = nowPart;
    const isSame = (!part.table || sameName(part.table, table)) && sameAll(part.columns, columns);
    return isSame ? written : stringifyStructRef({ ...part, table: part.table ? table : "", columns });
  }
  return renewedName(written, now, was, is);
}

/** A sheet-scoped name needs the sheet's name if it is used on another sheet. */
function renewedName(written: string, now: string, was: string, is: string): string {
  const [name, sheet] = nameAndSheet(now);
  const [before, named] = nameAndSheet(written);
  if (sameName(name, before) && (named === undefined || (sheet !== undefined && sameName(sheet, named))))
    return written;
  if (named === undefined) return name;
  // A prefix that named the formula's own sheet, or the workbook, takes the new name.
  return sheet === undefined
    ? (sameName(named, was) ? sheetPrefix(is) : sheetPrefix(named)) + name
    : sheetPrefix(sheet) + name;
}

function nameAndSheet(text: string): readonly [name: string, sheet: string | undefined] {
  const parsed = parseA1Ref(text) as { readonly context?: readonly string[]; readonly name?: string } | undefined;
  return [parsed?.name ?? text, parsed?.context?.[0]];
}

const sameAll = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((each, i) => sameName(each, b[i] ?? ""));

interface ParsedCells {
  readonly context: readonly string[];
  readonly range: RangeA1;
}

function parsedCells(text: string): ParsedCells | undefined {
  const parsed = parseA1Ref(text.replace(/#$/, "")) as { context?: readonly string[]; range?: RangeA1 } | undefined;
  return parsed?.range && { context: parsed.context ?? [], range: parsed.range };
}

const parsedPart = (text: string): ReferenceStruct | undefined => parseStructRef(text);

const spillOf = (text: string): string => (text.endsWith("#") ? "#" : "");

const allFixed = { $top: true, $left: true, $bottom: true, $right: true } as const;
const fixed = (range: RangeA1): string => stringifyA1Ref({ range: { ...range, ...allFixed } });

const anchorsOf = ({ $top, $left, $bottom, $right }: RangeA1): Partial<RangeA1> => ({
  ...($top !== undefined && { $top }),
  ...($left !== undefined && { $left }),
  ...($bottom !== undefined && { $bottom }),
  ...($right !== undefined && { $right }),
});

function areSame(a: RangeA1, b: RangeA1): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
