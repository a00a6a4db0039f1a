/** Reads delimited text into rows that are all as long as the header. What would shift or lose a cell is refused by its row. */
import { delimiters, statedDelimiter } from "../../exports/file/opening";
import { records } from "../../exports/file/records";
import type { Table, TableRow } from "../../exports/table";

export type NotTable =
  | { readonly refused: "empty" }
  | { readonly refused: "delimiter"; readonly row: number; readonly signs: readonly string[] }
  | { readonly refused: "openQuote" | "strayQuote" | "noRows"; readonly row: number }
  | {
      readonly refused: "tooLong" | "tooShort";
      readonly row: number;
      readonly cells: number;
      readonly header: number;
      readonly delimiter: string;
    };

const isBlank = (cell: string): boolean => cell.trim() === "";

export function readTable(content: string): Table | NotTable {
  const text = content.replace(/\r\n?/g, "\n");
  const stated = statedDelimiter(text);
  const body = stated?.body ?? text;
  const firstLine = stated ? 2 : 1;
  const blankLines = /^\s*\n/.exec(body)?.[0].match(/\n/g)?.length ?? 0;
  const delimiter = stated?.delimiter ?? delimiterOf(body.trimStart());
  if (typeof delimiter !== "string") return { refused: "delimiter", row: firstLine + blankLines, signs: delimiter };
  const rows = parsed(body, delimiter, firstLine);
  return "refused" in rows ? rows : asLongAsHeader(rows, delimiter);
}

/** The sign that stands most often in the header, outside quotes; several where they tie. */
function delimiterOf(text: string): string | readonly string[] {
  const [header = ""] = /^(?:"[^"]*"|[^"\n])*/.exec(text) ?? [];
  const bare = header.replace(/"[^"]*"/g, "");
  const counts = delimiters.map((sign) => bare.split(sign).length - 1);
  const most = Math.max(...counts);
  const signs = delimiters.filter((_, i) => counts[i] === most);
  return most === 0 || signs.length === 1 ? (signs[0] ?? ",") : signs;
}

/** All rows that hold something, with their lines. */
function parsed(text: string, delimiter: string, firstLine: number): readonly TableRow[] | NotTable {
  const rows: TableRow[] = [];
  const reading = records([text], delimiter, firstLine);
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) return next.value ?? rows;
    rows.push(...next.value.filter(({ cells }) => !cells.every(isBlank)));
  }
}

function asLongAsHeader([header, ...rows]: readonly TableRow[], delimiter: string): Table | NotTable {
  if (!header) return { refused: "empty" };
  const width = lengthWithoutBlanks(header);
  if (rows.length === 0) return { refused: "noRows", row: header.row };
  const wrong = rows.find((each) => each.cells.length < width || lengthWithoutBlanks(each) > width);
  if (wrong) {
    const { row, cells } = wrong;
    const refused = cells.length < width ? "tooShort" : "tooLong";
    return { refused, row, cells: cells.length, header: width, delimiter };
  }
  const cut = ({ row, cells }: TableRow): TableRow => ({ row, cells: cells.slice(0, width) });
  return { header: cut(header), rows: rows.map(cut) };
}

const lengthWithoutBlanks = ({ cells }: TableRow): number => cells.map(isBlank).lastIndexOf(false) + 1;
