/** The columns of a CSV file in DuckDB: all are texts there, and what they mean was decided by the reading of files. */
import type { DateOrder } from "../columns/dateForms";
import { columnsOf, totalsPattern } from "../evidence";
import type { FirstReading } from "../usable";
import { fields as holds, type Field } from "../tables";
import type { Fields } from "./fields";
import { duckdb } from "./dialects/duckdb";
import { clocks, noMoment, oddMoment, unreadMoment } from "./moments";
import { countIf, counting, type Statement } from "./statement";

/** The name of a column of the file. */
export const columnName = (column: number): string => `c${column}`;

const dayForms: Readonly<Record<DateOrder, readonly string[]>> = {
  dmy: ["%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"],
  mdy: ["%m/%d/%Y", "%m-%d-%Y", "%m.%d.%Y"],
  ymd: ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d"],
};
const timeForms = [
  "",
  " %H:%M:%S",
  " %H:%M",
  "T%H:%M:%S",
  "T%H:%M",
  " %I:%M %p",
  " %I:%M:%S %p",
  " %H:%M:%S.%f",
  "T%H:%M:%S.%f",
];
/** Of a moment in UTC, for a reader whose clock shows it. */
const zonedForms = ["T%H:%M:%SZ", "T%H:%M:%S.%fZ", " %H:%M:%SZ"];

/** Blank in the databases that hold no empty date. */
const noDate = "^(0000-00-00|0001-01-01|00/00/0000)([T ]00:00(:00)?Z?)?$";

export interface CsvFields extends Fields {
  /** For each column of dates and amounts, how many cells are filled, and how many aren't understood. */
  readonly check: Statement;
}

/** @param from the table into which DuckDB has read the texts */
export function csvFields(
  { recognised, decided }: FirstReading,
  from: string,
  today: number,
  isUtc: boolean,
): CsvFields {
  const { literal } = duckdb;
  const clock = clocks(today);
  const columns = (field: Field) => columnsOf(recognised, field);
  const text = (column: number) => `coalesce(trim(${columnName(column)}), '')`;
  const has = (field: Field) => columns(field).length > 0;

  const parsed = (column: number): string => {
    const order = decided.dates.get(column)?.order ?? "ymd";
    const days = order === "ymd" ? dayForms.ymd : [...dayForms.ymd, ...dayForms[order]];
    const times = isUtc ? [...timeForms, ...zonedForms] : timeForms;
    const forms = days.flatMap((day) => times.map((time) => literal(`${day}${time}`)));
    // A year of two digits would be read as one of antiquity.
    return `case when regexp_matches(${text(column)}, '[0-9]{4}') then epoch_us(try_strptime(${text(column)}, [${forms.join(", ")}])) // 1000000 end`;
  };
  const isBlank = (column: number) => `(${text(column)} = '' or regexp_matches(${text(column)}, ${literal(noDate)}))`;
  const faultOf = (column: number) =>
    `case when ${isBlank(column)} then ${noMoment} when ${parsed(column)} is null then ${unreadMoment} when ${clock.isPlausible(parsed(column))} then 0 else ${oddMoment} end`;
  const secondsOf = (column: number) => `case when ${clock.isPlausible(parsed(column))} then ${parsed(column)} end`;
  /** Of several columns, the first that is filled. */
  const filled = (field: Field, of: (column: number) => string, none: string): string => {
    const own = columns(field);
    const [only] = own;
    if (only === undefined) return none;
    if (own.length === 1) return of(only);
    return `case ${own.map((column) => `when not ${isBlank(column)} then ${of(column)}`).join(" ")} else ${none} end`;
  };

  const numberIn = (column: number): string => {
    const isComma = decided.signs.get(column) === ",";
    const plain = `regexp_replace(${text(column)}, '[\\s\\x{a0}\\x{202f}''’]', '', 'g')`;
    const digits = isComma ? `replace(replace(${plain}, '.', ''), ',', '.')` : `replace(${plain}, ',', '')`;
    const form = isComma ? "(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?" : "(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?";
    const signed = `case when ${digits} like '(%)' then '-' || ${digits}[2:-2] when ${digits} like '%-' then '-' || ${digits}[1:-2] else ${digits} end`;
    return `case when regexp_full_match(${plain}, ${literal(`-?${form}|\\(${form}\\)|${form}-`)}) then try_cast(${signed} as decimal(38, 8)) end`;
  };
  const isUnread = (column: number) =>
    `case when ${text(column)} <> '' and (${numberIn(column)}) is null then 1 else 0 end`;

  const read = recognised.fields.flatMap(({ field, columns: own }) =>
    field === "owner" ? [] : own.map((column) => ({ column, kind: holds[field] })),
  );
  const counts = read.flatMap(({ column, kind }) => {
    const wrong =
      kind === "date" ? `(${faultOf(column)}) = ${unreadMoment}` : kind === "amount" ? `(${isUnread(column)}) = 1` : "";
    return wrong === ""
      ? []
      : [
          [`filled_${columnName(column)}`, countIf(`${text(column)} <> ''`)] as const,
          [`unread_${columnName(column)}`, countIf(wrong)] as const,
        ];
  });
  return {
    dialect: duckdb,
    from,
    isAssumed: false,
    has,
    text: (field) => {
      const [column] = columns(field);
      return column === undefined ? "''" : text(column);
    },
    moment: (field) => ({
      seconds: filled(field, secondsOf, "null"),
      fault: filled(field, faultOf, String(noMoment)),
    }),
    amount: (field) => {
      const [column] = columns(field);
      return column === undefined
        ? { value: "null", unread: "0" }
        : { value: numberIn(column), unread: isUnread(column) };
    },
    check: counting(`${recognised.table}.check`, from, {}, Object.fromEntries([["row_count", "count(*)"], ...counts])),
  };
}

/** Reads the columns that are needed as texts into a table, without the lines of totals. */
export function csvTable({ opened, recognised }: FirstReading, path: string, table: string): string {
  const { literal } = duckdb;
  const width = opened.header.cells.length;
  const all = Array.from({ length: width }, (_, column) => `${literal(columnName(column))}: 'VARCHAR'`);
  const needed = recognised.fields.filter(({ field }) => field !== "owner").flatMap(({ columns }) => columns);
  const options = [
    "auto_detect = false",
    "header = false",
    `skip = ${opened.header.row}`,
    `delim = ${literal(opened.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    "encoding = 'utf-8'",
    "store_rejects = true",
    "rejects_limit = 0",
    `columns = {${all.join(", ")}}`,
  ];
  const first = `coalesce(${Array.from({ length: width }, (_, column) => `nullif(trim(${columnName(column)}), '')`).join(", ")}, '')`;
  const columns = [...new Set(needed)].sort((a, b) => a - b).map(columnName);
  return [
    `create temp table ${table} as`,
    `select ${columns.join(", ")}, regexp_matches(lower(${first}), ${literal(totalsPattern)}) as is_total`,
    `from read_csv(${literal(path)}, ${options.join(", ")})`,
  ].join("\n");
}

/** Lines of another width than the header's. */
export const rejectedStatement: Statement = {
  key: "rejected",
  columns: ["row_count"],
  sql: "select count(distinct (file_id, line)) as row_count from reject_errors",
};
