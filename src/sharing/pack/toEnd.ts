/** Amounts by year, and what follows after the years where the tax of the last one is paid later. */
import type { ModelTax } from "../../workbook/model/tax";
import type { ModelFigures } from "../../workbook/model/figures";

type Amounts = readonly (number | null)[];

export const hasTaxAfter = (model: ModelFigures): model is ModelFigures & { readonly tax: ModelTax } =>
  (model.tax?.after ?? 0) !== 0;

/** What the net lacks of benefits less costs, so that every row adds up. */
export function taxOfYears(model: ModelFigures): Amounts {
  const { benefits, costs, net } = model.lines;
  const years = net.map((amount, i) => {
    const [brought, spent] = [benefits[i], costs[i]];
    return typeof amount === "number" && typeof brought === "number" && typeof spent === "number"
      ? brought - spent - amount
      : null;
  });
  return hasTaxAfter(model) ? [...years, model.tax.after] : years;
}

export function cumulativeToEnd(model: ModelFigures): Amounts {
  const { cumulative } = model.lines;
  const last = cumulative.at(-1);
  return hasTaxAfter(model) && typeof last === "number" ? [...cumulative, last - model.tax.after] : cumulative;
}
