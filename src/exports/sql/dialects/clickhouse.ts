import { asItIs, byPercentSign, converting, escaped, type Dialect } from "../dialect";

/** Of version 18.16 and later: it has no window functions, so the passages of a deal are numbered in arrays. */
export const clickhouse: Dialect = {
  name: "clickhouse",
  hasNamedRelations: false,
  namesHideColumns: true,
  quoted: escaped("`"),
  literal: escaped("'"),
  ...converting({
    text: (x) => `replaceRegexpAll(coalesce(toString(${x}), ''), '^\\\\s+|\\\\s+$', '')`,
    seconds: (x) => `toInt64(toDateTime(${x}, 'UTC'))`,
  }),
  divided: (a, b) => `intDiv(${a}, ${b})`,
  remainder: byPercentSign,
  month: (seconds) => `substring(toString(toDate(toDateTime(${seconds}, 'UTC'))), 1, 7)`,
  // Joins of version 18.16 mix up the rows of decimal columns.
  money: (x) => `toFloat64(${x})`,
  double: (x) => `toFloat64(${x})`,
  ordered: asItIs,
  nextEntries: (
    rows,
  ) => `select deal, tupleElement(entry, 2) as stage, tupleElement(entry, 1) as entered_s, tupleElement(entry, 3) as left_s
  from (
    select deal, arrayJoin(arrayMap((x, i) -> (tupleElement(x, 1), tupleElement(x, 2),
        if(i < length(entries), toNullable(tupleElement(entries[i + 1], 1)), null)), entries, arrayEnumerate(entries))) as entry
    from (select deal, arraySort(groupArray((entered_s, stage))) as entries from (${rows}) n group by deal) g
  ) a`,
  islands: (
    rows,
  ) => `select deal, tupleElement(entry, 2) as stage, tupleElement(entry, 1) as entered_s, tupleElement(entry, 3) as left_s,
    tupleElement(entry, 4) as island
  from (
    select deal, arrayJoin(arrayMap((x, n) -> (tupleElement(x, 1), tupleElement(x, 2), tupleElement(x, 3), n), entries, islands)) as entry
    from (
      select deal, entries, arrayCumSum(arrayMap((x, i) -> if(i > 1 and tupleElement(entries[i - 1], 2) = tupleElement(x, 2), 0, 1),
        entries, arrayEnumerate(entries))) as islands
      from (select deal, arraySort(groupArray((entered_s, stage, left_s))) as entries from (${rows}) h group by deal) g
    ) c
  ) a`,
};
