/** Rows of a table other than deals: which count, and why others are left out. */
import { partReasons, wholeReasons, type LeftOutCounts } from "../leftOut";
import type { DayRange } from "../result";
import type { TableKind } from "../tables";
import { doubtsStatement, ruleColumns, usable, type Raw } from "./duplicates";
import type { Fields } from "./fields";
import { momentReasons, noMoment, secondsOf, serialOf } from "./moments";
import { giveUp } from "./trouble";
import { counting, countIf, inside, shared, type StatementAnswer, type Statement } from "./statement";

/** Why a row isn't used, as conditions over its raw columns in the order in which they are asked. */
export type LeftOut = readonly { readonly when: string; readonly reason: string }[];

export interface UsableRows {
  /** The raw columns with `left_out`, '' for a row that counts. */
  readonly relation: string;
  /** Asks which rows that are there twice can't be decided, if some may be. */
  readonly doubts: readonly Statement[];
}

export function rowsOf(
  kind: TableKind,
  fields: Fields,
  raw: Raw,
  leftOut: LeftOut,
  mayHaveDoubles = false,
): UsableRows {
  const all: Raw = { ...ruleColumns(fields), ...raw };
  const whens = leftOut.map(({ when, reason }) => `when ${when} then '${reason}'`).join(" ");
  const sql = `select ${Object.keys(raw).join(", ")}, case when fault <> '' then fault ${whens} else '' end as left_out
from ${inside(usable(kind, all, fields, mayHaveDoubles), "u")}`;
  return {
    relation: shared(`roi_${kind}`, sql),
    doubts: mayHaveDoubles && fields.has("id") ? [doubtsStatement(kind, all, fields)] : [],
  };
}

/** A moment that a row must have. */
export const withMoment = (fault: string): LeftOut => [
  { when: `${fault} = ${noMoment}`, reason: "incomplete" },
  ...Object.entries(momentReasons)
    .filter(([code]) => Number(code) !== noMoment)
    .map(([code, reason]) => ({ when: `${fault} = ${code}`, reason })),
];

export function outsideDays(
  seconds: string,
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
): LeftOut {
  const limits = [
    ...(from === undefined ? [] : [`${seconds} < ${secondsOf(from)}`]),
    ...(to === undefined ? [] : [`${seconds} >= ${secondsOf(to + 1)}`]),
  ];
  const isNone = limits.length === 0 ? [] : [`${seconds} is null`];
  return [...isNone, ...limits].map((when) => ({ when, reason: "outsidePeriod" }));
}

/**
 * The rows by reason, with the first and the last of a moment.
 * @param fault of a moment that a row may lack, but for one figure; ids a column of which each cell names one thing
 */
export const rowsStatement = (
  key: string,
  relation: string,
  seconds: string,
  { fault = "", ids = "" }: { readonly fault?: string; readonly ids?: string } = {},
): Statement =>
  counting(
    key,
    inside(relation, "r"),
    { left_out: "left_out", ...(fault !== "" && { [partFault]: fault }) },
    {
      row_count: "count(*)",
      first_s: `min(${seconds})`,
      last_s: `max(${seconds})`,
      ...(ids !== "" && { [severalIds]: countIf(`replace(${ids}, ';', '') <> ${ids}`) }),
    },
  );

/** Rows with several ids in a cell, which SQL doesn't part. */
const severalIds = "several_ids";

const partFault = "part_f";

export interface RowCounts {
  readonly rows: number;
  readonly used: number;
  /** Whole days as Excel's serial numbers, of rows that count. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export function readRows(answer: StatementAnswer, key: string, leftOut: LeftOutCounts, days: DayRange): RowCounts {
  let [rows, used] = [0, 0];
  let [first, last]: (number | undefined)[] = [];
  for (const row of answer.rows(key)) {
    const count = answer.count(key, row, "row_count");
    rows += count;
    const several = severalIds in row ? answer.count(key, row, severalIds) : 0;
    if (several > 0) giveUp({ is: "severalIds", statement: key, count: several });
    const word = answer.text(key, row, "left_out");
    if (word !== "") {
      const reason = [...wholeReasons, ...partReasons].find((each) => each === word);
      leftOut.addAll(count, [], reason ?? answer.nonsense(key, "left_out", word));
      continue;
    }
    used += count;
    const fault = partFault in row ? momentReasons[answer.count(key, row, partFault)] : undefined;
    if (fault !== undefined && fault !== "noDate") leftOut.addAll(count, [], fault, "cycle");
    for (const column of ["first_s", "last_s"]) {
      const seconds = answer.numberOrNone(key, row, column);
      if (seconds === undefined) continue;
      const serial = serialOf(seconds);
      days.addDay(serial);
      if (column === "first_s") first = Math.floor(serial);
      else last = Math.floor(serial);
    }
  }
  return { rows, used, first, last };
}
