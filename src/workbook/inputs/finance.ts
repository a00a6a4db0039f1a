/** Rate, tax and the growth of prices. */
import { each, object } from "./groups";
import { key } from "./field";
import { choice, input, yearlyInput } from "./input";

export const rate = input({
  key: "rate",
  kind: "rate",
  unit: "perYear",
  format: "rate",
  ranged: true,
  evidence: true,
  says: "per year; without it there is no NPV",
});
export const basis = choice(["nominal", "real"], {
  key: "basis",
  of: "bases",
  usual: "nominal",
  says: "of the discount rate",
});
export const tax = input({
  key: "tax",
  kind: "share",
  unit: "ofNet",
  format: "rate",
  evidence: true,
  says: "without it, before tax",
});

/** The price growth that applies to a line; "none" needs no figures. */
export const priceGrowth = choice(["none", "revenue", "wages", "other"], {
  of: "growth",
  usual: "none",
  says: "which prices the line grows with",
});
const growing = ["revenue", "wages", "other"] as const satisfies readonly (typeof priceGrowth.words)[number][];
export const growthOf = (name: (typeof growing)[number]) =>
  yearlyInput(1, { kind: "growth", unit: "perYear", format: "rate", says: `of ${name}` });
export const growth = key(object(each(growing, growthOf)), "of prices, per year from year 1");
