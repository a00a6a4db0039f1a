/** The lines of a model as its headlines count them, before tax as the total cost of ownership is, each with its total over all years. */
import type { ModelWords } from "..";
import { total } from "../../core/numbers/series";
import type { Lookup } from "../../formula/lookup";
import type { Matrix } from "../../grid/value";
import type { Model } from "./models";
import type { LineKind } from "../lines";
import { partOf, rowOf } from "./parts";

export interface LineTotal {
  /** In the workbook's language, or as its writer has named the line. */
  readonly label: string;
  /** Undefined for a line of the writer's own. */
  readonly key: string | undefined;
  readonly total: number;
}

const areas = { costs: "simulatedCosts", benefits: "simulatedBenefits" } as const;

/** The largest first, without those that are 0; none if their name is lost. */
export function lineTotals(model: Model, kind: LineKind, look: Lookup, words: ModelWords): readonly LineTotal[] {
  const part = partOf(model, areas[kind], look);
  // A check's name begins at the column of the labels.
  const labels = partOf(model, model.template === "full" ? "check_scenarioAgrees" : "checks", look)?.area.column;
  if (!part || labels === undefined) return [];
  const beside: Matrix = look.values({ ...part, area: { ...part.area, column: labels, columns: 1 } });
  const kept = keptAfterTax(model, look);
  const rows = { ...words.sheet.rows, ...(model.template === "full" && words.full.rows) };
  return look
    .values(part)
    .flatMap((cells, i): readonly LineTotal[] => {
      const amount = total(cells.flatMap((cell) => (typeof cell === "number" ? [cell] : []))) / kept;
      const label = beside[i]?.[0];
      if (amount === 0 || typeof label !== "string" || label.trim() === "") return [];
      const key = Object.entries(rows).find(([, said]) => said === label)?.[0];
      return [{ label: label.trim(), key, total: amount }];
    })
    .sort((a, b) => Math.abs(b.total) - Math.abs(a.total));
}

/** The share of the lines that is left after tax; workbooks that were made before `kept` had a name keep 1 − tax of each line. */
function keptAfterTax(model: Model, look: Lookup): number {
  const number = (key: string) => rowOf(model, key, look).find((value) => typeof value === "number");
  const isTaxed = partOf(model, "taxedCosts", look) !== undefined;
  const kept = number("kept") ?? (isTaxed ? 1 - (number("tax") ?? 0) : 1);
  return kept === 0 ? 1 : kept;
}
