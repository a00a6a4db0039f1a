/** Flows whose rates of return are all known, from the two collections that the tests use. */
import { readFileSync } from "node:fs";
import { excelDayOf } from "../peers/dates";
import { sameRate } from "../truth";

export interface CorpusCase {
  readonly id: string;
  readonly amounts: readonly number[];
  /** Excel's day numbers; absent if the flows have no dates. */
  readonly days?: readonly number[];
  /** Every known rate at which NPV is 0. */
  readonly roots: readonly number[];
}

interface Hard {
  readonly id: string;
  readonly values: readonly number[];
  readonly dates: readonly number[] | null;
  readonly rootsIn: readonly number[];
}
interface Published {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly inputs: { readonly cashflows: readonly number[]; readonly dates?: readonly string[] };
  readonly recomputed?: { readonly irr?: number; readonly real_roots?: readonly number[] };
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test/cases/${name}.json`, import.meta.url), "utf8"));

const hard = (read("rates_of_return") as readonly Hard[]).map(({ id, values, dates, rootsIn }): CorpusCase => ({
  id,
  amounts: values,
  ...(dates && { days: dates }),
  roots: rootsIn,
}));

const published = (read("published") as readonly Published[])
  .filter(({ kind, status }) => (kind === "irr" || kind === "xirr") && status === "consistent")
  .map(({ id, inputs, recomputed }): CorpusCase => {
    const { irr, real_roots = irr === undefined ? undefined : [irr] } = recomputed ?? {};
    if (!real_roots) throw new Error(`${id} has no list of its roots`);
    return {
      id,
      amounts: inputs.cashflows,
      ...(inputs.dates && { days: inputs.dates.map(excelDayOf) }),
      roots: real_roots,
    };
  });

/** Flows that are in both collections count once, with the roots from both. */
export const corpusCases: readonly CorpusCase[] = [
  ...[...hard, ...published]
    .reduce((known, each) => {
      const first = each.days?.[0] ?? 0;
      const flows = JSON.stringify([each.amounts, each.days?.map((day) => day - first)]);
      const before = known.get(flows);
      return known.set(flows, before ? { ...before, roots: union(before.roots, each.roots) } : each);
    }, new Map<string, CorpusCase>())
    .values(),
];

function union(roots: readonly number[], others: readonly number[]): readonly number[] {
  return [...roots, ...others.filter((other) => !roots.some((root) => sameRate(other, root)))];
}
