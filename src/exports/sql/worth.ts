/** What an amount is worth in the currency of the figures: by the words of a column of currencies, as our own rule reads them. */
import { decideCurrency, type DecidedCurrency } from "../decide/currency";
import type { Settings } from "../decide/settings";
import type { CountedWord } from "../refusal";
import { isCell, textOf } from "./cells";
import type { Fields } from "./fields";
import type { EngineTable } from "./table";
import { giveUp } from "./trouble";

export interface Worth {
  /** By cell: a rate, or why rows with it are left out. */
  readonly byWord: ReadonlyMap<string, number | "otherCurrency" | "unclearCurrency">;
  /** Of a cell that isn't listed. */
  readonly others: number | "otherCurrency";
}

/** All amounts are in the currency of the figures. */
const oneCurrency: Worth = { byWord: new Map(), others: 1 };

/**
 * What the words of a table's currencies are worth.
 * @param found cells that an engine has counted; undefined where nothing is known of them but what the user says
 */
export function currencyWorth(
  { name, fields }: EngineTable,
  found: readonly CountedWord[] | undefined,
  settings: Settings,
): { readonly worth: Worth; readonly currency: string | undefined } {
  if (!fields.has("currency")) return { worth: oneCurrency, currency: settings.currency };
  if (!found && settings.currency === undefined) return giveUp({ is: "noCurrency" });
  const said = [settings.currency ?? "", ...(settings.rates?.keys() ?? [])].map((word) => ({ word, count: 1 }));
  const counted = found ?? [...said, { word: "", count: 1 }];
  const decided = decideCurrency(
    name,
    counted.map(({ word, count }) => ({ word: textOf(word).trim(), count })).filter(({ word }) => word !== ""),
    [],
    settings,
  );
  const words = [...new Set(counted.map(({ word }) => word))];
  return { worth: worthOf(words, decided, found !== undefined), currency: decided.currency };
}

/** @param isSure false where other words may come later, which then are other currencies */
function worthOf(words: readonly string[], decided: DecidedCurrency, isSure: boolean): Worth {
  const byWord = new Map<string, number | "otherCurrency" | "unclearCurrency">();
  for (const word of words) {
    const found = decided.of(textOf(word), "");
    byWord.set(word, typeof found === "string" ? found : found.rate);
  }
  return { byWord, others: isSure ? 1 : "otherCurrency" };
}

/** The amount in the currency of the figures, and why a row is left out whole, or ''. */
export function worthExpressions(
  { dialect }: Fields,
  { byWord, others }: Worth,
): { readonly amount: string; readonly fault: string } {
  const words = [...byWord];
  const isOneOf = (cells: readonly string[]) => isCell(dialect, "currency", cells);
  const listed = (wanted: (value: number | string) => boolean) =>
    words.filter(([, value]) => wanted(value)).map(([word]) => word);
  const rates = words.filter(([, value]) => typeof value === "number" && value !== 1);
  const amount =
    rates.length === 0
      ? "amount"
      : `case ${rates.map(([word, rate]) => `when ${isOneOf([word])} then amount * ${String(rate)}`).join(" ")} else amount end`;
  const unclear = listed((value) => value === "unclearCurrency");
  const other = listed((value) => value === "otherCurrency");
  const known = [...listed((value) => typeof value === "number"), ...unclear].map(dialect.literal);
  const whens = [
    ...(unclear.length > 0
      ? [`when ${isOneOf(unclear)} and (amount is not null or unread = 1) then 'unclearCurrency'`]
      : []),
    ...(other.length > 0 ? [`when ${isOneOf(other)} then 'otherCurrency'`] : []),
    ...(others === 1 ? [] : [`when currency not in (${known.join(", ") || "''"}) then 'otherCurrency'`]),
  ];
  return { amount, fault: whens.length === 0 ? "''" : `case ${whens.join(" ")} else '' end` };
}
