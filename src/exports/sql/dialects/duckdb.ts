import { asItIs, byPercentSign, doubled, islandsByWindow, nextByWindow, type Dialect } from "../dialect";

const timestamp = (seconds: number): string => `timestamp '${new Date(seconds * 1000).toISOString().slice(0, 19)}'`;

export const duckdb: Dialect = {
  name: "duckdb",
  hasNamedRelations: true,
  namesHideColumns: false,
  quoted: doubled('"'),
  literal: doubled("'"),
  text: (x) => `trim(cast(${x} as varchar))`,
  cell: asItIs,
  seconds: (x) => `epoch_us(cast(${x} as timestamp)) // 1000000`,
  isWithin: (x, first, last) =>
    `cast(${x} as timestamp) >= ${timestamp(first)} and cast(${x} as timestamp) < ${timestamp(last + 1)}`,
  divided: (a, b) => `(${a}) // ${b}`,
  remainder: byPercentSign,
  month: (seconds) => `strftime(make_timestamp((${seconds}) * 1000000), '%Y-%m')`,
  // Its decimals are added up without rounding as they are.
  money: asItIs,
  double: (x) => `cast(${x} as double)`,
  ordered: asItIs,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
