/** What a model's summary shows its amounts in: the text of the name CRM_n_amountsIn. Without the name, they are whole. */
import { amountSizes, type AmountSize } from "../../language/cellForm";
import type { BookName } from "../../grid/book";
import { nameKey } from "../../grid/sameName";
import { textOf } from "../../grid/textLiteral";
import { meaningsOf, type Model } from "./models";

export const amountsInKey = "amountsIn";

export function amountsInOf(names: readonly BookName[], { number }: Pick<Model, "number">): AmountSize {
  const text = textOf(meaningsOf(names, number).get(nameKey(amountsInKey)) ?? "");
  return amountSizes.find((size) => size === text) ?? "units";
}
