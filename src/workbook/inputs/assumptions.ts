/** Uncertain assumptions: the evidence for each, and the low and high values of some. */
import { conversion, hourlyCost, licencePrice, margin, users } from "./company";
import { evidenceField } from "./evidence";
import { key } from "./field";
import { rate, tax } from "./finance";
import { each, object } from "./groups";
import { adoption, adoptionShare, slip } from "./timing";

/** The assumptions in the order of a file's keys. */
const assumptions = {
  rate,
  margin,
  conversion,
  slip,
  adoptionShare,
  licencePrice,
  adoption,
  users,
  hourlyCost,
  tax,
} as const satisfies Readonly<Record<string, { readonly key: string; readonly evidence: true }>>;

export type Evident = keyof typeof assumptions;
export type Ranged = {
  [K in Evident]: (typeof assumptions)[K] extends { readonly ranged: true } ? K : never;
}[Evident];

const isRanged = (name: Evident): name is Ranged => "ranged" in assumptions[name];

export const evident = Object.keys(assumptions) as readonly Evident[];
export const ranged = evident.filter(isRanged);

/** The low and the high value have the limits of the assumption itself. */
function rangeOf(name: Ranged) {
  const { field } = assumptions[name];
  return object({ low: key(field, "its lower value"), high: key(field, "its upper value") }, ["low", "high"]);
}

export const ranges = key(object(each(ranged, (name) => key(rangeOf(name), name))), "for the tornado");
export const evidenceOfAssumptions = key(
  object(each(evident, (name) => key(evidenceField, name))),
  "where assumptions come from",
);
