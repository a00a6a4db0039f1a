/** The call of `import`: its files, and what the user says of them. */
import { basename } from "node:path";
import { isLanguage, languages, type Language } from "../../language/languages";
import { isDateOrder, dateOrders } from "../../exports/columns/dateForms";
import { usualOrder } from "../../exports/columns/usualOrder";
import { serialOfIsoDay } from "../../exports/isoDay";
import type { Settings } from "../../exports/decide/settings";
import { vendorIds } from "../../exports/vendors/vendor";
import { decimalSigns } from "../../language/separators";
import { dialectNames } from "../../exports/sql/dialect";
import { isCurrency } from "../../workbook/currency";
import { isDecimalSign } from "../figures";
import { parsed } from "../parsed";
import { warehouseCall, type WarehouseCall } from "./warehouseOptions";

export const importUsage = `Reads what a CRM has exported, and prints the figures in it, or writes them as a workbook. What the file doesn't show
is asked; what it shows only by its letters or by the reader's country is said, and --dry-run says all of it.

  npm run workbook -- import FILE… [options]     .csv, .tsv or .xlsx files of deals, leads, touches, stage
                                                history, orders, scores, cases; - is what another command pipes in

  --out kpis.xlsx          the workbook to write: KPIs as formulas, their tables, charts, and where they come from
  --rows                   writes the rows that count, too, a sheet for each file of up to 100,000, for formulas of your own
  --force                  replace the files of --out and --as if they exist
  --json                   the figures as one object, with full precision
  --dry-run                what was recognised, and why; no figures
  --crm ${vendorIds.join("|")}
                           the CRM, where the headers don't show it
  --map map.json           which column holds what, and which words mean won and lost: {"deals": {"columns":
                           {"amount": "Sum", "stage": "Phase"}, "outcomes": {"won": ["Done"], "lost": ["Gone"]}}}
  --encoding windows-1254  the encoding, where the bytes don't show it
  --dates dmy|mdy|ymd      the order of day, month and year, where the cells don't show it
  --decimal , or .         the decimal sign, where a column doesn't show it
  --currency EUR           the currency of the figures; rows in others are left out, unless there are rates
  --rates rates.csv        currency,rate: what one unit is worth in --currency
  --from DAY, --to DAY     the first and the last day, such as 2026-01-31: of deals that of closing, of stages that of
                           leaving, of others that of the row; touches go by their deals
  --golive DAY             when the CRM was taken into use: the measures that the goals of a workbook know, before and after
                           it, in whole years, or in the months since it and the same ones a year earlier; printed, and in
                           --json, but not on the sheets of --out
  --into model.xlsx        writes them, and the benefits of the quarters that are over, into Goals and Review of the full
                           workbook in this file
  --as measured.xlsx       writes them into a copy of that workbook, and leaves the file itself as it is
  --model 2                the model, where the file has several
  --replace                writes also where something else stands, which is left and listed otherwise
  --language en|tr|fa|fi   the language of the workbook, and of the file: it decides the order of dates where nothing else does

Beyond one machine, the same figures are counted where the data lie; the file for --map names the tables:
{"deals": {"table": "sales.deals", "columns": {…}}}. Dates must be dates there, and amounts numbers.

  --engine duckdb          counts .csv, .parquet and .duckdb files; npm run engines -- install installs it, once
  --engine postgres|clickhouse --url URL
                           counts in a database: postgres://user@host/name (the password in PGPASSWORD), or
                           http://user@host:8123/name (in CLICKHOUSE_PASSWORD)
  --timeout 600            how many seconds a statement may take
  --sql ${dialectNames.join("|")}
                           prints the statements for the data team; docs/warehouse.md says what to do with them
  --statistics result.json reads what came back, with the same options as for --sql

The exit code is 0, 1 if --into has left something as it is, which is listed, or 2 with one line on the error stream
that says what to do, and nothing written.`;

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

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const known = {
  out: text,
  rows: flag,
  force: flag,
  json: flag,
  "dry-run": flag,
  crm: text,
  map: text,
  encoding: text,
  dates: text,
  decimal: text,
  currency: text,
  rates: text,
  from: text,
  to: text,
  golive: text,
  into: text,
  as: text,
  model: text,
  replace: flag,
  language: text,
  sql: text,
  engine: text,
  url: text,
  timeout: text,
  statistics: text,
  help: flag,
};

export interface Surroundings {
  /** The tag of the system's language, such as en-GB; undefined where none is set. */
  readonly locale: string | undefined;
  readonly offset: Settings["offset"];
  readonly today: number;
}

export function importCall(
  args: readonly string[],
  around: Surroundings,
): ImportCall | { readonly help: true } | { readonly wrong: string } {
  const read = parsed(args, known, true);
  if ("wrong" in read) return read;
  const { values, positionals: files } = read;
  if (values.help) return { help: true };
  const warehouse = warehouseCall(values, files);
  if (warehouse && "wrong" in warehouse) return warehouse;
  if (files.length === 0 && !warehouse) return { wrong: "The file is missing, for example import deals.csv." };
  if (values.json && values["dry-run"]) return { wrong: "--json and --dry-run exclude each other: leave one out." };
  if (values.json && values.out !== undefined)
    return { wrong: "--json prints the figures and --out writes them as a workbook: leave one out." };
  if (values.json && values.into !== undefined)
    return { wrong: "--json prints the figures and --into writes them into a workbook: leave one out." };
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out))
    return { wrong: `--out must end in .xlsx: ${values.out}` };
  if (values.force && values.out === undefined && values.as === undefined)
    return { wrong: "--force is for the file of --out or --as: name it." };
  if (values.rows && (values.out === undefined || warehouse))
    return { wrong: "--rows is for the workbook of --out, from files: name it." };
  const { dates, decimal, currency, language } = values;
  const crm = vendorIds.find((id) => id === values.crm);
  if (values.crm !== undefined && !crm)
    return { wrong: `--crm must be one of ${vendorIds.join(", ")}, not ${values.crm}.` };
  if (dates !== undefined && !isDateOrder(dates))
    return { wrong: `--dates must be one of ${dateOrders.join(", ")}, not ${dates}.` };
  if (decimal !== undefined && !isDecimalSign(decimal))
    return { wrong: `--decimal must be ${decimalSigns.join(" or ")}, not ${decimal}.` };
  if (currency !== undefined && !isCurrency(currency))
    return { wrong: `--currency must be a code such as EUR, not ${currency}.` };
  if (values.rates !== undefined && currency === undefined)
    return { wrong: "--rates needs --currency, the currency that the rates lead to." };
  if (language !== undefined && !isLanguage(language))
    return { wrong: `--language must be one of ${languages.join(", ")}, not ${language}.` };
  const [from, to, goLive] = [values.from, values.to, values.golive].map((day) =>
    day === undefined ? undefined : serialOfIsoDay(day),
  );
  for (const [name, day, serial] of [
    ["from", values.from, from],
    ["to", values.to, to],
    ["golive", values.golive, goLive],
  ] as const)
    if (day !== undefined && serial === undefined)
      return { wrong: `--${name} must be a day such as 2026-01-31, not ${day}.` };
  if (from !== undefined && to !== undefined && from > to) return { wrong: "--from must not be after --to." };
  if (goLive !== undefined && (from !== undefined || to !== undefined))
    return { wrong: "--golive chooses the days that it compares: leave out --from and --to." };
  const { offset, today, locale } = around;
  const into = intoOf(values, goLive);
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
): Into | undefined | { readonly wrong: string } {
  if (into === undefined) {
    if (model !== undefined) return { wrong: "--model is for the workbook of --into: name it." };
    if (replace) return { wrong: "--replace is for the workbook of --into: name it." };
    if (as !== undefined) return { wrong: "--as is for the workbook of --into: name it." };
    return undefined;
  }
  if (goLive === undefined)
    return {
      wrong:
        "--into needs --golive, the day on which the CRM was taken into use: goals are measured before and after it.",
    };
  if (model !== undefined && !/^[1-9]\d{0,8}$/.test(model))
    return { wrong: `--model must be the number of a model, such as 2, not ${model}.` };
  return {
    ...{ path: into, isReplacing: replace ?? false, goLive },
    model: model === undefined ? undefined : Number(model),
    copy: as === undefined ? undefined : { path: as, force: force ?? false },
  };
}

/** Options about the files. Of files that options name, the name without its folder: a folder may be called after a person. */
function saidOfFiles(values: Readonly<Record<string, string | boolean | undefined>>): readonly string[] {
  const others = ["out", "force", "json", "dry-run", "golive", "into", "as", "model", "replace", "url", "help"];
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value !== "string" || others.includes(name)
      ? []
      : [`--${name} ${["map", "rates", "statistics"].includes(name) ? basename(value) : value}`],
  );
}
