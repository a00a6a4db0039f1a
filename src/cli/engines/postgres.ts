/** PostgreSQL and what speaks as it does, such as Citus. The password comes from PGPASSWORD. */
import { postgres as dialect } from "../../exports/sql/dialects/postgres";
import type { ResultRow } from "../../exports/sql/statement";
import { EngineFault, type Engine, type Patience } from "./engine";
import { firstLine, installed } from "./installed";

interface Client {
  readonly connect: () => Promise<void>;
  readonly query: (sql: string) => Promise<{ readonly rows: readonly ResultRow[] }>;
  readonly end: () => Promise<void>;
  readonly on: (event: "error", listener: (error: Error) => void) => void;
}

interface Pg {
  readonly Client: new (options: Readonly<Record<string, unknown>>) => Client;
}

export async function postgres(url: string, { seconds }: Patience): Promise<Engine> {
  const { hostname, port, pathname, username } = new URL(url);
  const name = `PostgreSQL (${hostname})`;
  const { Client } = installed<Pg>("pg");
  const client = new Client({
    host: hostname,
    ...(port !== "" && { port: Number(port) }),
    ...(pathname.length > 1 && { database: decodeURIComponent(pathname.slice(1)) }),
    ...(username !== "" && { user: decodeURIComponent(username) }),
    application_name: "crm-roi",
    connectionTimeoutMillis: Math.min(seconds, 30) * 1000,
    statement_timeout: seconds * 1000,
    // Where the server has gone and says nothing.
    query_timeout: seconds * 1000 + 5000,
  });
  // A connection that is lost between two statements is told by the next.
  let lost: Error | undefined;
  client.on("error", (error) => (lost = error));
  const rows = async (sql: string): Promise<readonly ResultRow[]> => {
    try {
      if (lost) throw lost;
      return (await client.query(sql)).rows;
    } catch (error) {
      const text = firstLine(error);
      if (/statement timeout|Query read timeout/i.test(text)) throw new EngineFault("late", { name, seconds });
      if (/terminat|ECONNRESET|EPIPE|not queryable/i.test(text)) throw new EngineFault("ended", { name });
      throw new EngineFault("refuses", { name, error: text });
    }
  };
  try {
    await client.connect();
  } catch (error) {
    throw new EngineFault("closed", { name, error: firstLine(error) });
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await rows("set standard_conforming_strings = on");
  await rows("set default_transaction_read_only = on");
  // All joins are by ids. It takes their parts for one row, and would compare each row with each.
  await rows("set enable_nestloop = off");
  await rows(`set timezone = ${dialect.literal(zone)}`);
  return {
    name,
    dialect,
    columns: async (from) =>
      (
        await rows(
          `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = ${dialect.literal(from)}::regclass and attnum > 0 and not attisdropped order by attnum`,
        )
      ).map((row) => ({ name: String(row["name"]), type: String(row["type"]) })),
    estimate: async (sql) => {
      const [row] = await rows(`explain (format json) ${sql}`);
      return scanned(
        (row as unknown as { readonly "QUERY PLAN": readonly [{ readonly Plan: PlanNode }] })["QUERY PLAN"][0].Plan,
      );
    },
    rows,
    close: () => client.end().catch(() => undefined),
  };
}

interface PlanNode {
  readonly Plans?: readonly PlanNode[];
  readonly "Plan Rows"?: number;
}

/** The rows that the scans of a plan give. */
const scanned = ({ Plans = [], "Plan Rows": rows = 0 }: PlanNode): number =>
  Plans.length === 0 ? rows : Plans.reduce((sum, plan) => sum + scanned(plan), 0);
