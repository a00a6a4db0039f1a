import { doubled, islandsByWindow, nextByWindow, type Dialect } from "../dialect";

export const duckdb: Dialect = {
  name: "duckdb",
  hasNamedRelations: true,
  namesHideColumns: false,
  quoted: doubled('"'),
  literal: doubled("'"),
  text: (x) => `trim(cast(${x} as varchar))`,
  seconds: (x) => `date_diff('second', timestamp '1970-01-01', cast(${x} as timestamp))`,
  divided: (a, b) => `(${a}) // ${b}`,
  month: (seconds) => `strftime(make_timestamp((${seconds}) * 1000000), '%Y-%m')`,
  // Its decimals are added up without rounding as they are.
  money: (x) => x,
  double: (x) => `cast(${x} as double)`,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
