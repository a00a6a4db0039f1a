/** A whole file of figures. */
import {
  amountsIn,
  approvalDate,
  approver,
  author,
  currency,
  decision,
  fiscalMonth,
  fiscalYear,
  organisation,
  owner,
  recommendation,
  scenario,
  start,
  status,
  version,
  versionDate,
  years,
} from "./about";
import { actual } from "./actual";
import { evidenceOfAssumptions, ranges } from "./assumptions";
import { benefits, doubtsReviewed, overlapReviewed, ownBenefits } from "./benefits";
import { conversion, hourlyCost, margin, users } from "./company";
import { costs, legacy, ownCosts } from "./costs";
import { currencies } from "./currencies";
import type { Keys } from "./field";
import { basis, discounting, growth, losses, rate, tax, taxSettled } from "./finance";
import { goals } from "./goals";
import { object } from "./groups";
import type { JsonSchema } from "./jsonSchema";
import { scenarios } from "./scenarios";
import { scorecard } from "./scorecard";
import { sources } from "./sources";
import { adoption, goLive, slip } from "./timing";
import { waves } from "./waves";

/** Keys that the one-sheet form uses, too. */
export const shared = {
  organisation,
  currency,
  amountsIn,
  years,
  fiscalYear,
  fiscalMonth,
  discountRate: rate,
  users,
  costs,
  benefits,
  ownCosts,
  ownBenefits,
} as const;

/** Keys only for the full workbook. */
export const model = {
  author,
  status,
  version,
  versionDate,
  owner,
  approver,
  approvalDate,
  decision,
  recommendation,
  start,
  scenario,
  basis,
  discounting,
  tax,
  losses,
  taxSettled,
  hourlyCost,
  margin,
  conversion,
  currencies,
  goLive,
  waves,
  slip,
  growth,
  adoption,
  ranges,
  evidence: evidenceOfAssumptions,
  scenarios,
  legacy,
  overlapReviewed,
  doubtsReviewed,
  goals,
  scorecard,
  sources,
  actual,
} as const;

export const figuresFile = object({ ...shared, ...model }, ["currency", "years"]);

/** The JSON Schema of the whole file, with which an editor suggests keys and marks faults. */
export function figuresSchema(): JsonSchema & {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
} {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Figures of a CRM's costs and benefits",
    ...figuresFile.schema,
    $defs: Object.fromEntries(definitions({ ...shared, ...model })),
  };
}

/** Definitions that several places use, by name. */
function definitions(keys: Keys): readonly (readonly [string, JsonSchema])[] {
  return Object.values(keys).flatMap(({ field: { name, schema, inside } }) => [
    ...(inside ? definitions(inside) : []),
    ...(name === undefined ? [] : [[name, schema] as const]),
  ]);
}
