/** What a simulation of a model draws from, read from its cells. */
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import type { SpreadsheetHost } from "../../hosts/port";
import type { CellValue } from "../../grid/plan";

type Cells = readonly (readonly CellValue[])[];
/** For each line its low, its likely and its high factor. */
export type Risk = readonly (readonly number[])[];

export interface Drawn {
  /** Lines by years. */
  readonly benefits: Cells;
  readonly costs: Cells;
  readonly rate: CellValue;
  /** Undefined where the workbook doesn't have it for every line: then the reader is asked. */
  readonly benefitRisk: Risk | undefined;
  readonly costRisk: Risk | undefined;
  readonly currency: string | undefined;
}

/** Or why there is nothing to draw from: the names of its lines are gone, or it has no NPV yet. */
export type Reading = Drawn | "lost" | "unready";

const keys = [
  "simulatedBenefits",
  "simulatedCosts",
  "rate",
  "npv",
  "simulatedBenefitRisk",
  "simulatedCostRisk",
  "currency",
] as const satisfies readonly Key[];

export async function readDrawn(host: SpreadsheetHost, model: Model): Promise<Reading> {
  const found = await host.read(model, keys);
  const [benefits, costs, rate, npv, benefitRisk, costRisk, currency] = keys.map((key) => {
    const cells = found.get(key);
    return cells === "missing" ? undefined : cells;
  });
  if (!benefits || !costs || !rate) return "lost";
  // By the model's own judgement: a rate, costs above 0, whatever else it needs.
  if (typeof npv?.[0]?.[0] !== "number") return "unready";
  const code = currency?.[0]?.[0];
  return {
    benefits,
    costs,
    rate: rate[0]?.[0] ?? null,
    benefitRisk: complete(benefitRisk),
    costRisk: complete(costRisk),
    currency: typeof code === "string" ? code : undefined,
  };
}

function complete(cells: Cells | undefined): Risk | undefined {
  const isComplete = cells?.every((line) => line.every((factor) => typeof factor === "number"));
  return isComplete ? (cells as Risk) : undefined;
}
