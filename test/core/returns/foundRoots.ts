import { roots, type Flows, type Root } from "../../../src/core/returns/rate/roots";

/** All roots, or undefined where the search is given up. */
export function foundRoots(flows: Flows): readonly Root[] | undefined {
  const found = roots(flows);
  return typeof found === "string" ? undefined : found;
}
