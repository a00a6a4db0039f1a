import {
  asItIs,
  byPercentSign,
  converting,
  doubled,
  escaped,
  islandsByWindow,
  nextByWindow,
  type Dialect,
} from "../dialect";

export const snowflake: Dialect = {
  name: "snowflake",
  hasNamedRelations: true,
  namesHideColumns: false,
  quoted: doubled('"'),
  literal: escaped("'"),
  ...converting({
    text: (x) => `trim(cast(${x} as varchar))`,
    seconds: (x) => `date_part(epoch_second, cast(${x} as timestamp_ntz))`,
  }),
  divided: (a, b) => `floor((${a}) / ${b})`,
  remainder: byPercentSign,
  month: (seconds) => `to_char(to_timestamp_ntz(${seconds}), 'YYYY-MM')`,
  money: (x) => `cast(${x} as number(38, 8))`,
  double: (x) => `cast(${x} as double)`,
  ordered: asItIs,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
