import { asItIs, byPercentSign, converting, doubled, islandsByWindow, nextByWindow, type Dialect } from "../dialect";

export const trino: Dialect = {
  name: "trino",
  hasNamedRelations: true,
  namesHideColumns: false,
  quoted: doubled('"'),
  literal: doubled("'"),
  ...converting({
    text: (x) => `trim(cast(${x} as varchar))`,
    seconds: (x) => `cast(floor(to_unixtime(cast(${x} as timestamp))) as bigint)`,
  }),
  divided: (a, b) => `(${a}) / ${b}`,
  remainder: byPercentSign,
  month: (seconds) => `format_datetime(from_unixtime(${seconds}, 'UTC'), 'yyyy-MM')`,
  money: (x) => `cast(${x} as decimal(38, 8))`,
  double: (x) => `cast(${x} as double)`,
  ordered: asItIs,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
