/** What was measured, on its way into a model of the spreadsheet. */
import { lookup } from "../../../formula/lookup";
import type { SpreadsheetHost } from "../../../hosts/port";
import { modelTerms, type MeasuredOfModel, type ModelTerms } from "../../../sharing/imported";
import {
  benefitsOf,
  planMeasures,
  targetOf,
  type MeasuresPlan,
  type NoTarget,
  type Target,
} from "../../../sharing/measured";
import type { ModelWords } from "../../../workbook";
import type { Model } from "../../../workbook/model/models";
import { hasChanged } from "../../watching";

/** @param words those of the model's language */
export async function targetIn(host: SpreadsheetHost, model: Model, words: ModelWords): Promise<Target | NoTarget> {
  return targetOf(model, lookup(await host.book()), words);
}

/**
 * What would be written into the workbook as it is now. "stale": the model says something else than when it was measured, such as
 * another margin.
 */
export async function planned(
  host: SpreadsheetHost,
  model: Model,
  { goals, quarters, terms }: MeasuredOfModel,
  words: ModelWords,
): Promise<MeasuresPlan | NoTarget | "stale"> {
  const look = lookup(await host.book());
  const target = targetOf(model, look, words);
  if (typeof target === "string") return target;
  return textOf(modelTerms(target)) !== textOf(terms)
    ? "stale"
    : planMeasures({ goals, benefits: benefitsOf(quarters) }, target, look, words);
}

const textOf = (terms: ModelTerms): string =>
  JSON.stringify(terms, (_, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value,
  );

/** True if both say the same of every cell. */
export const isSamePlan = (a: MeasuresPlan, b: MeasuresPlan): boolean =>
  JSON.stringify(cellsOf(a)) === JSON.stringify(cellsOf(b));

const cellsOf = ({ fills, conflicts, same, added }: MeasuresPlan) => [fills, conflicts, same, added];

/** Returns the number of cells. Rejects if the spreadsheet refuses; then nothing is written. */
export async function writeMeasures(host: SpreadsheetHost, plan: MeasuresPlan, isReplacing: boolean): Promise<number> {
  const changes = plan.changes(() => isReplacing);
  await host.rewrite({ changes }, () => undefined, new AbortController().signal);
  hasChanged(host);
  return changes.length;
}
