/** The rows of a table other than deals as columns: dates and amounts as numbers, ids and words as codes. */
import type { Coded } from "../core/numbers/coded";
import { Codes } from "./codes";
import { IdCodes } from "./idCodes";
import { plainTable } from "./plainTable";
import { amountIn } from "./columns/amounts";
import { columnsOf, isEmptyId, isRead } from "./evidence";
import type { OtherLines } from "./file/rows";
import { Floats } from "./floats";
import type { LeftOutCounts } from "./leftOut";
import { momentFault, momentReader } from "./moments";
import { isOutside, periodOf } from "./period";
import { isWhole, type TableCell, type RateOf, type ReadColumn } from "./readColumn";
import { refuse } from "./refusal";
import type { TableRow } from "./table";
import { fields, isCounted, tables, type Field, type TableKind } from "./tables";
import { usableRows, type FirstReading } from "./usable";

export interface TableColumns {
  /** The line of each row in the file. */
  readonly rows: Float64Array;
  readonly has: (field: Field) => boolean;
  /** Of dates and amounts; zeros for a field that the file hasn't. */
  readonly numbers: (field: Field) => Float64Array;
  /** Of ids and words; no row has a word of a field that the file hasn't. */
  readonly codes: (field: Field) => Coded;
  readonly other: OtherLines;
}

/** Ids that figures use; those of leads where there are deals to which they refer. */
const idsUsed: Readonly<Record<TableKind, readonly Field[]>> = {
  deals: [],
  leads: ["id", "deal"],
  stages: ["deal"],
  touches: ["deal", "contact"],
  orders: ["customer", "order"],
  scores: [],
  cases: [],
};

/** @param isJoined true if there are deals to which the rows may refer */
export function tableRows(first: FirstReading, leftOut: LeftOutCounts, isJoined: boolean): TableColumns {
  const { settings, recognised, decided } = first;
  const { table } = recognised;
  const momentsOf = momentReader(recognised, decided, settings);
  const rateOf = rateReader(first);
  const needed = new Set<Field>(tables[table].inEachRow);
  const incomplete = { whole: "incomplete" } as const;
  const numberOf = (row: TableRow, text: string, at: number, field: Field): TableCell => {
    const amount = amountIn(text, decided.signs.get(at) ?? ".");
    if (!amount) return { whole: field === "score" ? "unreadScore" : "unreadAmount" };
    if (field === "score") return amount.amount;
    const rate = rateOf(row, amount.mark);
    return typeof rate === "string" ? { whole: rate } : amount.amount * rate;
  };
  const tooMany = () => refuse({ is: "tooManyKeys", file: first.opened.source.name });
  const ids = table === "leads" && !isJoined ? [] : idsUsed[table];
  const columns = recognised.fields
    .filter((each) => isRead(each) && isCounted(table, each.field, false))
    .filter(({ field }) => fields[field] !== "id" || ids.includes(field))
    .filter(({ field }) => field !== "currency" && field !== "deleted")
    .map(({ field, columns: [at = -1] }): ReadColumn => {
      const holds = fields[field];
      const isNeeded = needed.has(field);
      const momentOf = momentsOf(field);
      const read = (row: TableRow): TableCell => {
        if (holds === "date") {
          const moment = momentOf(row.cells);
          const fault = momentFault(moment);
          if (fault) return isNeeded ? { whole: fault } : { part: fault };
          return moment === 0 && isNeeded ? incomplete : moment;
        }
        const text = (row.cells[at] ?? "").trim();
        const isBlank = holds === "id" ? isEmptyId(text) : text === "";
        if (isBlank) return isNeeded ? incomplete : holds === "amount" || holds === "percent" ? NaN : "";
        return holds === "amount" || holds === "percent" ? numberOf(row, text, at, field) : text;
      };
      return {
        field,
        at,
        read,
        numbers: new Floats(),
        words: holds === "id" ? new IdCodes(settings.mostKeys, tooMany) : new Codes(),
      };
    });
  const lines = new Floats();
  const period = periodOf(first);
  const dayAt = columns.findIndex(({ field }) => field === period?.field);
  const plain = plainTable(first, ids, { columns, lines, leftOut, rateOf });
  const rows = usableRows(first, leftOut, plain);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) {
      const by = new Map(columns.map((column) => [column.field, column] as const));
      const none = new Int32Array(lines.array().length).fill(-1);
      return {
        rows: lines.array(),
        has: (field) => by.has(field),
        numbers: (field) => by.get(field)?.numbers.array() ?? new Float64Array(none.length),
        codes: (field) => {
          const column = by.get(field);
          return column
            ? { codes: Int32Array.from(column.numbers.array()), spellings: column.words.spellings }
            : { codes: none, spellings: [] };
        },
        other: next.value,
      };
    }
    const row = next.value;
    plain?.learn(row, true);
    const cells = columns.map(({ read }) => read(row));
    const day = cells[dayAt];
    const isLate = period && isOutside(typeof day === "number" ? day : 0, period);
    const fault = cells.find(isWhole)?.whole ?? (isLate ? "outsidePeriod" : undefined);
    if (fault !== undefined) {
      leftOut.add(row.row, fault);
      continue;
    }
    // Only now that the row counts do its words get codes: those of other rows name customers that nobody is.
    columns.forEach(({ numbers, words }, i) => {
      const cell = cells[i];
      if (typeof cell === "object" && "part" in cell) leftOut.add(row.row, cell.part, "cycle");
      numbers.push(typeof cell === "number" ? cell : typeof cell === "string" ? words.of(cell) : 0);
    });
    lines.push(row.row);
  }
}

function rateReader({ recognised, decided }: FirstReading): RateOf {
  const [column] = columnsOf(recognised, "currency");
  return ({ cells }, mark) => {
    const found = decided.currency.of(column === undefined ? undefined : cells[column], mark);
    return typeof found === "string" ? found : found.rate;
  };
}
