/** The number format to offer for the selected cell. */
import type { SpreadsheetHost } from "../../hosts/port";
import type { Language } from "../../language/languages";
import { unitFormat, type UnitFormat } from "../../grid/unitFormat";
import { isCurrency } from "../../workbook/currency";
import { modelsIn } from "../../workbook/model/models";
import { namesNow } from "../bookNames";
import type { Figure } from "./explain";

export interface Offer extends UnitFormat {
  readonly currency: string | undefined;
}

/** Undefined if the cell already has a format, because somebody chose it. */
export async function formatOffer(
  host: SpreadsheetHost,
  address: string,
  { value, unit }: Figure,
  language: Language,
): Promise<Offer | undefined> {
  const plain = unitFormat(unit, value, { language, currency: undefined });
  if (!plain || (await host.numberFormat.read(address)) !== "General") return undefined;
  const currency = plain.kind === "money" ? await commonCurrency(host) : undefined;
  const format = unitFormat(unit, value, { language, currency });
  return format && { ...format, currency };
}

/** The currency of all models in the workbook; undefined if there is none, or if they differ. */
async function commonCurrency(host: SpreadsheetHost): Promise<string | undefined> {
  const models = modelsIn(await namesNow(host));
  const read = await Promise.all(
    models.map(async (model) => {
      const cells = (await host.read(model, ["currency"])).get("currency");
      return cells === "missing" ? undefined : cells?.[0]?.[0];
    }),
  );
  const [code, ...others] = new Set<unknown>(read);
  return others.length === 0 && isCurrency(code) ? code : undefined;
}
