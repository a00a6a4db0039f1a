/** Puts generated rows into engines, with types that say what they hold. */
import { writeFileSync } from "node:fs";
import { join, dirname } from "node:path";
import { installed } from "../../../src/cli/engines/installed";
import { csvOf, type Generated } from "./generated";

interface Writing {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{
      readonly connect: () => Promise<{
        readonly run: (sql: string) => Promise<unknown>;
        readonly closeSync: () => void;
      }>;
      readonly closeSync: () => void;
    }>;
  };
}

const duckdbTypes = {
  text: "varchar",
  money: "decimal(18,2)",
  moment: "timestamp",
  day: "date",
  number: "integer",
} as const;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function loadedIntoDuckdb(file: string, tables: Readonly<Record<string, Generated>>): Promise<void> {
  const { DuckDBInstance } = installed<Writing>("@duckdb/node-api");
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const [i, [name, table]] of Object.entries(tables).entries()) {
    const csv = join(dirname(file), `${i}.csv`);
    writeFileSync(csv, csvOf(table));
    const types = Object.entries(table.columns).map(([column, type]) => `${quoted(column)} ${duckdbTypes[type]}`);
    await connection.run(`create table ${quoted(name)} (${types.join(", ")})`);
    await connection.run(`copy ${quoted(name)} from '${csv}' (header true, nullstr '')`);
  }
  connection.closeSync();
  instance.closeSync();
}

interface PgClient {
  readonly connect: () => Promise<void>;
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

const postgresTypes = {
  text: "text",
  money: "numeric(18,2)",
  moment: "timestamp",
  day: "date",
  number: "integer",
} as const;

async function inPostgres(url: string, work: (client: PgClient) => Promise<void>): Promise<void> {
  const { Client } = installed<{ readonly Client: new (options: { connectionString: string }) => PgClient }>("pg");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const columnsOf = (table: Generated, types: Readonly<Record<Generated["columns"][string], string>>): string =>
  Object.entries(table.columns)
    .map(([column, type]) => `${quoted(column)} ${types[type]}`)
    .join(", ");

/** Rows go as JSON, which holds any text. */
async function inserted(client: PgClient, name: string, table: Generated): Promise<void> {
  const names = Object.keys(table.columns);
  for (let at = 0; at < table.rows.length; at += 5000) {
    const part = table.rows
      .slice(at, at + 5000)
      .map((row) => Object.fromEntries(names.map((column, i) => [column, row[i] ?? null])));
    const sql = `insert into ${quoted(name)} select * from json_to_recordset($1) as r(${columnsOf(table, postgresTypes)})`;
    await client.query(sql, [JSON.stringify(part)]);
  }
}

type Tables = Readonly<Record<string, Generated>>;

export const loadedIntoPostgres = (url: string, tables: Tables): Promise<void> =>
  inPostgres(url, async (client) => {
    for (const [name, table] of Object.entries(tables)) {
      await client.query(`create table ${quoted(name)} (${columnsOf(table, postgresTypes)})`);
      await inserted(client, name, table);
    }
    await client.query("analyze");
  });

/** Each table as partitions, by the hash of its first column, one on each server; the first server knows the others' as foreign tables. */
export async function loadedIntoShards(urls: readonly string[], tables: Tables): Promise<void> {
  const [first = "", ...others] = urls;
  for (const [i, url] of urls.entries())
    await inPostgres(url, async (client) => {
      for (const [name, table] of Object.entries(tables))
        await client.query(`create table ${quoted(`${name}_${i}`)} (${columnsOf(table, postgresTypes)})`);
    });
  await inPostgres(first, async (client) => {
    await client.query("create extension postgres_fdw");
    for (const [i, url] of others.entries()) {
      const { hostname, port } = new URL(url);
      await client.query(
        `create server shard_${i + 1} foreign data wrapper postgres_fdw options (host '${hostname}', port '${port}', dbname 'postgres')`,
      );
      await client.query(`create user mapping for reader server shard_${i + 1} options (user 'reader')`);
    }
    for (const [name, table] of Object.entries(tables)) {
      const [key = ""] = Object.keys(table.columns);
      await client.query(
        `create table ${quoted(name)} (${columnsOf(table, postgresTypes)}) partition by hash (${quoted(key)})`,
      );
      for (const i of urls.keys()) {
        const values = `for values with (modulus ${urls.length}, remainder ${i})`;
        if (i === 0)
          await client.query(`alter table ${quoted(name)} attach partition ${quoted(`${name}_0`)} ${values}`);
        else
          await client.query(
            `create foreign table ${quoted(`${name}_${i}`)} partition of ${quoted(name)} ${values} server shard_${i} options (table_name '${name}_${i}')`,
          );
      }
      await inserted(client, name, table);
    }
  });
}

const clickhouseTypes = {
  text: "String",
  money: "Decimal(18, 2)",
  moment: "DateTime('UTC')",
  day: "Date",
  number: "Int32",
} as const;
const backticked = (name: string): string => `\`${name.replace(/[\\`]/g, "\\$&")}\``;

/** Each table on every node, and on the first as one distributed over all of them, row by row in turn. */
export async function loadedIntoClickhouse(urls: readonly string[], tables: Tables): Promise<void> {
  const post = async (url: string, sql: string, body = "") => {
    const response = await fetch(`${url.replace(/default$/, "")}?query=${encodeURIComponent(sql)}`, {
      method: "POST",
      body,
    });
    if (!response.ok) throw new Error(await response.text());
  };
  for (const [name, table] of Object.entries(tables)) {
    const names = Object.keys(table.columns);
    const columns = names.map((column) => {
      const type = clickhouseTypes[table.columns[column] ?? "text"];
      return `${backticked(column)} Nullable(${type})`;
    });
    const own = backticked(`${name} here`);
    for (const [i, url] of urls.entries()) {
      await post(url, `create table ${own} (${columns.join(", ")}) engine = MergeTree order by tuple()`);
      await post(
        url,
        `create table ${backticked(name)} as ${own} engine = Distributed(three, default, ${own}, rand())`,
      );
      const rows = table.rows.filter((_, row) => row % urls.length === i);
      // A server ends the connection over a body of many megabytes.
      for (let first = 0; first < rows.length; first += 20_000) {
        const part = rows.slice(first, first + 20_000);
        const lines = part.map((row) =>
          JSON.stringify(Object.fromEntries(names.map((column, at) => [column, row[at] ?? null]))),
        );
        await post(url, `insert into ${own} format JSONEachRow`, lines.join("\n"));
      }
    }
  }
}
