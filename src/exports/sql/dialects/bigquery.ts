import { asItIs, converting, doubled, escaped, islandsByWindow, nextByWindow, type Dialect } from "../dialect";
import { giveUp } from "../trouble";

export const bigquery: Dialect = {
  name: "bigquery",
  hasNamedRelations: true,
  namesHideColumns: false,
  // Its names can't have these, and it knows no other way to write them.
  quoted: (name) => (/[`\\]/.test(name) ? giveUp({ is: "oddText", text: name }) : doubled("`")(name)),
  literal: escaped("'"),
  ...converting({
    text: (x) => `trim(cast(${x} as string))`,
    seconds: (x) => `unix_seconds(timestamp(${x}))`,
  }),
  divided: (a, b) => `div(${a}, ${b})`,
  remainder: (a, b) => `mod(${a}, ${b})`,
  month: (seconds) => `format_timestamp('%Y-%m', timestamp_seconds(${seconds}))`,
  money: (x) => `cast(${x} as bignumeric)`,
  double: (x) => `cast(${x} as float64)`,
  ordered: asItIs,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
