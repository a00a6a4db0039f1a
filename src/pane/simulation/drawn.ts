/** Reads a simulation's inputs from a model's cells. */
import type { Model } from "../../workbook/model/models";
import type { Key } from "../../workbook/model/names";
import type { SpreadsheetHost } from "../../hosts/port";
import type { CellValue } from "../../grid/plan";

type Cells = readonly (readonly CellValue[])[];
/** The low, likely and high factor of each line. */
export type Risk = readonly (readonly number[])[];

export interface Drawn {
  /** A matrix of lines × years. */
  readonly benefits: Cells;
  readonly costs: Cells;
  readonly rate: CellValue;
  /** Of the plan. */
  readonly npv: number;
  /** Undefined if the workbook lacks it for any line; the reader is then asked. */
  readonly benefitRisk: Risk | undefined;
  readonly costRisk: Risk | undefined;
  readonly currency: string | undefined;
  /** Lines are after tax, so that the ROI of the trials is the one before it. */
  readonly isTaxed: boolean;
}

/**
 * Returns the inputs or why there are none: the names of the lines are missing, there is no NPV yet, or the lines by themselves
 * don't give it, because of how tax or discounting is counted by year.
 */
export type DrawnReading = Drawn | "lost" | "unready" | "byYear";

const keys = [
  "simulatedBenefits",
  "simulatedCosts",
  "rate",
  "npv",
  "simulatedBenefitRisk",
  "simulatedCostRisk",
  "currency",
  "lineByLine",
  "tax",
] as const satisfies readonly Key[];

export async function readDrawn(host: SpreadsheetHost, model: Model): Promise<DrawnReading> {
  const found = await host.read(model, keys);
  const [benefits, costs, rate, npv, benefitRisk, costRisk, currency, lineByLine, tax] = keys.map((key) => {
    const cells = found.get(key);
    return cells === "missing" ? undefined : cells;
  });
  if (!benefits || !costs || !rate) return "lost";
  // The model has an NPV only if its inputs are complete, for example a rate and costs above 0.
  const planned = npv?.[0]?.[0];
  if (typeof planned !== "number") return "unready";
  if (lineByLine?.[0]?.[0] === 0) return "byYear";
  const [code, rateOfTax] = [currency?.[0]?.[0], tax?.[0]?.[0]];
  return {
    benefits: benefits.filter(isFilled),
    costs: costs.filter(isFilled),
    rate: rate[0]?.[0] ?? null,
    npv: planned,
    benefitRisk: complete(benefitRisk?.filter((_, line) => isFilled(benefits[line]))),
    costRisk: complete(costRisk?.filter((_, line) => isFilled(costs[line]))),
    currency: typeof code === "string" ? code : undefined,
    isTaxed: typeof rateOfTax === "number" && rateOfTax > 0,
  };
}

/** A free line that nobody filled in isn't drawn: it would take trials and change nothing. */
const isFilled = (line: readonly CellValue[] = []): boolean => line.some((cell) => cell !== null && cell !== "");

function complete(cells: Cells | undefined): Risk | undefined {
  const isComplete = cells?.every((line) => line.every((factor) => typeof factor === "number"));
  return isComplete ? (cells as Risk) : undefined;
}
