/** Which goals the figures of an export measure. */
import type { BeforeAfter } from "../../exports/beforeAfter";
import { numberIn, type Figures, type Values } from "../../exports/result";
import type { TableKind } from "../../exports/tables";
import { goalKeys, type GoalKey } from "../inputs/goals";

export type MeasuredGoals = Partial<Readonly<Record<GoalKey, number>>>;

/**
 * In the units of the goals: a month's sum is the sum divided by the months, a year's is twelve of these. What a table doesn't
 * show is absent: no export of deals tells the satisfaction of customers.
 * @param months how long the figures were counted
 */
function measuredGoals(table: TableKind, figures: Figures, months: number): MeasuredGoals {
  const found = Object.entries(measures[table]?.(figures, months) ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(found) as MeasuredGoals;
}

export const measuresGoals = (table: TableKind): boolean => measures[table] !== undefined;

/** A measure on both sides of a go-live; what one side doesn't show is absent. */
export interface MeasuredGoal {
  readonly baseline?: number;
  readonly actual?: number;
}

export function goalsBeforeAfter(
  table: TableKind,
  { windows: { months }, before, after }: BeforeAfter,
): Partial<Readonly<Record<GoalKey, MeasuredGoal>>> {
  const [baseline, actual] = [measuredGoals(table, before, months), measuredGoals(table, after, months)];
  const found = goalKeys.filter((goal) => baseline[goal] !== undefined || actual[goal] !== undefined);
  return Object.fromEntries(
    found.map((goal): [GoalKey, MeasuredGoal] => {
      const [was, is] = [baseline[goal], actual[goal]];
      return [goal, { ...(was !== undefined && { baseline: was }), ...(is !== undefined && { actual: is }) }];
    }),
  );
}

type Measure = (figures: Figures, months: number) => Partial<Record<GoalKey, number | undefined>>;

const measures: Partial<Readonly<Record<TableKind, Measure>>> = {
  deals: ({ deals = {} }, months) => ({
    sales: perMonth(deals, "revenue", months),
    deals: perMonth(deals, "won", months),
    cycle: numberIn(deals, "cycleMeanDays"),
    winRate: numberIn(deals, "winRate"),
  }),
  leads: ({ sources = [] }) => {
    const sum = (of: "leads" | "won") =>
      sources.reduce<number | undefined>((all, { [of]: count }) => add(all, count), 0);
    const [leads, won] = [sum("leads"), sum("won")];
    return { conversion: leads && won !== undefined ? won / leads : undefined };
  },
  stages: ({ stages = [] }) => {
    const means = stages.flatMap(({ meanDays }) => (meanDays === undefined ? [] : [meanDays]));
    return { stages: means.length > 0 ? Math.max(...means) : undefined };
  },
  orders: ({ customers = {} }, months) => {
    const netNew = perMonth(customers, "netNew", months);
    return {
      netNew: netNew === undefined ? undefined : netNew * 12,
      retention: numberIn(customers, "retention"),
      loyalty: numberIn(customers, "repeatRate"),
    };
  },
  scores: ({ scores = {} }) => ({ csat: numberIn(scores, "csat"), nps: numberIn(scores, "nps") }),
  cases: ({ cases = {} }, months) => ({
    complaints: perMonth(cases, "count", months),
    resolution: numberIn(cases, "meanHours"),
  }),
};

function perMonth(values: Values, name: string, months: number): number | undefined {
  const value = numberIn(values, name);
  return value === undefined ? undefined : value / months;
}

/** Undefined as soon as one of them is. */
const add = (sum: number | undefined, count: number | undefined): number | undefined =>
  sum === undefined || count === undefined ? undefined : sum + count;
