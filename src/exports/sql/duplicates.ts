/**
 * Rows that are there twice, by the rule that files have: of rows with one id that are the same the first counts, of others the one that was
 * modified last; where nothing tells which that is, the id is refused. Deleted rows take part where every row of the id has the day of its last
 * change; else they are left out first.
 */
import { isCell } from "./cells";
import { flagText } from "./outcomes";
import type { Field, TableKind } from "../tables";
import { readFrom, type Fields } from "./fields";
import { refuse } from "../refusal";
import { counting, inside, shared, type StatementAnswer, type Statement } from "./statement";

/** Columns under their names, with those that the rule needs: `id`, `deleted`, `modified_s`. */
export type Raw = Readonly<Record<string, string>>;

/** An id that names nothing. */
const noIds = ["", "0".repeat(15), `${"0".repeat(15)}AAA`];

export const idText = (fields: Fields, field: "id" | "deal" | "contact" | "customer" | "order"): string =>
  fields.has(field) ? trimmedId(fields, field) : "''";

function trimmedId({ dialect, cell, text }: Fields, field: Field): string {
  const trimmed = `case when ${text(field)} in (${noIds.map(dialect.literal).join(", ")}) then '' else ${text(field)} end`;
  if (cell(field) === text(field)) return trimmed;
  // Of nearly all ids the ends tell that they are as they should be, and to trim a text is dear.
  const id = `cast(${cell(field)} as varchar)`;
  const isOdd = [...["' %'", "'% '", `'${"0".repeat(15)}%'`].map((form) => `${id} like ${form}`), `${id} is null`];
  return `case when ${isOdd.join(" or ")} then ${trimmed} else ${id} end`;
}

/** Whether a row is deleted, where the engine has been asked which cells there are. */
function deletedText(fields: Fields, cells: readonly string[] | undefined): string {
  if (!fields.has("deleted") || cells?.length === 0) return "''";
  return cells
    ? `case when ${isCell(fields.dialect, fields.cell("deleted"), cells)} then '1' else '' end`
    : flagText(fields, "deleted");
}

/** @param deleted cells that say that a row is deleted, if they are known */
export function ruleColumns(fields: Fields, deleted?: readonly string[]): Raw {
  return {
    id: idText(fields, "id"),
    deleted: deletedText(fields, deleted),
    ...(fields.has("modified") && { modified_s: fields.moment("modified").seconds }),
  };
}

const select = (columns: Raw, from: string): string =>
  `select ${Object.entries(columns)
    .map(([name, expression]) => (name === expression ? name : `${expression} as ${name}`))
    .join(",\n  ")}\nfrom ${from}`;

/** How many ids a table has more than once, and how many rows. */
export function doubleStatements(kind: TableKind, fields: Fields): readonly Statement[] {
  const ids = inside(readFrom(fields, { id: idText(fields, "id") }), "r");
  const doubles = inside(`select id from ${ids} where id <> '' group by id having count(*) > 1`, "d");
  return [
    counting(`${kind}.doubles`, doubles, {}, { ids: "count(*)" }),
    counting(`${kind}.total`, fields.from, {}, { row_count: "count(*)" }),
  ];
}

export function readDoubles(answer: StatementAnswer, kind: TableKind): { readonly ids: number; readonly rows: number } {
  const count = (key: string, column: string) => answer.count(key, answer.rows(key)[0] ?? {}, column);
  return { ids: count(`${kind}.doubles`, "ids"), rows: count(`${kind}.total`, "row_count") };
}

/** The rows with `fault`: '' for a row that counts, else why it is left out. Rows that are left out as duplicates aren't there. */
export function usable(kind: TableKind, raw: Raw, fields: Fields, mayHaveDoubles: boolean): string {
  const names = Object.keys(raw);
  const asItIs = Object.fromEntries(names.map((name) => [name, name]));
  const all = shared(`roi_${kind}_rows`, readFrom(fields, raw));
  const rows = inside(all, "r");
  const fault = `case when deleted = '1' then 'deleted' else '' end`;
  if (!mayHaveDoubles || !fields.has("id")) return select({ ...asItIs, fault }, rows);
  const doubled = inside(
    `select id as double_id, count(*) as same_id from ${rows} where id <> '' group by id having count(*) > 1`,
    "d",
  );
  const single = select(
    {
      ...Object.fromEntries(names.map((name) => [name, `s.${name}`])),
      fault: `case when s.deleted = '1' then 'deleted' else '' end`,
    },
    `${inside(all, "s")} left join ${doubled} on s.id = d.double_id where coalesce(d.same_id, 0) = 0`,
  );
  return `${single}\nunion all\n${chosen(names, rows)}`;
}

interface Doubled {
  /** The different rows of ids that are there twice, with `dated`: 1 where all rows of the id have the day of their last change. */
  readonly all: string;
  /** Of these, the rows among which one is chosen. */
  readonly living: string;
  /** By id: how many they are, and the last day. */
  readonly last: string;
}

function doubledRows(names: readonly string[], rows: string): Doubled {
  const hasModified = names.includes("modified_s");
  const columns = (from: string) => names.map((name) => `${from}.${name} as ${name}`).join(", ");
  const many = `select id as many_id from ${rows} where id <> '' group by id having count(*) > 1`;
  const candidates = `select ${columns("r")} from ${rows} join ${inside(many, "m")} on r.id = m.many_id`;
  // Rows that are the same become one, which says how many they are.
  const different = shared(
    "roi_different",
    `select ${names.join(", ")}, count(*) as same from ${inside(candidates, "c")} group by ${names.join(", ")}`,
  );
  const isDated = hasModified ? "min(case when modified_s is null then 0 else 1 end)" : "0 * count(*)";
  const dated = `select id as dated_id, ${isDated} as dated from ${inside(different, "x")} group by id`;
  const all = shared(
    "roi_doubled",
    `select ${columns("y")}, y.same as same, t.dated as dated from ${inside(different, "y")} join ${inside(dated, "t")} on y.id = t.dated_id`,
  );
  const living = shared(
    "roi_living",
    `select ${names.join(", ")}, dated from ${inside(all, "v")} where dated = 1 or deleted <> '1'`,
  );
  const last = `select id as last_id, count(*) as living, min(dated) as all_dated${hasModified ? ", max(modified_s) as last_s" : ""} from ${inside(living, "l")} group by id`;
  return { all, living, last };
}

/** One row for each id that is there twice. */
function chosen(names: readonly string[], rows: string): string {
  const { living, last } = doubledRows(names, rows);
  const isLast = names.includes("modified_s") ? " or (k.all_dated = 1 and z.modified_s = k.last_s)" : "";
  const columns = names.map((name) => `z.${name} as ${name}`).join(", ");
  return `select ${columns}, case when z.deleted = '1' then 'deleted' else '' end as fault from ${inside(living, "z")} join ${inside(last, "k")} on z.id = k.last_id where k.living = 1${isLast}`;
}

/** Ids whose rows differ and of which nothing tells the latest, and the rows that are left out as deleted before one is chosen. */
export function doubtsStatement(kind: TableKind, raw: Raw, fields: Fields): Statement {
  const names = Object.keys(raw);
  const rows = inside(shared(`roi_${kind}_rows`, readFrom(fields, raw)), "r");
  const { all, last } = doubledRows(names, rows);
  const kept = `select id, count(*) as rows_kept from ${inside(chosen(names, rows), "u")} group by id having count(*) > 1`;
  const sql = [
    `select 'undated' as doubt, count(*) as ids, min(last_id) as first_id from ${inside(last, "n")} where living > 1 and all_dated = 0`,
    `select 'tied' as doubt, count(*) as ids, min(id) as first_id from ${inside(kept, "e")}`,
    `select 'deleted' as doubt, sum(same) as ids, min(id) as first_id from ${inside(all, "g")} where dated = 0 and deleted = '1'`,
  ].join("\nunion all\n");
  return { key: `${kind}.doubts`, columns: ["doubt", "ids", "first_id"], sql };
}

/** @returns rows that are left out as deleted before one of those with their id is chosen; throws the refusal of an id that nothing decides */
export function readDeleted(answer: StatementAnswer, kind: TableKind, file: string): number {
  const key = `${kind}.doubts`;
  if (!answer.has(key)) return 0;
  let deleted = 0;
  for (const row of answer.rows(key)) {
    const count = answer.count(key, row, "ids");
    if (answer.text(key, row, "doubt") === "deleted") deleted = count;
    else if (count > 0) return refuse({ is: "duplicates", file, id: answer.text(key, row, "first_id"), lines: [] });
  }
  return deleted;
}
