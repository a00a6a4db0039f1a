/** Lists why the door may refuse a call. Only documentation and tests use this; the add-in's functions don't include it. */
import type { Reason } from "../core/fault";
import type { AnyDefinition } from "./define";
import { shapeOf } from "./shapes";

/** The reasons for which a function's arguments may be refused, each with the parameters it may name. */
export function doorRefusals({ parameters }: AnyDefinition): ReadonlyMap<Reason, readonly string[]> {
  const found = new Map<Reason, string[]>([["tooManyArguments", []]]);
  const aligned: { readonly key: string; readonly by: "period" | "row" }[] = [];
  for (const [key, parameter] of Object.entries(parameters)) {
    const shape = shapeOf(parameter);
    for (const reason of shape.refuses(parameter)) found.set(reason, [...(found.get(reason) ?? []), key]);
    if (shape.aligned) aligned.push({ key, by: shape.aligned.by });
  }
  if (aligned.length > 1) {
    const isByRow = aligned.some(({ by }) => by === "row");
    found.set(
      isByRow ? "cellsDiffer" : "lengthsDiffer",
      aligned.map(({ key }) => key),
    );
  }
  return found;
}
