/** Which column of an older workbook's sheet is which column of the form, by the texts and names of their paired rows. */

/** Evidence that two columns are one: a heading, a unit, a choice, or the first column of a name's cells. */
export interface Vote {
  readonly old: number;
  readonly made: number;
  readonly weight: number;
}

/** The columns of the form by those of the workbook. Each takes part once, the best proven first, none across another. */
export function pairedColumns(votes: readonly Vote[]): ReadonlyMap<number, number> {
  const sums = new Map<string, Vote>();
  for (const vote of votes) {
    const key = `${vote.old},${vote.made}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...before, weight: before.weight + vote.weight } : vote);
  }
  const pairs: Vote[] = [];
  for (const vote of [...sums.values()].sort((a, b) => b.weight - a.weight || a.made - b.made))
    if (pairs.every(({ old, made }) => Math.sign(old - vote.old) * Math.sign(made - vote.made) > 0)) pairs.push(vote);
  return new Map(pairs.map(({ old, made }) => [old, made]));
}
