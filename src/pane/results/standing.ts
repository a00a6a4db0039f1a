/** Whether a model is filled in, and whether with the sample's figures. */
import type { SpreadsheetHost } from "../../hosts/port";
import type { ModelWords } from "../../workbook";
import { isCurrency } from "../../workbook/currency";
import { areSame, sampleAmounts } from "../../workbook/model/isSample";
import { missingInputs, neededKeys, type MissingInput } from "../../workbook/model/missing";
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import { yearsAllowed } from "../../workbook/inputs/limits";
import { isWithin } from "../../workbook/inputs/values";

export interface Standing {
  readonly missing: readonly MissingInput[];
  readonly isSample: boolean;
}

/** `words` are those of the model's language. */
export async function readStanding(host: SpreadsheetHost, model: Model, words: ModelWords): Promise<Standing> {
  const found = await host.read(model, [...neededKeys(model.template), "net", "currency", "statement"]);
  const rowOf = (key: Key) => {
    const cells = found.get(key);
    return cells === "missing" ? undefined : cells?.[0];
  };
  const missing = missingInputs(model.template, rowOf);
  const statement = rowOf("statement")?.[0];
  const isMarked = typeof statement === "string" && statement.includes(words.sheet.sample);
  const setting = { currency: rowOf("currency")?.[0], years: (rowOf("net")?.length ?? 0) - 1 };
  return { missing, isSample: isMarked || (await hasSampleLine(host, model, setting, words)) };
}

interface Read {
  readonly currency: unknown;
  readonly years: number;
}

/** True if a line still has the sample's amounts, although the mark may be gone. */
async function hasSampleLine(host: SpreadsheetHost, model: Model, { currency, years }: Read, words: ModelWords) {
  if (!isCurrency(currency) || !isWithin(yearsAllowed, years)) return false;
  const lines = sampleAmounts(model, { currency, years }, words);
  const found = await host.read(
    model,
    lines.map(([key]) => key),
  );
  return lines.some(([key, amounts]) => {
    const cells = found.get(key);
    return cells !== undefined && cells !== "missing" && areSame(cells[0] ?? [], amounts);
  });
}
