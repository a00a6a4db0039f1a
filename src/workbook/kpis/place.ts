/** The rows of a table by their places, and how many of a long table have one of their own. */

/** The key of a row of a table, by its place. */
export const placed = (table: string, place: number): string => `${table}_${place}`;

/** Of a long table, the rows after these are added up. */
const mostRows = 60;

/** The number of rows of a table with a row of its own, without the one that adds up the others. */
export const ownRows = (all: readonly unknown[]): number => (all.length > mostRows + 1 ? mostRows : all.length);

/** The first rows of a long table, and the others added up. */
export function shortened<T>(
  all: readonly T[],
  numbers: (keyof T)[],
  others: (count: number) => Partial<T>,
): readonly T[] {
  const own = ownRows(all);
  if (own === all.length) return all;
  const rest = all.slice(own);
  const sums = numbers.map((name) => {
    const known = rest.flatMap((each) => (typeof each[name] === "number" ? [each[name]] : []));
    return [name, known.length === 0 ? undefined : known.reduce((one, other) => one + other, 0)] as const;
  });
  return [...all.slice(0, own), { ...others(rest.length), ...Object.fromEntries(sums) } as T];
}
