import { escaped, islandsByWindow, nextByWindow, type Dialect } from "../dialect";

export const bigquery: Dialect = {
  name: "bigquery",
  hasNamedRelations: true,
  quoted: escaped("`"),
  literal: escaped("'"),
  text: (x) => `trim(cast(${x} as string))`,
  seconds: (x) => `unix_seconds(timestamp(${x}))`,
  divided: (a, b) => `div(${a}, ${b})`,
  month: (seconds) => `format_timestamp('%Y-%m', timestamp_seconds(${seconds}))`,
  money: (x) => `cast(${x} as bignumeric)`,
  double: (x) => `cast(${x} as float64)`,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
