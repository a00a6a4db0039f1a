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

/** The session's time zone is UTC, as the page for the data team says: a moment is read on the clock of the session. */
export const spark: Dialect = {
  name: "spark",
  hasNamedRelations: true,
  namesHideColumns: false,
  quoted: doubled("`"),
  literal: escaped("'"),
  ...converting({
    text: (x) => `trim(cast(${x} as string))`,
    seconds: (x) => `unix_seconds(cast(${x} as timestamp))`,
  }),
  divided: (a, b) => `(${a}) div ${b}`,
  remainder: byPercentSign,
  month: (seconds) => `date_format(timestamp_seconds(${seconds}), 'yyyy-MM')`,
  money: (x) => `cast(${x} as decimal(38, 8))`,
  double: (x) => `cast(${x} as double)`,
  ordered: asItIs,
  nextEntries: nextByWindow,
  islands: islandsByWindow,
};
