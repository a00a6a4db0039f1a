import type { Deals } from "./dealStatistics";

/**
 * The deals of each group as columns of their own, to have statistics by month or by source
 * @param deals one row per deal; groupOf gives a row's group, for example `monthOf` of its date, or undefined to leave it out
 * @returns columns by group, rows in their order. Statistics of the groups, merged, are those of all deals: the cycle of a group
 * is finished under the reading of all
 * Source: statistics that can be merged can be grouped.
 */
export function partedDeals<Group>(
  { opened, closed, outcome, amount, rows }: Deals,
  groupOf: (row: number) => Group | undefined,
): ReadonlyMap<Group, Deals> {
  const groups = new Map<Group, number[]>();
  for (let row = 0; row < amount.length; row++) {
    const group = groupOf(row);
    if (group === undefined) continue;
    const own = groups.get(group);
    if (own) own.push(row);
    else groups.set(group, [row]);
  }
  const parts = [...groups].map(([group, own]) => {
    const of = (column: Float64Array) => Float64Array.from(own, (row) => column[row] as number);
    const part: Deals = {
      opened: of(opened),
      closed: of(closed),
      outcome: { ...outcome, codes: Int32Array.from(own, (row) => outcome.codes[row] as number) },
      amount: of(amount),
      rows: own.map((row) => (rows ? (rows[row] as number) : row + 1)),
    };
    return [group, part] as const;
  });
  return new Map(parts);
}
