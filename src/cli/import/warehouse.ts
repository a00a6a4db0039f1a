/** `import` where the rows are counted elsewhere: by an engine, or by people who run the printed statements. */
import { existsSync, readFileSync } from "node:fs";
import { Refused } from "../../exports/refusal";
import { dialectNames } from "../../exports/sql/dialect";
import { EngineTrouble } from "../../exports/sql/trouble";
import { Warehouse } from "../../exports/sql/warehouse";
import { askedFor, digestOf, type Asked } from "../../sharing/warehouse/asked";
import { countedIn, statementsFor } from "../../sharing/warehouse/counted";
import { reportOf } from "../../sharing/warehouse/reports";
import { resultsIn, type NoResults } from "../../sharing/warehouse/results";
import type { FileReport } from "../../workbook/kpis/reports";
import { EngineFault, type Engine } from "../engines/engine";
import { fileTables, namedTables } from "../engines/tables";
import { troubleText } from "../engines/sentences";
import { readJson } from "../json";
import { alreadyExists } from "../putFile";
import { kpiPlanOf, type Imported } from "./kpiFile";
import type { ImportCall } from "./options";
import { jsonOf, summary } from "./report";
import { sentence } from "./sentences";
import type { WarehouseCall } from "./warehouseOptions";

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
        const lines = statementsFor(warehouse.dialect, asked);
        return lines ? { lines, exitCode: 0 } : refusal(noTables);
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

const noTables =
  'The file for --map names no table: add "table" beside "columns", such as {"deals": {"table": "sales.deals", "columns": {…}}}.';

function fromStatistics(call: ImportCall, path: string, asked: Asked): Imported {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refusal(`${path} can't be read: check the name after --statistics.`);
  }
  const json = readJson(text);
  if ("wrong" in json) return refusal(`${path} is not JSON: Row ${json.row}: ${json.wrong}.`);
  const found = resultsIn(json.json);
  if ("is" in found) return refusal(noResults(path, found));
  if (found.asked !== askedFor(asked))
    return refusal(
      `${path} is of statements that were printed with another map or other options: give the same ones, or print them again.`,
    );
  return reported(call, countedIn(found.dialect, found.results, asked), asked, found.dialect, text);
}

function noResults(path: string, it: NoResults): string {
  switch (it.is) {
    case "form":
      return `${path} must be an object with "asked", "dialect" and "results", as --sql prints it.`;
    case "dialect":
      return `${path}: dialect must be one of ${dialectNames.join(", ")}.`;
    case "rows":
      return `${path}: the result of ${it.statement} must be a list of objects with texts, numbers or null.`;
  }
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
    const reports = warehouse.read().map((reading) => reportOf(reading, asked.settings));
    return reported(call, reports, asked, engine.name, JSON.stringify([...all]));
  } finally {
    await engine.close();
  }
}

function reported(
  call: ImportCall,
  reports: readonly FileReport[],
  { settings }: Asked,
  engine: string,
  counted: string,
): Imported {
  if (call.isJson) return { lines: [JSON.stringify(jsonOf(reports), null, 2)], exitCode: 0 };
  const lines = reports.flatMap((report) => [
    `${report.first.opened.source.name}: ${report.first.recognised.table}, counted by ${engine}`,
    ...summary(report),
  ]);
  const { out, isDryRun } = call;
  if (!out || isDryRun) return { lines: isDryRun ? [...lines, "Nothing is written."] : lines, exitCode: 0 };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sha256 = digestOf(counted);
  const content = kpiPlanOf(reports, { ...call, settings }, zone, { name: engine, sha256 });
  return { lines, exitCode: 0, writes: [{ content, path: out.path, replace: out.force }] };
}
