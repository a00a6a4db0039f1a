import { byPercentSign, converting, doubled, islandsByWindow, nextByWindow, type Dialect } from "../dialect";

/** Backslashes are plain letters: the connection sets `standard_conforming_strings`. */
export const postgres: Dialect = {
  name: "postgres",
  hasNamedRelations: true,
  namesHideColumns: false,
  quoted: doubled('"'),
  literal: doubled("'"),
  ...converting({
    text: (x) => `trim(cast(${x} as text))`,
    seconds: (x) => `cast(floor(extract(epoch from cast(${x} as timestamp))) as bigint)`,
  }),
  divided: (a, b) => `(${a}) / ${b}`,
  remainder: byPercentSign,
  month: (seconds) => `to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM')`,
  money: (x) => `cast(${x} as numeric)`,
  double: (x) => `cast(${x} as double precision)`,
  ordered: (x) => `${x} collate "C"`,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
