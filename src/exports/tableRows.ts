/** The rows of a table other than deals as columns: dates and amounts as numbers, ids and words as codes. */
import type { Coded } from "../core/numbers/coded";
import { Codes } from "./codes";
import { amountIn } from "./columns/amounts";
import type { Settings } from "./decide/settings";
import { columnsOf, isEmptyId, isRead } from "./evidence";
import type { OtherLines } from "./file/rows";
import { Floats } from "./floats";
import type { LeftOutCounts, PartReason, WholeReason } from "./leftOut";
import { momentReader } from "./moments";
import type { TableRow } from "./table";
import { fields, tables, type Field } from "./tables";
import { usableRows, type FirstReading } from "./usable";

export interface TableColumns {
  /** The line of each row in the file. */
  readonly rows: Float64Array;
  /** Of dates and amounts; undefined for a field that the file hasn't. */
  readonly numbers: (field: Field) => Float64Array | undefined;
  readonly codes: (field: Field) => Coded | undefined;
  readonly other: OtherLines;
}

type Cell = { readonly value: number } | WholeReason | PartReason;

export function tableRows(first: FirstReading, settings: Settings, leftOut: LeftOutCounts): TableColumns {
  const { recognised, decided } = first;
  const used = recognised.fields
    .filter(isRead)
    .filter(({ field }) => !["currency", "deleted", "modified"].includes(field));
  const moment = momentReader(recognised, decided, settings);
  const rateOf = rateReader(first);
  const needed = new Set<Field>(tables[recognised.table].inEachRow);
  const columns = used.map(({ field, columns: [at = -1] }) => {
    const [numbers, codes] = [new Floats(), new Codes(fields[field] === "id")];
    const holds = fields[field];
    const blank = needed.has(field) ? "incomplete" : { value: holds === "date" ? 0 : NaN };
    const read = (row: TableRow): Cell => {
      const cell = (row.cells[at] ?? "").trim();
      if (holds === "date") {
        const { serial, isUnread } = moment(row.cells, field);
        if (isUnread && needed.has(field)) return "unreadDate";
        if (isUnread) leftOut.add(row.row, "unreadDate", "cycle");
        return serial === 0 ? blank : { value: serial };
      }
      if (holds === "amount" || holds === "percent") return amountCell(row, cell, field);
      if (holds === "id" && isEmptyId(cell)) return needed.has(field) ? "incomplete" : { value: -1 };
      return { value: codes.of(cell) };
    };
    const amountCell = (row: TableRow, cell: string, field: Field): Cell => {
      if (cell === "") return blank;
      const amount = amountIn(cell, decided.signs.get(at) ?? ".");
      if (!amount) return field === "score" ? "unreadScore" : "unreadAmount";
      if (field === "score") return { value: amount.amount };
      const rate = rateOf(row, amount.mark);
      return typeof rate === "string" ? rate : { value: amount.amount * rate };
    };
    return { field, numbers, codes, read };
  });
  const lines = new Floats();
  const rows = usableRows(first, settings, leftOut);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) {
      const by = new Map(columns.map((column) => [column.field, column] as const));
      return {
        rows: lines.array(),
        numbers: (field) => by.get(field)?.numbers.array(),
        codes: (field) => {
          const column = by.get(field);
          return column && { codes: Int32Array.from(column.numbers.array()), spellings: column.codes.spellings };
        },
        other: next.value,
      };
    }
    const row = next.value;
    const cells = columns.map(({ read }) => read(row));
    const fault = cells.find((cell) => typeof cell === "string");
    if (fault !== undefined) {
      leftOut.add(row.row, fault);
      continue;
    }
    columns.forEach(({ numbers }, i) => {
      const cell = cells[i];
      numbers.push(typeof cell === "object" ? cell.value : NaN);
    });
    lines.push(row.row);
  }
}

/** What an amount of the row is worth in the currency of the figures. */
function rateReader({ recognised, decided }: FirstReading): (row: TableRow, mark: string) => number | WholeReason {
  const [column] = columnsOf(recognised, "currency");
  return ({ cells }, mark) => {
    const found = decided.currency.of(column === undefined ? undefined : cells[column], mark);
    return typeof found === "string" ? found : found.rate;
  };
}
