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
  unit: "ofProfit",
  format: "rate",
  evidence: true,
  says: "of the profit of each year; without it, before tax",
});
export const losses = choice(["otherProfit", "carriedForward", "lost"], {
  key: "losses",
  of: "losses",
  usual: "otherProfit",
  says: "what a year's loss is set against for tax: the company's other profit, the model's own later profit, or nothing",
});
export const taxSettled = choice(["sameYear", "yearLater"], {
  key: "taxSettled",
  of: "settled",
  usual: "sameYear",
  says: "when the tax of a year is paid",
});
export const discounting = choice(["yearEnd", "midYear"], {
  key: "discounting",
  of: "discounting",
  usual: "yearEnd",
  says: "from where in its year an amount is discounted; year 0 is today",
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
