/** The headlines of a model beside those of the plan that is made of it. */
import { lookup, type Lookup } from "../../formula/lookup";
import { bookOfPlan } from "../../grid/bookOfPlan";
import type { Plan } from "../../grid/plan";
import { numberKeys, numbersOf, type NumberKey, type Numbers } from "../../workbook/model/headlines";
import { modelsIn, type Model } from "../../workbook/model/models";
import { rowOf } from "../../workbook/model/parts";

export interface ChangedHeadline {
  readonly key: NumberKey;
  /** Undefined if the cell has no number. */
  readonly before: number | undefined;
  readonly now: number | undefined;
}

/** Without those that agree to 1e-9. */
export function changedHeadlines(model: Model, look: Lookup, plan: Plan): readonly ChangedHeadline[] {
  const made = lookup(bookOfPlan(plan));
  const [own] = modelsIn(made.book.names);
  const before = numbersIn(model, look);
  const now = own && numbersIn(own, made);
  return numberKeys
    .map((key) => ({ key, before: before[key], now: now?.[key] }))
    .filter((each) => !areSame(each.before, each.now));
}

const numbersIn = (model: Model, look: Lookup): Numbers => numbersOf((key) => rowOf(model, key, look)[0]);

const areSame = (one: number | undefined, other: number | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)));
