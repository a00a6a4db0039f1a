/** Lead sources and campaigns. */
import { key } from "./field";
import { list, object } from "./groups";
import { input } from "./input";

/** The number of rows on the sheet. */
export const mostSources = 12;

export const leadSource = {
  name: input({ kind: "text", says: "of the source or campaign" }),
  leads: input({ kind: "number", format: "count", says: "in the period" }),
  won: input({ kind: "number", format: "count", says: "deals won of them" }),
  revenue: input({ kind: "number", format: "money", says: "of the deals won" }),
  cost: input({ kind: "number", format: "money", says: "of the source" }),
} as const;

export const sources = key(list(object(leadSource, ["name"]), mostSources), "lead sources and campaigns");
