/** What the Data tab shows of a model, read by the names of its cells. */
import type { SpreadsheetHost } from "../../hosts/port";
import type { ModelWords } from "../../workbook";
import { goalTableKeys, readGoals, type Goal } from "../../workbook/model/goals";
import type { Model } from "../../workbook/model/models";
import type { NoRows } from "../../workbook/model/namedRows";
import { readReview, reviewTableKeys, type Review } from "../../workbook/model/review";

export interface ModelData {
  readonly goals: readonly Goal[] | NoRows;
  readonly review: Review | NoRows;
  /** Usually a code of ISO 4217. */
  readonly currency: string | undefined;
}

const keys = [...goalTableKeys, ...reviewTableKeys, "currency"];

/** @param words those of the model's language */
export async function readData(host: SpreadsheetHost, model: Model, words: ModelWords): Promise<ModelData> {
  const read = await host.read(model, keys);
  const currency = read.get("currency");
  const code = currency === "missing" ? undefined : currency?.[0]?.[0];
  return {
    goals: readGoals(read, words.full),
    review: readReview(read),
    currency: typeof code === "string" ? code : undefined,
  };
}
