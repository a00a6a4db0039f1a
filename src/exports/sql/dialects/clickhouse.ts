import { escaped, type Dialect } from "../dialect";

/** Of version 18.16 and later: it has no window functions, so the passages of a deal are numbered in arrays. */
export const clickhouse: Dialect = {
  name: "clickhouse",
  hasNamedRelations: false,
  quoted: escaped("`"),
  literal: escaped("'"),
  text: (x) => `replaceRegexpAll(coalesce(toString(${x}), ''), '^\\\\s+|\\\\s+$', '')`,
  seconds: (x) => `toInt64(toDateTime(${x}, 'UTC'))`,
  divided: (a, b) => `intDiv(${a}, ${b})`,
  month: (seconds) => `substring(toString(toDate(toDateTime(${seconds}, 'UTC'))), 1, 7)`,
  money: (x) => x,
  double: (x) => `toFloat64(${x})`,
  nextEntries: (rows) => `select deal, row.2 as stage, row.1 as entered_s, next_s as left_s
  from (
    select deal, arraySort(groupArray((entered_s, stage))) as rows,
      arrayPushBack(arrayPopFront(arrayMap(x -> toNullable(x.1), rows)), null) as next_entries
    from (${rows}) n group by deal
  ) a array join rows as row, next_entries as next_s`,
  islands: (rows) => `select deal, row.2 as stage, row.1 as entered_s, row.3 as left_s, island
  from (
    select deal, arraySort(groupArray((entered_s, stage, left_s))) as rows,
      arrayCumSum(arrayMap((x, i) -> i > 1 and rows[i - 1].2 = x.2 ? 0 : 1, rows, arrayEnumerate(rows))) as islands
    from (${rows}) h group by deal
  ) a array join rows as row, islands as island`,
};
