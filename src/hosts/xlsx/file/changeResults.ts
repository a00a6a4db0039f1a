/** Puts values beside formulas of one sheet. The formulas stay to the letter. */
import { cellKey } from "../../../grid/address";
import type { CellResult } from "../../../sharing/change";
import { resultXml } from "../cellXml";
import { childOf, childrenOf, spliced, type Splice } from "../package/xml";
import { readSheet } from "./sheet";

export function changeResults(xml: string, results: readonly CellResult[]): string {
  const wanted = new Map(results.map((result) => [cellKey(result.row, result.column), result.value]));
  const splices: Splice[] = [];
  readSheet(xml, {
    cell({ row, column, element }) {
      const value = wanted.get(cellKey(row, column));
      const formula = childOf(element, "f");
      if (value === undefined || !formula) return;
      const [type, text] = resultXml(value, element.prefix);
      const tag = xml.slice(element.start, element.opened).replace(/\st\s*=\s*(["']).*?\1/s, "");
      const typed = type === undefined ? tag : tag.replace(/\s*>$/, ` t="${type}">`);
      const old = ["v", "is"].flatMap((name) => childrenOf(element, name));
      splices.push(
        { from: element.start, to: element.opened, text: typed },
        ...old.map(({ start, end }) => ({ from: start, to: end, text: "" })),
        { from: formula.end, to: formula.end, text },
      );
    },
  });
  return spliced(xml, splices);
}
