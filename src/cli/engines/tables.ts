/** The tables that an engine counts: those that the map names, or files. */
import { statSync } from "node:fs";
import { basename } from "node:path";
import type { Settings } from "../../exports/decide/settings";
import type { Source } from "../../exports/file/source";
import { firstReading } from "../../exports/read";
import { recognise } from "../../exports/mapping";
import { checkStatement, csvFields } from "../../exports/sql/csvFields";
import {
  columnName,
  csvTable,
  formsStatement,
  rejectedStatement,
  type CsvFile,
  type Precision,
} from "../../exports/sql/csvTable";
import type { ResultRow, Statement } from "../../exports/sql/statement";
import { tableName } from "../../exports/sql/fields";
import { engineTable, headersOf, type EngineTable } from "../../exports/sql/table";
import { giveUp } from "../../exports/sql/trouble";
import { isCounted, fields as holds, tableKinds, type TableKind } from "../../exports/tables";
import { quoted } from "../../language/quoted";
import { fileSource } from "../import/fileSource";
import type { TableNames } from "../../sharing/warehouse/asked";
import { EngineFault, type Engine, type EngineColumn } from "./engine";

/** @param tables from the map */
export async function namedTables(
  engine: Engine,
  tables: TableNames,
  settings: Settings,
): Promise<readonly EngineTable[]> {
  const found: EngineTable[] = [];
  for (const kind of tableKinds) {
    const name = tables[kind];
    if (name === undefined) continue;
    const shown = typeof name === "string" ? name : name.join(".");
    found.push(await typedTable(engine, { kind, name: shown, from: tableName(engine.dialect, name) }, settings));
  }
  if (found.length === 0) throw new EngineFault("noTables");
  return found;
}

async function typedTable(
  engine: Engine,
  named: { readonly kind: TableKind; readonly name: string; readonly from: string },
  settings: Settings,
): Promise<EngineTable> {
  const columns = await engine.columns(named.from);
  const table = engineTable(engine.dialect, { ...named, headers: columns.map(({ name }) => name) }, settings);
  checkTypes(table, columns);
  return table;
}

/** A text may be a date in any order, and an amount with any decimal sign: an engine's own reading of it isn't asked. */
function checkTypes(table: EngineTable, columns: readonly EngineColumn[]): void {
  const typeOf = (header: string) => columns.find(({ name }) => name === header)?.type ?? "";
  for (const { field } of table.recognised.fields) {
    const kind = holds[field];
    if ((kind !== "date" && kind !== "amount") || !isCounted(table.kind, field, true)) continue;
    for (const column of headersOf(table)(field)) {
      const type = typeOf(column);
      const isRight = kind === "date" ? /date|time/i.test(type) : /int|dec|num|float|double|real|fixed/i.test(type);
      if (!isRight)
        giveUp({ is: "type", table: table.name, column, type, wanted: kind === "date" ? "date" : "number" });
    }
  }
}

/** Files that DuckDB reads itself. */
export async function fileTables(
  engine: Engine,
  paths: readonly string[],
  settings: Settings,
): Promise<readonly EngineTable[]> {
  const found: EngineTable[] = [];
  for (const [i, path] of paths.entries()) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new EngineFault("unreadableName", { file: path });
    const table = /\.parquet$/i.test(path)
      ? await parquet(engine, path, settings)
      : await csv(engine, path, `roi_file_${i}`, settings);
    if (found.some(({ kind }) => kind === table.kind)) throw new EngineFault("sameTable", { file: basename(path) });
    found.push(table);
  }
  return found;
}

async function parquet(engine: Engine, path: string, settings: Settings): Promise<EngineTable> {
  const from = `read_parquet(${engine.dialect.literal(path)})`;
  const headers = (await engine.columns(from)).map(({ name }) => name);
  const { table: kind } = recognise(basename(path), headers, settings);
  return typedTable(engine, { kind, name: basename(path), from }, settings);
}

/** So many bytes of a file decide what its columns mean; every cell is then read by that, and counted where it isn't so. */
const decidingBytes = 8 << 20;

async function csv(engine: Engine, path: string, name: string, settings: Settings): Promise<EngineTable> {
  const source = fileSource(path);
  if ("unread" in source) throw new EngineFault("unreadableName", { file: path });
  const file = source.name;
  if (source.original) throw new EngineFault("workbook", { file });
  const first = firstReading(startOf(source), settings);
  const { opened, recognised, evidence } = first;
  const { encoding } = opened;
  if (encoding !== "utf-8") throw new EngineFault("encoding", { file, encoding });
  if ([...evidence.dates.values()].some(({ jalali }) => jalali.count > 0)) throw new EngineFault("jalali", { file });
  if ([...evidence.amounts.values()].some(({ marks }) => marks.size > 0)) throw new EngineFault("marks", { file });
  const isUtc = settings.offset(Date.UTC(2024, 0, 1)) === 0 && settings.offset(Date.UTC(2024, 6, 1)) === 0;
  const written: CsvFile = { first, path, today: settings.today, isUtc };
  const [forms = {}] = await engine.rows(formsStatement(written).sql);
  const from = `(select * from ${name} where not is_total) f`;
  const check = checkStatement(first, from);
  const read = async (precision: Precision): Promise<ResultRow> => {
    await engine.rows(csvTable(written, name, forms, precision));
    const [counts = {}] = await engine.rows(check.sql);
    return counts;
  };
  const decimals = await read("decimal");
  const isLong = check.columns.some((column) => column.startsWith("long_") && Number(decimals[column]) > 0);
  const counts = isLong ? await read("double") : decimals;
  checkCells(check, counts, file, (column) => opened.header.cells[column] ?? "");
  const [rejected] = await engine.rows(rejectedStatement.sql);
  const [totals] = await engine.rows(`select count(*) as row_count from ${name} where is_total`);
  return {
    kind: recognised.table,
    name: file,
    headers: opened.header.cells,
    recognised,
    fields: csvFields(first, from),
    leftOut: [
      { reason: "width", count: Number(rejected?.["row_count"] ?? 0) },
      { reason: "total", count: Number(totals?.["row_count"] ?? 0) },
    ],
  };
}

/** A file whose later cells are written otherwise than its first is refused. */
function checkCells(
  { columns }: Statement,
  counts: ResultRow,
  file: string,
  headerOf: (column: number) => string,
): void {
  for (const name of columns) {
    const [, column] = /^unread_c(\d+)$/.exec(name) ?? [];
    if (column === undefined) continue;
    const [unread, filled] = [Number(counts[name] ?? 0), Number(counts[`filled_${columnName(Number(column))}`] ?? 0)];
    if (unread * 100 > filled)
      throw new EngineFault("cells", {
        ...{ file, count: unread, of: filled },
        column: quoted(headerOf(Number(column))),
      });
  }
}

/** The beginning of a file, up to the end of a line. */
function startOf({ name, chunks }: Source): Source {
  return {
    name,
    *chunks() {
      let length = 0;
      for (const chunk of chunks()) {
        length += chunk.length;
        if (length < decidingBytes) yield chunk;
        else {
          yield chunk.subarray(0, chunk.lastIndexOf(10) + 1);
          return;
        }
      }
    },
  };
}
