/** `npm run workbook -- import FILE…`: the figures in what a CRM has exported. */
import { existsSync, readFileSync } from "node:fs";
import type { Settings } from "../../exports/decide/settings";
import type { Source } from "../../exports/file/source";
import { serialOfIsoDay } from "../../exports/isoDay";
import { attempt } from "../../exports/refusal";
import { firstReadings, reportsOf } from "../../workbook/kpis/reports";
import { bug } from "../calls";
import { refusal } from "../commandResult";
import { alreadyExists } from "../putFile";
import { english, type Reader } from "../reader";
import { sameFile } from "../sameFile";
import type { TableNames } from "../../sharing/warehouse/asked";
import { fileSource, unreadText } from "./fileSource";
import { intoModel } from "./into";
import { kpiPlanOf, type Imported } from "./kpiFile";
import { readMap } from "./map";
import { openModel } from "./openModel";
import { importCall, importHelp, type ImportCall, type Surroundings } from "./options";
import { readRates } from "./rates";
import { jsonOf, recognition, summary } from "./report";
import { sentence } from "./sentences";
import { fromWarehouse, type EngineDoor } from "./warehouse";

export function importFiles(args: readonly string[], around = surroundings(), reader: Reader = english): Imported {
  try {
    const call = importCall(args, around, reader);
    if ("help" in call) return { lines: [importHelp(reader)], exitCode: 0 };
    return "wrong" in call ? refusal(call.wrong) : imported(call, reader);
  } catch (error) {
    return refusal(bug(error, reader));
  }
}

/** The same, also where rows are counted elsewhere. */
export async function importAnything(
  args: readonly string[],
  door: EngineDoor,
  around = surroundings(),
  reader: Reader = english,
): Promise<Imported> {
  try {
    const call = importCall(args, around, reader);
    if ("help" in call || "wrong" in call || !call.warehouse) return importFiles(args, around, reader);
    const asked = withFiles(call, reader);
    if ("wrong" in asked) return refusal(asked.wrong);
    const { tables = {}, ...settings } = asked;
    return await fromWarehouse(call, call.warehouse, { settings, tables }, { door, reader });
  } catch (error) {
    return refusal(bug(error, reader));
  }
}

function surroundings(): Surroundings {
  const { LC_ALL, LC_TIME, LANG } = process.env;
  const tag = (LC_ALL ?? LC_TIME ?? LANG ?? "").split(".")[0]?.replace("_", "-");
  const now = new Date();
  const today = serialOfIsoDay(now.toISOString().slice(0, 10)) ?? 0;
  return {
    locale: tag && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(tag) ? tag : undefined,
    offset: (milliseconds) => -new Date(milliseconds).getTimezoneOffset(),
    today,
  };
}

function imported(call: ImportCall, reader: Reader): Imported {
  const { say, words } = reader;
  const { files, isJson, isDryRun, out, into } = call;
  const exists = isDryRun ? undefined : [out, into?.copy].find((file) => file && !file.force && existsSync(file.path));
  if (exists) return refusal(alreadyExists(exists.path, reader));
  if (out && [into?.path, into?.copy?.path].some((path) => path !== undefined && sameFile(out.path, path)))
    return refusal(say(words.commandImport.calls.bothFiles, { file: out.path }));
  const model = into && openModel(into, reader);
  if (model && "wrong" in model) return refusal(model.wrong);
  const asked = withFiles(call, reader);
  if ("wrong" in asked) return refusal(asked.wrong);
  const sources: Source[] = [];
  for (const path of files) {
    const source = fileSource(path);
    if ("unread" in source) return refusal(unreadText(path, source, reader));
    sources.push(source);
  }
  const firsts = attempt(() => firstReadings(sources, () => asked));
  if ("refusal" in firsts) return refusal(sentence(firsts.refusal, reader));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isDryRun && !model)
    return {
      lines: [...firsts.flatMap((first) => recognition(first, zone, reader)), say(words.commandLine.nothingWritten)],
      exitCode: 0,
    };
  const reports = attempt(() => reportsOf(firsts, call));
  if ("refusal" in reports) return refusal(sentence(reports.refusal, reader));
  if (isJson) return { lines: [JSON.stringify(jsonOf(reports), null, 2)], exitCode: 0 };
  const lines = reports.flatMap((report) => [...recognition(report.first, zone, reader), ...summary(report, reader)]);
  const kpis = out && { content: kpiPlanOf(reports, call, zone), path: out.path, replace: out.force };
  return model
    ? intoModel(model, reports, { lines, kpis, isDryRun, reader })
    : { lines, exitCode: 0, ...(kpis && { writes: [kpis] }) };
}

function withFiles(
  { settings, mapFile, ratesFile }: ImportCall,
  reader: Reader,
): (Settings & { readonly tables?: TableNames }) | { readonly wrong: string } {
  let asked: Settings & { readonly tables?: TableNames } = settings;
  if (mapFile !== undefined) {
    let text: string;
    try {
      text = readFileSync(mapFile, "utf8");
    } catch {
      const { unreadableAfter } = reader.words.commandLine.files;
      return { wrong: reader.say(unreadableAfter, { file: mapFile, option: "--map" }) };
    }
    const map = readMap(mapFile, text, reader);
    if ("wrong" in map) return map;
    asked = { ...asked, ...map };
  }
  if (ratesFile === undefined) return asked;
  const source = fileSource(ratesFile);
  if ("unread" in source) return { wrong: unreadText(ratesFile, source, reader) };
  const rates = readRates(source, settings, reader);
  return "wrong" in rates ? rates : { ...asked, rates: rates.rates };
}
