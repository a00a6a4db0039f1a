/** ClickHouse servers of their own on this machine alone, one shard each of the cluster `three`. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free";

export interface Cluster {
  readonly urls: readonly string[];
  readonly stop: () => Promise<void>;
}

const homes = ["/usr/sbin/clickhouse-server", "/usr/bin/clickhouse-server"];
export const clickhouseProgram = (): string | undefined => homes.find((place) => existsSync(place));

const pidFile = "pid";

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly between: number;
}

/** @param folder an absolute path of a folder that isn't there yet */
export async function startClickhouse(folder: string, count = 3): Promise<Cluster> {
  const program = clickhouseProgram();
  if (program === undefined) throw new Error("ClickHouse is not on this machine");
  const ports: Ports[] = [];
  for (let i = 0; i < count; i++)
    ports.push({ http: await freePort(), tcp: await freePort(), between: await freePort() });
  await mkdir(folder, { recursive: true });
  const users = join(folder, "users.xml");
  await writeFile(users, usersFile);
  const urls: string[] = [];
  for (const [i, own] of ports.entries()) {
    const home = join(folder, String(i + 1));
    await mkdir(home, { recursive: true });
    const config = join(home, "config.xml");
    await writeFile(config, configFile(home, users, own, ports));
    const log = await open(join(home, "said"), "w");
    // A group of its own: it goes on when this process ends.
    const child = spawn(program, [`--config-file=${config}`], {
      cwd: home,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    child.unref();
    await log.close();
    await writeFile(join(home, pidFile), String(child.pid ?? ""));
    urls.push(`http://127.0.0.1:${own.http}/default`);
  }
  const stop = () => stopClickhouse(folder);
  try {
    for (const url of urls) await answering(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls, stop };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isThere = await fetch(new URL("/ping", url)).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await setTimeout(200);
  }
  throw new Error(`ClickHouse doesn't answer at ${url}`);
}

/** Ends the servers of a folder. After a restart of the machine their numbers may be those of other programs, which go on. */
export async function stopClickhouse(folder: string): Promise<void> {
  const nodes = existsSync(folder) ? await readdir(folder) : [];
  const pids = await Promise.all(nodes.map((name) => readFile(join(folder, name, pidFile), "utf8").catch(() => "")));
  const isThere = (pid: string): boolean =>
    pid !== "" && existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
  for (const pid of pids) if (isThere(pid)) process.kill(Number(pid), "SIGKILL");
  for (let tries = 0; tries < 50 && pids.some(isThere); tries++) await setTimeout(100);
}

const usersFile = `<yandex>
  <profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default></users>
  <quotas><default/></quotas>
</yandex>
`;

const configFile = (home: string, users: string, own: Ports, all: readonly Ports[]): string => `<yandex>
  <logger><level>error</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>
  <http_port>${own.http}</http_port>
  <tcp_port>${own.tcp}</tcp_port>
  <interserver_http_port>${own.between}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host>
  <max_concurrent_queries>100</max_concurrent_queries>
  <mark_cache_size>50000000</mark_cache_size>
  <path>${home}/</path>
  <tmp_path>${home}/tmp/</tmp_path>
  <timezone>UTC</timezone>
  <users_config>${users}</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <remote_servers><three>${all
    .map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join("")}</three></remote_servers>
</yandex>
`;
