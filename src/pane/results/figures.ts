/** Reads a model's results from its cells and formats them in the reader's language. */
import type { Language } from "../../language/languages";
import type { SpreadsheetHost } from "../../hosts/port";
import type { CellValue } from "../../grid/plan";
import { fillIsolated } from "../../language/fill";
import { shownMoney } from "../../language/scaled";
import type { ModelWords } from "../../workbook";
import { cashKeys, cashOnly, cashSentence } from "../../workbook/model/cashOnly";
import { readCheck, type CheckState } from "../../workbook/model/checkList";
import {
  headlineKeys,
  headlines,
  numberKeys,
  numbersOf,
  type Headline,
  type HeadlineKey,
} from "../../workbook/model/headlines";
import type { Model } from "../../workbook/model/models";
import { checkName, nameOf, type Key } from "../../workbook/model/names";
import type { ModelLocale } from "../locale";
import type { PaneWords } from "../words";
import { isError } from "../../grid/value";

const keys = [...numberKeys, ...cashKeys, "statement", "checks", "currency"] as const;
type ResultKey = (typeof keys)[number];

/** The value of the first cell of each name; null if the name or its value is missing. */
export interface ResultValues extends Readonly<Record<ResultKey, CellValue>> {
  /** What the workbook's own check says of each headline; undefined in a workbook that has no name for it. */
  readonly checked: Readonly<Partial<Record<HeadlineKey, CheckState>>>;
  /** True if the spreadsheet doesn't recognise the add-in's functions: not yet loaded, or a Turkish Excel. */
  readonly addInIsUnknown: boolean;
  /** The workbook writes the sentence itself; false if the reader has typed another one in its place. */
  readonly isStatementCalculated: boolean;
}

/** @param said the words of the model's language */
export async function readModel(host: SpreadsheetHost, model: Model, said: ModelWords): Promise<ResultValues> {
  const [found, statement] = await Promise.all([
    host.read(model, [...(keys as readonly Key[]), ...headlineKeys.map(checkName), "addIn"]),
    host.cells(nameOf(model.number, "statement"), model.sheet),
  ]);
  const first = (key: Key): CellValue => {
    const cells = found.get(key);
    return cells === undefined || cells === "missing" ? null : (cells[0]?.[0] ?? null);
  };
  const checked = headlineKeys.flatMap((key) => {
    const cells = found.get(checkName(key));
    const check = { key, subject: "agreement" } as const;
    return cells === undefined || cells === "missing" ? [] : [[key, readCheck(check, cells[0], said).state] as const];
  });
  const addIn = found.get("addIn") ?? "missing";
  return {
    ...(Object.fromEntries(keys.map((key) => [key, first(key)])) as Record<ResultKey, CellValue>),
    checked: Object.fromEntries(checked),
    isStatementCalculated: String(statement?.formulas[0]?.[0] ?? "").startsWith("="),
    addInIsUnknown: addIn !== "missing" && addIn.some(([value]) => isUnknownName(value)),
  };
}

function isUnknownName(value: CellValue | undefined): boolean {
  return value !== undefined && isError(value) && value.error === "#NAME?";
}

export const currencyOf = ({ currency }: ResultValues): string | undefined =>
  typeof currency === "string" ? currency : undefined;

/** Undefined where the model has no figures in cash alone. */
export function cashLine(reading: ResultValues, { full, language }: ModelLocale): string | undefined {
  const cash = cashOnly((key) => reading[key]);
  const all = numbersOf((key) => reading[key]);
  const amount = (npv: number) => shownMoney(npv, currencyOf(reading), language).text;
  return cash && cashSentence(cash, all, amount, full, language);
}

export function headlinesOf(
  reading: ResultValues,
  words: PaneWords["results"],
  language: Language,
): readonly Headline[] {
  const details = {
    roiDiscounted: (value: string) => fillIsolated(words.roiDiscounted, { value }),
    irr: (value: string) => fillIsolated(words.irr, { value }),
    paybackInMonths: (value: string) => fillIsolated(words.about, { value }),
    paybackDiscounted: (value: string) => fillIsolated(words.paybackDiscounted, { value }),
    tcoUser: (value: string) => fillIsolated(words.tcoUser, { value }),
  };
  const numbers = numbersOf((key) => reading[key]);
  return headlines(numbers, currencyOf(reading), { labels: words, details, atOnce: words.atOnce }, language);
}
