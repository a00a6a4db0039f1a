/** The common fields of costs and benefits: amounts and information about the line. */
import { evidence } from "./evidence";
import { WrongFigure, type Field } from "./field";
import { priceGrowth } from "./finance";
import { yearly } from "./groups";
import { input } from "./input";
import { kinds } from "./limits";

const label = input({ kind: "text", says: "instead of ours" });
const note = input({ kind: "text", says: "stands beside the line" });
const risk = input({
  kind: "share",
  format: "rate",
  says: "0.1 makes a cost 10% larger, a benefit 10% smaller",
});

/** All fields except the amounts, which the two sheets enter in different ways. */
export const common = { label, note, risk, growth: priceGrowth, ...evidence } as const;

interface Item {
  readonly amounts?: readonly number[];
  readonly time?: unknown;
}

/** A list of amounts alone, or an object that holds them. */
export function item<T extends Item>(of: Field<T>): Field<T & { readonly amounts: readonly number[] }> {
  const amounts = yearly(0, kinds.amount);
  const mayBeTimed = of.inside !== undefined && "time" in of.inside;
  const least = { required: ["amounts"] } as const;
  return {
    takes: "a list of amounts, one per year from year 0, or an object",
    schema: {
      anyOf: [amounts.schema, { ...of.schema, ...(mayBeTimed ? { oneOf: [least, { required: ["time"] }] } : least) }],
    },
    ...(of.inside && { inside: of.inside }),
    read: (given, where, frame) => {
      const read = of.read(Array.isArray(given) ? { amounts: amounts.read(given, where, frame) } : given, where, frame);
      if (read.amounts && read.time) throw new WrongFigure("amountsAndTime", { where: { where } });
      if (!read.amounts && !read.time) throw new WrongFigure("missing", { where: { where: [...where, "amounts"] } });
      return { ...read, amounts: read.amounts ?? [] };
    },
  };
}
