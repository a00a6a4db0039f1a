/** The call of `import`: its files, and what the user says of them. */
import { basename } from "node:path";
import { fill } from "../../language/fill";
import { count } from "../../language/formatted";
import { isLanguage, type Language } from "../../language/languages";
import { isDateOrder, dateOrders } from "../../exports/columns/dateForms";
import { usualOrder } from "../../exports/columns/usualOrder";
import { serialOfIsoDay } from "../../exports/isoDay";
import type { Settings } from "../../exports/decide/settings";
import { vendorIds } from "../../exports/vendors/vendor";
import { dialectNames } from "../../exports/sql/dialect";
import { isCurrency } from "../../workbook/currency";
import { mostKeptRows } from "../../exports/keptRows";
import { notADecimalSign, notOneOf, wrongEndingOfOut, wrongLanguage } from "../calls";
import { isDecimalSign } from "../figures";
import { helpText, optionRows } from "../help/helpText";
import { every, known, languageChoice } from "../help/option";
import { parsed } from "../parsed";
import { english, type Reader } from "../reader";
import { engineNames, warehouseCall, type WarehouseCall } from "./warehouseOptions";

export const importOptions = {
  out: { value: "kpis.xlsx" },
  rows: {},
  force: {},
  json: {},
  "dry-run": {},
  crm: { value: vendorIds.join("|") },
  map: { value: "map.json" },
  encoding: { value: "windows-1254" },
  dates: { value: dateOrders.join("|") },
  decimal: { value: ",|." },
  currency: { value: "EUR" },
  rates: { value: "rates.csv" },
  from: { value: "DAY" },
  to: { value: "DAY" },
  golive: { value: "DAY" },
  into: { value: "model.xlsx" },
  as: { value: "measured.xlsx" },
  model: { value: "2" },
  replace: {},
  language: { value: languageChoice },
  ...every,
} as const;

/** Where the rows are counted elsewhere. */
export const elsewhereOptions = {
  engine: { value: engineNames.join("|") },
  url: { value: "URL" },
  timeout: { value: "600" },
  sql: { value: dialectNames.join("|") },
  statistics: { value: "result.json" },
} as const;

export function importHelp(reader: Reader): string {
  const { import: says, every: shared } = reader.words.commandHelp;
  const rows = { rows: count(mostKeptRows, reader.language) };
  return helpText(
    [
      says.intro,
      { calls: [["npm run workbook -- import FILE… [--…]", says.files]] },
      { options: optionRows(importOptions, { ...says.options, ...shared, rows: fill(says.options.rows, rows) }) },
      says.elsewhere,
      { calls: [['{"deals": {"table": "sales.deals", "columns": {…}}}', ""]] },
      says.types,
      { options: optionRows(elsewhereOptions, says.elsewhereOptions) },
      says.end,
    ],
    reader,
  );
}

/** Everything but the files that options name, which are read later. */
export interface ImportCall {
  readonly files: readonly string[];
  readonly isJson: boolean;
  readonly isDryRun: boolean;
  /** The workbook to write. */
  readonly out: { readonly path: string; readonly force: boolean } | undefined;
  /** True if the rows are written, too. */
  readonly withRows: boolean;
  readonly language: Language;
  /** What the user has said of the files, as it was typed. */
  readonly said: readonly string[];
  readonly mapFile: string | undefined;
  readonly ratesFile: string | undefined;
  /** Excel's serial number of the day. */
  readonly goLive: number | undefined;
  readonly into: Into | undefined;
  /** Where the rows are counted elsewhere. */
  readonly warehouse: WarehouseCall | undefined;
  readonly settings: Settings;
}

/** The workbook into which the measures go. */
export interface Into {
  readonly path: string;
  /** The number in the names of the model. */
  readonly model: number | undefined;
  readonly isReplacing: boolean;
  readonly goLive: number;
  /** The copy that is written instead of the file itself. */
  readonly copy: { readonly path: string; readonly force: boolean } | undefined;
}

export interface Surroundings {
  /** The tag of the system's language, such as en-GB; undefined where none is set. */
  readonly locale: string | undefined;
  readonly offset: Settings["offset"];
  readonly today: number;
}

export function importCall(
  args: readonly string[],
  around: Surroundings,
  reader: Reader = english,
): ImportCall | { readonly help: true } | { readonly wrong: string } {
  const read = parsed(args, known({ ...importOptions, ...elsewhereOptions }), true, reader);
  if ("wrong" in read) return read;
  const { values, positionals: files } = read;
  if (values.help) return { help: true };
  const { say, words } = reader;
  const { calls } = words.commandImport;
  const warehouse = warehouseCall(values, files, reader);
  if (warehouse && "wrong" in warehouse) return warehouse;
  if (files.length === 0 && !warehouse)
    return { wrong: say(words.commandLine.calls.noFile, { example: "import deals.csv" }) };
  if (values.json && values["dry-run"]) return { wrong: say(calls.exclude) };
  if (values.json && values.out !== undefined) return { wrong: say(calls.jsonOut) };
  if (values.json && values.into !== undefined) return { wrong: say(calls.jsonInto) };
  const misplaced = values.out === undefined ? undefined : wrongEndingOfOut(values.out, reader);
  if (misplaced !== undefined) return { wrong: misplaced };
  if (values.force && values.out === undefined && values.as === undefined) return { wrong: say(calls.force) };
  if (values.rows && (values.out === undefined || warehouse)) return { wrong: say(calls.rows) };
  const { dates, decimal, currency, language } = values;
  const crm = vendorIds.find((id) => id === values.crm);
  if (values.crm !== undefined && !crm) return { wrong: notOneOf(reader, "crm", vendorIds, values.crm) };
  if (dates !== undefined && !isDateOrder(dates)) return { wrong: notOneOf(reader, "dates", dateOrders, dates) };
  if (decimal !== undefined && !isDecimalSign(decimal)) return { wrong: notADecimalSign(decimal, reader) };
  if (currency !== undefined && !isCurrency(currency)) return { wrong: say(calls.currency, { given: currency }) };
  if (values.rates !== undefined && currency === undefined) return { wrong: say(calls.rates) };
  const misnamed = wrongLanguage(values, reader);
  if (misnamed !== undefined || (language !== undefined && !isLanguage(language))) return { wrong: misnamed ?? "" };
  const [from, to, goLive] = [values.from, values.to, values.golive].map((day) =>
    day === undefined ? undefined : serialOfIsoDay(day),
  );
  for (const [name, day, serial] of [
    ["from", values.from, from],
    ["to", values.to, to],
    ["golive", values.golive, goLive],
  ] as const)
    if (day !== undefined && serial === undefined)
      return { wrong: say(calls.day, { option: `--${name}`, given: day }) };
  if (from !== undefined && to !== undefined && from > to) return { wrong: say(calls.fromAfterTo) };
  if (goLive !== undefined && (from !== undefined || to !== undefined)) return { wrong: say(calls.goLiveChooses) };
  const { offset, today, locale } = around;
  const into = intoOf(values, goLive, reader);
  if (into && "wrong" in into) return into;
  return {
    files,
    isJson: values.json ?? false,
    isDryRun: values["dry-run"] ?? false,
    out: values.out === undefined ? undefined : { path: values.out, force: values.force ?? false },
    withRows: values.rows ?? false,
    language: language ?? "en",
    said: saidOfFiles(values),
    mapFile: values.map,
    ratesFile: values.rates,
    goLive,
    into,
    warehouse,
    settings: {
      encoding: values.encoding,
      usualOrder: usualOrder(language, locale),
      crm,
      dates,
      decimal,
      currency,
      from,
      to,
      offset,
      today,
    },
  };
}

interface IntoValues {
  readonly into?: string | undefined;
  readonly model?: string | undefined;
  readonly replace?: boolean | undefined;
  readonly as?: string | undefined;
  readonly force?: boolean | undefined;
}

function intoOf(
  { into, model, replace, as, force }: IntoValues,
  goLive: number | undefined,
  { say, words }: Reader,
): Into | undefined | { readonly wrong: string } {
  const { calls } = words.commandImport;
  if (into === undefined) {
    const option = model !== undefined ? "--model" : replace ? "--replace" : as !== undefined ? "--as" : undefined;
    return option === undefined ? undefined : { wrong: say(calls.ofInto, { option }) };
  }
  if (goLive === undefined) return { wrong: say(calls.intoNeeds) };
  if (model !== undefined && !/^[1-9]\d{0,8}$/.test(model)) return { wrong: say(calls.model, { given: model }) };
  return {
    ...{ path: into, isReplacing: replace ?? false, goLive },
    model: model === undefined ? undefined : Number(model),
    copy: as === undefined ? undefined : { path: as, force: force ?? false },
  };
}

/** Options about the files. Of files that options name, the name without its folder: a folder may be called after a person. */
function saidOfFiles(values: Readonly<Record<string, string | boolean | undefined>>): readonly string[] {
  const others = [
    "out",
    "force",
    "json",
    "dry-run",
    "golive",
    "into",
    "as",
    "model",
    "replace",
    "url",
    "messages",
    "help",
  ];
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value !== "string" || others.includes(name)
      ? []
      : [`--${name} ${["map", "rates", "statistics"].includes(name) ? basename(value) : value}`],
  );
}
