/**
 * `npm run engines -- install` puts DuckDB and the client of PostgreSQL into engines/node_modules. `start` sets up servers on this machine
 * alone, to try things with: two of PostgreSQL, three of ClickHouse where it is there; `stop` ends them and deletes their data.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clickhouseProgram, startClickhouse, stopClickhouse } from "./servers/clickhouse";
import { postgresPrograms, startPostgres, stopPostgres } from "./servers/postgres";

const home = join(tmpdir(), `crm-roi-engines-${userInfo().username}`);
const state = join(home, "started.json");

/** Noted before they start, so that `stop` ends also what was interrupted. */
interface Started {
  readonly postgres: readonly string[];
  readonly clickhouse: string;
}

function install(): number {
  const npm = process.env["npm_execpath"];
  if (!npm) {
    console.error("Run this as npm run engines -- install, or npm ci in engines/.");
    return 1;
  }
  const args = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  return (
    spawnSync(process.execPath, args, { cwd: fileURLToPath(new URL(".", import.meta.url)), stdio: "inherit" }).status ??
    1
  );
}

async function start(): Promise<number> {
  if (existsSync(state)) {
    console.error("They run already: npm run engines -- stop ends them.");
    return 1;
  }
  await mkdir(home, { recursive: true, mode: 0o755 });
  const started: Started = {
    postgres: postgresPrograms() === undefined ? [] : ["postgres-1", "postgres-2"].map((name) => join(home, name)),
    clickhouse: join(home, "clickhouse"),
  };
  await writeFile(state, JSON.stringify(started, null, 2));
  for (const folder of started.postgres) console.log(`PostgreSQL  ${(await startPostgres(folder)).url}`);
  if (clickhouseProgram() !== undefined)
    for (const url of (await startClickhouse(started.clickhouse)).urls) console.log(`ClickHouse  ${url}`);
  const missing = [
    ...(postgresPrograms() === undefined ? ["PostgreSQL"] : []),
    ...(clickhouseProgram() === undefined ? ["ClickHouse"] : []),
  ];
  if (missing.length > 0) console.log(`Not on this machine: ${missing.join(", ")}.`);
  return 0;
}

async function stop(): Promise<number> {
  if (existsSync(state)) {
    const { postgres, clickhouse } = JSON.parse(await readFile(state, "utf8")) as Started;
    for (const folder of postgres) await stopPostgres(folder);
    await stopClickhouse(clickhouse);
    console.log("They are ended, and their data deleted.");
  } else console.log("None are started.");
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
  return 0;
}

const commands: Readonly<Record<string, () => number | Promise<number>>> = { install, start, stop };
const [name = ""] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await command();
else {
  console.error(`npm run engines -- ${Object.keys(commands).join("|")}`);
  process.exitCode = 2;
}
