/** `npm run workbook -- import FILE…`: the figures in what a CRM has exported. */
import { existsSync, readFileSync } from "node:fs";
import type { Settings } from "../../exports/decide/settings";
import type { Source } from "../../exports/file/source";
import { serialOfIsoDay } from "../../exports/isoDay";
import { attempt } from "../../exports/refusal";
import { firstReadings, reportsOf } from "../../workbook/kpis/reports";
import { alreadyExists } from "../putFile";
import { sameFile } from "../sameFile";
import type { TableNames } from "../../sharing/warehouse/asked";
import type { Outcome } from "../share";
import { fileSource } from "./fileSource";
import { intoModel } from "./into";
import { kpiPlanOf, type Imported } from "./kpiFile";
import { readMap } from "./map";
import { openModel } from "./openModel";
import { importCall, importUsage, type ImportCall, type Surroundings } from "./options";
import { readRates } from "./rates";
import { jsonOf, recognition, summary } from "./report";
import { sentence } from "./sentences";
import { fromWarehouse, type EngineDoor } from "./warehouse";

const refusal = (refused: string): Outcome => ({ lines: [], refused, exitCode: 2 });

export function importFiles(args: readonly string[], around = surroundings()): Imported {
  try {
    const call = importCall(args, around);
    if ("help" in call) return { lines: [importUsage], exitCode: 0 };
    return "wrong" in call ? refusal(call.wrong) : imported(call);
  } catch (error) {
    // An error of this program, too, ends with one line.
    return refusal(`This couldn't be done, by an error of the program: ${String(error).split("\n")[0] ?? ""}`);
  }
}

/** The same, also where rows are counted elsewhere. */
export async function importAnything(
  args: readonly string[],
  door: EngineDoor,
  around = surroundings(),
): Promise<Imported> {
  try {
    const call = importCall(args, around);
    if ("help" in call || "wrong" in call || !call.warehouse) return importFiles(args, around);
    const asked = withFiles(call.settings, call.mapFile, call.ratesFile);
    if ("wrong" in asked) return refusal(asked.wrong);
    const { tables = {}, ...settings } = asked;
    return await fromWarehouse(call, call.warehouse, { settings, tables }, door);
  } catch (error) {
    return refusal(`This couldn't be done, by an error of the program: ${String(error).split("\n")[0] ?? ""}`);
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

function imported(call: ImportCall): Imported {
  const { files, isJson, isDryRun, out, mapFile, ratesFile, into } = call;
  const exists = isDryRun ? undefined : [out, into?.copy].find((file) => file && !file.force && existsSync(file.path));
  if (exists) return refusal(alreadyExists(exists.path));
  if (out && [into?.path, into?.copy?.path].some((path) => path !== undefined && sameFile(out.path, path)))
    return refusal(`${out.path} can't be both the KPI sheets and the model: choose another name for --out.`);
  const model = into && openModel(into);
  if (model && "wrong" in model) return refusal(model.wrong);
  const asked = withFiles(call.settings, mapFile, ratesFile);
  if ("wrong" in asked) return refusal(asked.wrong);
  const sources: Source[] = [];
  for (const path of files) {
    const source = fileSource(path);
    if ("wrong" in source) return refusal(source.wrong);
    sources.push(source);
  }
  const firsts = attempt(() => firstReadings(sources, () => asked));
  if ("refusal" in firsts) return refusal(sentence(firsts.refusal));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (isDryRun && !model)
    return { lines: [...firsts.flatMap((first) => recognition(first, zone)), "Nothing is written."], exitCode: 0 };
  const reports = attempt(() => reportsOf(firsts, call));
  if ("refusal" in reports) return refusal(sentence(reports.refusal));
  if (isJson) return { lines: [JSON.stringify(jsonOf(reports), null, 2)], exitCode: 0 };
  const lines = reports.flatMap((report) => [...recognition(report.first, zone), ...summary(report)]);
  const kpis = out && { content: kpiPlanOf(reports, call, zone), path: out.path, replace: out.force };
  return model
    ? intoModel(model, reports, { lines, kpis, isDryRun })
    : { lines, exitCode: 0, ...(kpis && { writes: [kpis] }) };
}

function withFiles(
  settings: Settings,
  mapFile: string | undefined,
  ratesFile: string | undefined,
): (Settings & { readonly tables?: TableNames }) | { readonly wrong: string } {
  let asked: Settings & { readonly tables?: TableNames } = settings;
  if (mapFile !== undefined) {
    let text: string;
    try {
      text = readFileSync(mapFile, "utf8");
    } catch {
      return { wrong: `${mapFile} can't be read: check the name after --map.` };
    }
    const map = readMap(mapFile, text);
    if ("wrong" in map) return map;
    asked = { ...asked, ...map };
  }
  if (ratesFile === undefined) return asked;
  const source = fileSource(ratesFile);
  if ("wrong" in source) return { wrong: source.wrong };
  const rates = readRates(source, settings);
  return "wrong" in rates ? rates : { ...asked, rates: rates.rates };
}
