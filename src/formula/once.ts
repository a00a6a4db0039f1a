/** Many cells may ask for the same cells: what is asked of them is worked out once for a workbook. */
import type { Surroundings } from "../grid/evaluate";
import type { CellRef, Lookup } from "./lookup";

type Ask = Surroundings["ask"];

const known = new WeakMap<Lookup, WeakMap<Ask, Map<string, unknown>>>();

/** `key` says what is asked, with its references resolved. */
export function once<T>({ look, ask }: { readonly look: Lookup; readonly ask: Ask }, key: string, work: () => T): T {
  const byAsk = known.get(look) ?? new WeakMap<Ask, Map<string, unknown>>();
  const results = byAsk.get(ask) ?? new Map<string, unknown>();
  known.set(look, byAsk.set(ask, results));
  if (!results.has(key)) results.set(key, work());
  return results.get(key) as T;
}

/** A reference as a text that is the same for the same cells or name, from wherever it is asked. */
export function resolved(reference: string, look: Lookup, from: CellRef): string {
  const found = look.locate(reference, from);
  if (found) return `\u0000${found.sheet.name}\u0000${Object.values(found.area).join()}`;
  const name = look.nameOf(reference, from);
  return name ? `\u0000${name.sheet ?? ""}\u0000${name.name}` : reference;
}
