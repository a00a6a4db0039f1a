/** A PostgreSQL server of its own, with an empty database, that listens on this machine alone. */
import { execFile } from "node:child_process";
import { chown, mkdir, readFile } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free";

const run = promisify(execFile);

export interface Server {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Debian keeps its programs in a folder of the version. */
export function postgresPrograms(): string | undefined {
  const homes = "/usr/lib/postgresql";
  const versions = existsSync(homes) ? readdirSync(homes).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(homes, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}

/** PostgreSQL doesn't run as root: Debian's user for it owns the folder then. */
async function owner(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const line = (await readFile("/etc/passwd", "utf8")).split("\n").find((each) => each.startsWith("postgres:"));
  const [, , uid = "", gid = ""] = line?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** @param folder an absolute path of a folder that isn't there yet */
export async function startPostgres(folder: string): Promise<Server> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("PostgreSQL is not on this machine");
  const user = await owner();
  await mkdir(folder, { recursive: true });
  if (user) await chown(folder, user.uid, user.gid);
  const port = await freePort();
  const data = join(folder, "data");
  const as = { ...user, cwd: "/", env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8" } };
  await run(join(programs, "initdb"), ["-D", data, "-U", "reader", "-A", "trust", "-E", "UTF8", "--no-sync"], as);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='${folder}' -c fsync=off`;
  // What it says goes to a file, so that nobody waits for its end.
  await run(join(programs, "pg_ctl"), ["-D", data, "-l", join(folder, "log"), "-o", options, "-w", "start"], as);
  return {
    url: `postgres://reader@127.0.0.1:${port}/postgres`,
    port,
    stop: () => stopPostgres(folder),
  };
}

export async function stopPostgres(folder: string): Promise<void> {
  const programs = postgresPrograms() ?? "";
  const as = { ...(await owner()), cwd: "/" };
  await run(join(programs, "pg_ctl"), ["-D", join(folder, "data"), "-m", "immediate", "-w", "stop"], as).catch(
    () => undefined,
  );
}
