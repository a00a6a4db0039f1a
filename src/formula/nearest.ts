/** Finds the word that somebody may have meant by one that there isn't. */

/** The word that takes the fewest changed letters, at most a third of it; undefined if two are as near. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const far = among.map((each) => ({ each, changes: changesBetween(wanted, each.toLowerCase()) }));
  const least = Math.min(...far.map(({ changes }) => changes));
  const [only, ...more] = far.filter(({ changes }) => changes === least);
  return only && more.length === 0 && least <= Math.max(1, wanted.length / 3) ? only.each : undefined;
}

/** Letters to add, remove, replace or swap with their neighbour. Source: Damerau (1964), CACM 7, 171–176. */
function changesBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
