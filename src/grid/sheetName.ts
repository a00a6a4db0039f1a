import { nameKey } from "./sameName";

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
