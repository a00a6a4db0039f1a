import { nameKey } from "./sameName";

/** The wanted names that are already in use. Excel ignores case, in sheet names as in defined names. */
export function takenNames(wanted: readonly string[], used: readonly string[]): readonly string[] {
  const keys = new Set(used.map(nameKey));
  return wanted.filter((name) => keys.has(nameKey(name)));
}

/** A sheet name that isn't in use: "Costs", "Costs 2", "Costs 3". Excel ignores case and allows 31 characters. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(nameKey));
  let name = wanted.slice(0, 31);
  for (let number = 2; used.has(nameKey(name)); number++) {
    const suffix = ` ${number}`;
    name = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
