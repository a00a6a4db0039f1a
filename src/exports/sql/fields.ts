/** The columns of a table on an engine, by field: each as an expression of SQL, whatever its type. */
import { noMoment, oddMoment, plausibleSeconds, type Moment } from "./moments";
import type { Field } from "../tables";
import type { Dialect } from "./dialect";
import { giveUp } from "./trouble";

/** An amount, null for none, and whether a filled cell is none: 1 or 0. */
export interface Amount {
  readonly value: string;
  readonly unread: string;
}

export interface Fields {
  readonly dialect: Dialect;
  /** The table, as SQL. */
  readonly from: string;
  /** True where the statements are printed before anybody has asked which texts a flag has: they look for those that are known. */
  readonly isAssumed: boolean;
  readonly has: (field: Field) => boolean;
  /** The text of a field without spaces around it; '' where there is none. */
  readonly text: (field: Field) => string;
  /** What is compared with the cells that an engine has found in a field, and counted by them: the text, or the column as it stands. */
  readonly cell: (field: Field) => string;
  readonly moment: (field: Field) => Moment;
  readonly amount: (field: Field) => Amount;
}

/** The names of a field's columns; none for a field that the table hasn't. */
export type HeadersOf = (field: Field) => readonly string[];

/** A table's name in its parts: catalogue, schema, table. A dot parts them; a name with a dot in it is one of a list. */
export const tableName = (dialect: Dialect, table: string | readonly string[]): string =>
  (typeof table === "string" ? table.split(".") : table).map(dialect.quoted).join(".");

/** With this begin the names that statements give to what they read from a table. */
const ownNames = "roi_";

/** Expressions over the columns of a table, under names. */
export function readFrom({ dialect, from }: Fields, columns: Readonly<Record<string, string>>): string {
  const named = Object.entries(columns).map(([name, expression]) => [name, expression, `${ownNames}${name}`] as const);
  if (!dialect.namesHideColumns)
    return `select ${named.map(([name, expression]) => `${expression} as ${name}`).join(",\n  ")}\nfrom ${from}`;
  const own = `select ${named.map(([, expression, name]) => `${expression} as ${name}`).join(",\n  ")}\nfrom ${from}`;
  return `select ${named.map(([name, , own]) => `${own} as ${name}`).join(", ")}\nfrom (\n${own}\n) o`;
}

/** The columns of a table whose types say what they hold: moments are dates or timestamps, amounts are numbers. */
export function typedFields(
  dialect: Dialect,
  {
    from,
    headersOf,
    today,
    isAssumed,
  }: Pick<Fields, "from" | "isAssumed"> & { readonly headersOf: HeadersOf; readonly today: number },
): Fields {
  /** Of several columns, a later one fills the gaps of those before. */
  const column = (field: Field): string | undefined => {
    const names = headersOf(field).map(quoted);
    return names.length > 1 ? `coalesce(${names.join(", ")})` : names[0];
  };
  const { earliest, latest } = plausibleSeconds(today);
  const quoted = (name: string): string =>
    dialect.namesHideColumns && name.startsWith(ownNames)
      ? giveUp({ is: "oddText", text: name })
      : dialect.quoted(name);
  const textOf = (field: Field): string => {
    const name = column(field);
    return name === undefined ? "''" : `coalesce(${dialect.text(name)}, '')`;
  };
  return {
    dialect,
    from,
    isAssumed,
    has: (field) => column(field) !== undefined,
    text: textOf,
    cell: (field) => {
      const name = column(field);
      return name === undefined || isAssumed ? textOf(field) : dialect.cell(name);
    },
    moment: (field) => {
      const name = column(field);
      if (name === undefined) return { seconds: "null", fault: String(noMoment) };
      const isPlausible = dialect.isWithin(name, earliest, latest);
      return {
        seconds: `case when ${isPlausible} then ${dialect.seconds(name)} end`,
        fault: `case when ${isPlausible} then 0 when ${name} is null then ${noMoment} else ${oddMoment} end`,
      };
    },
    amount: (field) => {
      const name = column(field);
      return name === undefined ? { value: "null", unread: "0" } : { value: dialect.money(name), unread: "0" };
    },
  };
}
