/** `import` where the rows are counted elsewhere: by an engine, or by people who run the printed statements. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Settings } from "../../exports/decide/settings";
import { Refused } from "../../exports/refusal";
import { tableName } from "../../exports/sql/fields";
import { dialects } from "../../exports/sql/dialects";
import type { DialectName } from "../../exports/sql/dialect";
import type { Statement } from "../../exports/sql/statement";
import { engineTable, type EngineTable } from "../../exports/sql/table";
import { EngineTrouble } from "../../exports/sql/trouble";
import { Warehouse } from "../../exports/sql/warehouse";
import { tableKinds } from "../../exports/tables";
import type { FileReport } from "../../workbook/kpis/reports";
import { EngineFault, type Engine } from "../engines/engine";
import { fileTables, namedTables } from "../engines/tables";
import { printed } from "../engines/printed";
import { reportOf } from "../engines/reports";
import { readStatistics } from "../engines/statisticsFile";
import { troubleText } from "../engines/sentences";
import { alreadyExists } from "../putFile";
import { kpiPlanOf, type Imported } from "./kpiFile";
import type { TableNames } from "./map";
import type { ImportCall } from "./options";
import { jsonOf, summary } from "./report";
import { sentence } from "./sentences";
import type { WarehouseCall } from "./warehouseOptions";

/** What the user says of the tables. */
export interface Asked {
  readonly settings: Settings;
  readonly tables: TableNames;
}

export interface EngineDoor {
  readonly open: (call: EngineCall) => Promise<Engine>;
  /** Says what a statement will cost, before it is run. */
  readonly tell: (line: string) => void;
}

export type EngineCall = Extract<WarehouseCall, { is: "engine" }>;

const refusal = (refused: string): Imported => ({ lines: [], refused, exitCode: 2 });

export async function fromWarehouse(
  call: ImportCall,
  warehouse: WarehouseCall,
  asked: Asked,
  door: EngineDoor,
): Promise<Imported> {
  const { out, isDryRun } = call;
  if (out && !isDryRun && !out.force && existsSync(out.path)) return refusal(alreadyExists(out.path));
  try {
    switch (warehouse.is) {
      case "sql": {
        const lines = printed(warehouse.dialect, assumed(warehouse.dialect, asked), askedFor(asked));
        return { lines, exitCode: 0 };
      }
      case "statistics":
        return fromStatistics(call, warehouse.path, asked);
      case "engine":
        return await fromEngine(call, warehouse, asked, door);
    }
  } catch (error) {
    if (error instanceof EngineTrouble) return refusal(troubleText(error.trouble));
    if (error instanceof Refused) return refusal(sentence(error.refusal));
    if (error instanceof EngineFault) return refusal(error.message);
    throw error;
  }
}

/** Of the map and the options: results are read under the same ones under which the statements were printed. */
function askedFor({ settings, tables }: Asked): string {
  const { map, outcomes, currency, rates, from, to, crm } = settings;
  const said = { tables, map, outcomes, currency, rates: rates && [...rates], from, to, crm };
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 12);
}

function namedIn(dialect: DialectName, { settings, tables }: Asked): readonly EngineTable[] {
  return tableKinds.flatMap((kind) => {
    const name = tables[kind];
    if (name === undefined) return [];
    const shown = typeof name === "string" ? name : name.join(".");
    const headers = Object.values(settings.map?.[kind]?.columns ?? {}).flatMap((header) => header ?? []);
    const named = { kind, name: shown, from: tableName(dialects[dialect], name), headers: [...new Set(headers)] };
    return [engineTable(dialects[dialect], named, settings, true)];
  });
}

function assumed(dialect: DialectName, asked: Asked): readonly Statement[] {
  const tables = namedIn(dialect, asked);
  if (tables.length === 0) throw new EngineFault(noTables);
  return [...new Warehouse(tables, asked.settings, true).rounds()].flat();
}

const noTables =
  'The file for --map names no table: add "table" beside "columns", such as {"deals": {"table": "sales.deals", "columns": {…}}}.';

function fromStatistics(call: ImportCall, path: string, asked: Asked): Imported {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refusal(`${path} can't be read: check the name after --statistics.`);
  }
  const found = readStatistics(path, text, askedFor(asked));
  if ("wrong" in found) return refusal(found.wrong);
  const warehouse = new Warehouse(namedIn(found.dialect, asked), asked.settings, true);
  warehouse.give(found.results);
  return reported(call, warehouse, asked, found.dialect, text);
}

async function fromEngine(
  call: ImportCall,
  { url, ...own }: EngineCall,
  asked: Asked,
  door: EngineDoor,
): Promise<Imported> {
  const [first] = call.files;
  const isDatabase = call.files.length === 1 && first !== undefined && /\.(?:duckdb|db)$/i.test(first);
  const engine = await door.open({ ...own, url: isDatabase ? first : url });
  try {
    const tables =
      call.files.length > 0 && !isDatabase
        ? await fileTables(engine, call.files, asked.settings)
        : await namedTables(engine, asked.tables, asked.settings);
    const warehouse = new Warehouse(tables, asked.settings);
    const all = new Map<string, Awaited<ReturnType<Engine["rows"]>>>();
    for (const round of warehouse.rounds()) {
      for (const { key, sql } of round) {
        const rows = await engine.estimate(sql);
        const cost =
          rows === undefined
            ? `${engine.name} has no estimate`
            : `reads about ${Math.round(rows)} ${Math.round(rows) === 1 ? "row" : "rows"} by ${engine.name}'s estimate`;
        door.tell(`${key}: ${cost}`);
        if (!call.isDryRun) all.set(key, await engine.rows(sql));
      }
      if (call.isDryRun)
        return {
          lines: ["What the others ask depends on these. Nothing is run, and nothing is written."],
          exitCode: 0,
        };
      warehouse.give(all);
    }
    return reported(call, warehouse, asked, engine.name, JSON.stringify([...all]));
  } finally {
    await engine.close();
  }
}

function reported(
  call: ImportCall,
  warehouse: Warehouse,
  { settings }: Asked,
  engine: string,
  counted: string,
): Imported {
  const readings = warehouse.read();
  const reports: readonly FileReport[] = readings.map((reading) => reportOf(reading, settings));
  if (call.isJson) return { lines: [JSON.stringify(jsonOf(reports), null, 2)], exitCode: 0 };
  const lines = reports.flatMap((report) => [
    `${report.first.opened.source.name}: ${report.first.recognised.table}, counted by ${engine}`,
    ...summary(report),
  ]);
  const { out, isDryRun } = call;
  if (!out || isDryRun) return { lines: isDryRun ? [...lines, "Nothing is written."] : lines, exitCode: 0 };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sha256 = createHash("sha256").update(counted).digest("hex");
  const content = kpiPlanOf(reports, { ...call, settings }, zone, { name: engine, sha256 });
  return { lines, exitCode: 0, writes: { content, path: out.path, replace: out.force } };
}
