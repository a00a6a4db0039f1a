/** `import` where the rows are counted elsewhere: by an engine, or by people who run the printed statements. */
import { existsSync, readFileSync } from "node:fs";
import { Refused } from "../../exports/refusal";
import { EngineTrouble } from "../../exports/sql/trouble";
import { Warehouse } from "../../exports/sql/warehouse";
import { fillIsolated } from "../../language/fill";
import { askedFor, digestOf, type Asked } from "../../sharing/warehouse/asked";
import { countedIn, statementsFor } from "../../sharing/warehouse/counted";
import { reportOf } from "../../sharing/warehouse/reports";
import { resultsIn } from "../../sharing/warehouse/results";
import type { FileReport } from "../../workbook/kpis/reports";
import { refusal } from "../commandResult";
import { EngineFault, type Engine } from "../engines/engine";
import { fileTables, namedTables } from "../engines/tables";
import { engineText, troubleText } from "../engines/sentences";
import { readJson } from "../json";
import { alreadyExists } from "../putFile";
import type { Reader } from "../reader";
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

/** Both sides of the talk about a database. */
interface Talk {
  readonly door: EngineDoor;
  readonly reader: Reader;
}

export type EngineCall = Extract<WarehouseCall, { is: "engine" }>;

export async function fromWarehouse(
  call: ImportCall,
  warehouse: WarehouseCall,
  asked: Asked,
  { door, reader }: Talk,
): Promise<Imported> {
  const { out, isDryRun } = call;
  if (out && !isDryRun && !out.force && existsSync(out.path)) return refusal(alreadyExists(out.path, reader));
  try {
    switch (warehouse.is) {
      case "sql": {
        const { comments } = reader.words.importing.warehouse;
        const lines = statementsFor(warehouse.dialect, asked, { language: reader.language, comments });
        return lines ? { lines, exitCode: 0 } : refusal(reader.say(reader.words.commandImport.engines.noTables));
      }
      case "statistics":
        return fromStatistics(call, warehouse.path, asked, reader);
      case "engine":
        return await fromEngine(call, warehouse, asked, { door, reader });
    }
  } catch (error) {
    if (error instanceof EngineTrouble) return refusal(troubleText(error.trouble, reader));
    if (error instanceof Refused) return refusal(sentence(error.refusal, reader));
    if (error instanceof EngineFault) return refusal(engineText(error, reader));
    throw error;
  }
}

function fromStatistics(call: ImportCall, path: string, asked: Asked, reader: Reader): Imported {
  const { say, plain, words } = reader;
  const { files, figures } = words.commandLine;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refusal(say(files.unreadableAfter, { file: path, option: "--statistics" }));
  }
  const json = readJson(text, reader);
  if ("wrong" in json) return refusal(say(figures.notJson, { file: path, row: json.row, says: json.wrong }));
  const found = resultsIn(json.json);
  if ("is" in found) {
    const says = fillIsolated(words.importing.warehouse.noResults[found.is], "statement" in found ? found : {});
    return refusal(say(files.about, { file: path, says: plain(says) }));
  }
  if (found.asked !== askedFor(asked)) return refusal(say(words.commandImport.engines.otherOptions, { file: path }));
  return reported(call, countedIn(found.dialect, found.results, asked), asked, {
    name: found.dialect,
    counted: text,
    reader,
  });
}

async function fromEngine(
  call: ImportCall,
  { url, ...own }: EngineCall,
  asked: Asked,
  { door, reader }: Talk,
): Promise<Imported> {
  const { say, counted, words } = reader;
  const { engines } = words.commandImport;
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
        const named = { statement: key, name: engine.name };
        door.tell(
          rows === undefined ? say(engines.noEstimate, named) : counted(engines.estimate, Math.round(rows), named),
        );
        if (!call.isDryRun) all.set(key, await engine.rows(sql));
      }
      if (call.isDryRun) return { lines: [say(engines.dryRun)], exitCode: 0 };
      warehouse.give(all);
    }
    const reports = warehouse.read().map((reading) => reportOf(reading, asked.settings));
    return reported(call, reports, asked, { name: engine.name, counted: JSON.stringify([...all]), reader });
  } finally {
    await engine.close();
  }
}

function reported(
  call: ImportCall,
  reports: readonly FileReport[],
  { settings }: Asked,
  { name, counted, reader }: { readonly name: string; readonly counted: string; readonly reader: Reader },
): Imported {
  const { say, words } = reader;
  if (call.isJson) return { lines: [JSON.stringify(jsonOf(reports), null, 2)], exitCode: 0 };
  const lines = reports.flatMap((report) => [
    say(words.commandImport.read.countedBy, {
      ...{ file: report.first.opened.source.name, engine: name },
      table: report.first.recognised.table,
    }),
    ...summary(report, reader),
  ]);
  const { out, isDryRun } = call;
  if (!out || isDryRun)
    return { lines: isDryRun ? [...lines, say(words.commandLine.nothingWritten)] : lines, exitCode: 0 };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sha256 = digestOf(counted);
  const content = kpiPlanOf(reports, { ...call, settings }, zone, { name, sha256 });
  return { lines, exitCode: 0, writes: [{ content, path: out.path, replace: out.force }] };
}
