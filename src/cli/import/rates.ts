/** The file for --rates: a table of currency and rate, read as every export is. */
import { amountIn, AmountEvidence } from "../../exports/columns/amounts";
import { currencyNamed } from "../../exports/currencies";
import type { Settings } from "../../exports/decide/settings";
import { openFile, rowsOf } from "../../exports/file/rows";
import type { Source } from "../../exports/file/source";
import { headerKey } from "../../exports/headerKey";
import { attempt } from "../../exports/refusal";
import type { TableRow } from "../../exports/table";
import type { Reader } from "../reader";
import { nameFor } from "./piped";
import { sentence } from "./sentences";

export type ReadRates = { readonly rates: ReadonlyMap<string, number> } | { readonly wrong: string };

export function readRates(source: Source, { decimal }: Pick<Settings, "decimal">, reader: Reader): ReadRates {
  const isHeader = (cell: string) => ["currency", "rate"].includes(headerKey(cell));
  const read = attempt(() => {
    const opened = openFile(source, isHeader);
    return { headers: opened.header.cells, rows: [...rowsOf(opened)].flat() };
  });
  if ("refusal" in read) return { wrong: sentence(read.refusal, reader) };
  const [currency, rate] = ["currency", "rate"].map((name) =>
    read.headers.findIndex((header) => headerKey(header) === name),
  );
  if (currency === undefined || rate === undefined || currency < 0 || rate < 0)
    return {
      wrong: reader.say(reader.words.commandImport.rates.columns, { file: nameFor(source.name, reader.words) }),
    };
  return ratesOf(nameFor(source.name, reader.words), read.rows, { currency, rate, decimal }, reader);
}

function ratesOf(
  file: string,
  rows: readonly TableRow[],
  at: { readonly currency: number; readonly rate: number; readonly decimal: Settings["decimal"] },
  { say, shown, words }: Reader,
): ReadRates {
  const { rates: says } = words.commandImport;
  const evidence = new AmountEvidence();
  for (const { row, cells } of rows) evidence.add(cells[at.rate] ?? "", row);
  // What --decimal says of other files holds where the rates themselves say nothing.
  const own = evidence.sign();
  const sign = typeof own === "string" ? own : at.decimal;
  if (sign === undefined) return { wrong: say(says.sign, { file }) };
  const rates = new Map<string, number>();
  for (const { row, cells } of rows) {
    const code = currencyNamed(cells[at.currency] ?? "");
    const value = amountIn(cells[at.rate] ?? "", sign)?.amount;
    if (value === undefined || value <= 0)
      return { wrong: say(says.rate, { file, line: row, given: shown(cells[at.rate]) }) };
    if (rates.has(code)) return { wrong: say(says.twice, { file, line: row, code: shown(code) }) };
    rates.set(code, value);
  }
  return { rates };
}
