/** Changes cells of one sheet; other cells stay as they are, unless they share a changed cell's formula. */
import { areaAddress, areaAt, type At } from "../../../grid/address";
import { formulaText, valueOf, type Masters, type Shared } from "./cells";
import { cellXml, type CellContent } from "../cellXml";
import { readSheet } from "./sheet";
import { childOf, spliced, type Element, type Splice } from "../package/xml";

/** Returns a cell's new content from its present content; undefined leaves the cell unchanged. */
export type WantedContent = (at: At, now: Element | undefined) => CellContent | undefined;

export interface CellChanges {
  /** Every cell that may be wanted, row by row. */
  readonly places: readonly At[];
  readonly wanted: WantedContent;
}

export function changeCells(xml: string, { places, wanted }: CellChanges, shared: Shared): string {
  const splices: Splice[] = [];
  const masters: Masters = new Map();
  const broken = new Set<string>();
  const missing = new Map<number, Set<number>>();
  for (const { row, column } of places) missing.set(row, (missing.get(row) ?? new Set()).add(column));
  let inRow: { readonly column: number; readonly start: number }[] = [];
  const rows: { readonly row: number; readonly start: number }[] = [];
  const added: At[] = [];

  const root = readSheet(xml, {
    cell(cell) {
      const { row, column, element } = cell;
      inRow.push({ column, start: element.start });
      const text = formulaText(cell, masters);
      const { t, si } = childOf(element, "f")?.attributes ?? {};
      const isShared = t === "shared" && si !== undefined;
      const content = missing.get(row)?.delete(column) ? wanted(cell, element) : undefined;
      if (content) {
        if (isShared && isMaster(masters, si, cell)) broken.add(si);
        splices.push(replaced(element, cellXml(cell, content, element)));
      } else if (isShared && broken.has(si) && text !== undefined) {
        const own = { formula: text, value: valueOf(element, shared) };
        splices.push(replaced(element, cellXml(cell, own, element)));
      }
    },
    row({ row, element }) {
      rows.push({ row, start: element.start });
      const columns = [...(missing.get(row) ?? [])].sort((a, b) => a - b);
      missing.delete(row);
      const cells = columns.flatMap((column): readonly Splice[] => {
        const content = wanted({ row, column }, undefined);
        if (!content || (!("formula" in content) && content.value === null)) return [];
        added.push({ row, column });
        const from = inRow.find((cell) => cell.column > column)?.start ?? element.closing;
        return [{ from, to: from, text: cellXml({ row, column }, content, { prefix: element.prefix }) }];
      });
      inRow = [];
      if (cells.length === 0) return;
      splices.push(
        ...(element.closing === element.end ? [opened(xml, element, cells)] : [...cells, ...spans(xml, element)]),
      );
    },
  });

  for (const row of newRows()) splices.push(row);
  const dimension = childOf(root, "dimension");
  if (dimension && added.length > 0) splices.push(grown(dimension, added));
  return spliced(xml, splices);

  /** Adds rows that the sheet doesn't have yet. */
  function newRows(): readonly Splice[] {
    const data = childOf(root, "sheetData");
    if (!data) return [];
    const written = [...missing]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, columns]): readonly Splice[] => {
        const cells = [...columns]
          .sort((a, b) => a - b)
          .flatMap((column) => {
            const content = wanted({ row, column }, undefined);
            if (!content || (!("formula" in content) && content.value === null)) return [];
            added.push({ row, column });
            return [cellXml({ row, column }, content, { prefix: data.prefix })];
          });
        if (cells.length === 0) return [];
        const from = rows.find((each) => each.row > row)?.start ?? data.closing;
        const text = `<${data.prefix}row r="${row + 1}">${cells.join("")}</${data.prefix}row>`;
        return [{ from, to: from, text }];
      });
    return written.length > 0 && data.closing === data.end ? [opened(xml, data, written)] : written;
  }
}

const isMaster = (masters: Masters, si: string, { row, column }: At): boolean => {
  const at = masters.get(si)?.at;
  return at?.row === row && at.column === column;
};

const replaced = ({ start, end }: Element, text: string): Splice => ({ from: start, to: end, text });

/** An element that was empty, with something in it. */
function opened(xml: string, { name, prefix, start, end }: Element, inside: readonly Splice[]): Splice {
  const tag = xml
    .slice(start, end)
    .replace(/\s*\/>$/, ">")
    .replace(ofSpans, "");
  return { from: start, to: end, text: `${tag}${inside.map(({ text }) => text).join("")}</${prefix}${name}>` };
}

/** Only a hint, which may be wrong after a change. */
const ofSpans = /\sspans\s*=\s*(["']).*?\1/;

/** Removes the attribute from a row. */
function spans(xml: string, { start, opened: to }: Element): readonly Splice[] {
  const found = ofSpans.exec(xml.slice(start, to));
  return found ? [{ from: start + found.index, to: start + found.index + found[0].length, text: "" }] : [];
}

function grown(dimension: Element, added: readonly At[]): Splice {
  const area = areaAt(dimension.attributes["ref"]);
  const corners = area ? [area, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 }] : [];
  const rows = [...corners, ...added].map(({ row }) => row);
  const columns = [...corners, ...added].map(({ column }) => column);
  const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b));
  const most = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  const ref = areaAddress({ row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 });
  return replaced(dimension, `<${dimension.prefix}dimension ref="${ref}"/>`);
}
