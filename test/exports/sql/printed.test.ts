import { init, parse } from "@guanmingchiu/sqlparser-ts";
import { beforeAll, describe, expect, it } from "vitest";
import type { Settings } from "../../../src/exports/decide/settings";
import { dialects } from "../../../src/exports/sql/dialects";
import { dialectNames, type DialectName } from "../../../src/exports/sql/dialect";
import { tableName } from "../../../src/exports/sql/fields";
import type { Statement } from "../../../src/exports/sql/statement";
import { engineTable } from "../../../src/exports/sql/table";
import { EngineTrouble } from "../../../src/exports/sql/trouble";
import { Warehouse } from "../../../src/exports/sql/warehouse";
import { languages, type Language } from "../../../src/language/languages";
import { locales } from "../../../src/locales";
import { comment, printed, type CommentWords } from "../../../src/sharing/warehouse/printed";
import { day } from "../reading";
import { generatedColumns, printedTables, type GeneratedTable } from "./generated";
import { settings } from "./roads";

/** What each dialect is read as. The parser has none of its own for Trino. */
const grammars = {
  duckdb: "duckdb",
  postgres: "postgresql",
  clickhouse: "clickhouse",
  trino: "generic",
  spark: "spark",
  bigquery: "bigquery",
  snowflake: "snowflake",
} as const satisfies Readonly<Record<DialectName, string>>;

const rename = (columns: Readonly<Record<string, string>>, namesOf: (name: string) => string) =>
  Object.fromEntries(Object.entries(columns).map(([field, name]) => [field, namesOf(name)]));

/** @param isWhole false for statements that don't look for rows that are there twice and join nothing, which are shorter */
function statements(name: DialectName, isWhole: boolean, namesOf = (own: string) => own): readonly Statement[] {
  const kinds: readonly GeneratedTable[] = isWhole ? printedTables : ["deals", "stages", "orders", "scores"];
  const map = Object.fromEntries(
    kinds.map((kind) => {
      const columns = Object.entries(generatedColumns[kind]).filter(([field]) => isWhole || field !== "id");
      return [kind, { columns: rename(Object.fromEntries(columns), namesOf) }];
    }),
  );
  const given: Settings = { ...settings, map, to: day("2025-12-31"), outcomes: { won: ["Signed"], lost: ["Gone"] } };
  const dialect = dialects[name];
  const tables = kinds.map((kind) => {
    const headers = Object.values(map[kind]?.columns ?? {});
    return engineTable(
      dialect,
      { kind, name: kind, from: tableName(dialect, ["crm", namesOf(kind)]), headers },
      given,
      true,
    );
  });
  return [...new Warehouse(tables, given, true).rounds()].flat();
}

/** Names and words that would end a text, begin a comment or be a statement, if they weren't data. */
const hostileNames: readonly string[] = [
  `"; drop table deals; --`,
  "it's",
  "a`b",
  "select",
  "müşteri adı ۱۲",
  "back\\slash\\",
  "/* no */ -- comment",
  "${x} %s {0}",
];

beforeAll(() => init());

const wordsIn = (language: Language): CommentWords => {
  const { comments } = locales[language].importing.warehouse;
  return { language, comments };
};

const golden = (name: DialectName, isWhole: boolean): string =>
  `${printed(name, statements(name, isWhole), "0123456789ab", wordsIn("en")).join("\n")}\n`;

describe.each(dialectNames)("The statements for %s", (name) => {
  it("are those that were looked at", async () => {
    await expect(golden(name, false)).toMatchFileSnapshot(`goldens/${name}.sql`);
  });

  it("parse", () => {
    const all = statements(name, true);
    expect(all.length).toBeGreaterThan(25);
    for (const { key, sql } of all) expect(() => parse(sql, grammars[name]), `${key}:\n${sql}`).not.toThrow();
  });

  it.each(languages)("stand under comments in %s, which no engine reads as anything else", (language) => {
    const all = statements(name, false);
    const lines = printed(name, all, "0123456789ab", wordsIn(language));
    expect(parse(lines.join("\n"), grammars[name])).toHaveLength(all.length);
    const comments = lines.filter((line) => line.startsWith("--"));
    expect(comments.length).toBe(all.length + (name === "spark" ? 5 : 4));
    // Some programs look for the end of a statement, or of a text, in comments, too.
    for (const line of comments) {
      expect(line).not.toMatch(/;|[\r\n]|\\$/);
      expect((line.match(/'/g)?.length ?? 0) % 2, line).toBe(0);
    }
    const sqlOf = (each: readonly string[]) => each.filter((line) => !line.startsWith("--"));
    expect(sqlOf(lines)).toEqual(sqlOf(printed(name, all, "0123456789ab", wordsIn("en"))));
  });

  it.each([
    ...hostileNames,
    "one\nselect 2",
    "one\r\nselect 2",
    "one\u2028select 2\u0085select 3",
    "\u0000",
    "\\",
    "\\ ",
  ])("stand under a comment that holds %j", (hostile) => {
    const line = comment(hostile);
    expect(line).toMatch(/^-- \P{Cc}*$/u);
    expect(line).not.toMatch(/[\u2028\u2029]|\\\s*$/);
    expect(parse(`${line}\nselect 1`, grammars[name])).toHaveLength(1);
  });

  it.each(hostileNames)("take %s as a name", (hostile) => {
    const hostileStatements = () => statements(name, false, (own) => `${hostile}${own}`);
    if (name === "bigquery" && /[`\\]/.test(hostile)) {
      expect(hostileStatements).toThrow(EngineTrouble);
      return;
    }
    // The parser doesn't know ClickHouse's backslash before a backtick; ClickHouse itself is asked elsewhere.
    if (name === "clickhouse" && hostile.includes("`")) return;
    for (const { key, sql } of hostileStatements()) expect(parse(sql, grammars[name]), key).toHaveLength(1);
  });
});

it("The statements that look for rows that are there twice, and join, are those that were looked at", async () => {
  await expect(golden("duckdb", true)).toMatchFileSnapshot("goldens/duckdb-whole.sql");
});
