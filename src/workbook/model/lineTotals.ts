/** The lines of a model as its headlines count them, each with its total over all years. */
import type { ModelWords } from "..";
import { total } from "../../core/numbers/series";
import type { Lookup } from "../../formula/lookup";
import type { Matrix } from "../../grid/value";
import type { Model } from "./models";
import { partOf } from "./parts";

export type LineKind = "costs" | "benefits";

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
  const rows = { ...words.sheet.rows, ...(model.template === "full" && words.full.rows) };
  return look
    .values(part)
    .flatMap((cells, i): readonly LineTotal[] => {
      const amount = total(cells.flatMap((cell) => (typeof cell === "number" ? [cell] : [])));
      const label = beside[i]?.[0];
      if (amount === 0 || typeof label !== "string" || label.trim() === "") return [];
      const key = Object.entries(rows).find(([, said]) => said === label)?.[0];
      return [{ label: label.trim(), key, total: amount }];
    })
    .sort((a, b) => Math.abs(b.total) - Math.abs(a.total));
}
