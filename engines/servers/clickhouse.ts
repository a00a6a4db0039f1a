/** ClickHouse servers of their own on this machine alone, one shard each of the cluster `three`. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free";

export interface Node {
  readonly url: string;
  readonly pid: number;
}

export interface Cluster {
  readonly nodes: readonly Node[];
  readonly stop: () => Promise<void>;
}

const homes = ["/usr/sbin/clickhouse-server", "/usr/bin/clickhouse-server"];
export const clickhouseProgram = (): string | undefined => homes.find((place) => existsSync(place));

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
  const nodes: Node[] = [];
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
    nodes.push({ url: `http://127.0.0.1:${own.http}/default`, pid: child.pid ?? 0 });
  }
  try {
    for (const { url } of nodes) await answering(url);
  } catch (error) {
    await stopClickhouse(nodes.map(({ pid }) => pid));
    throw error;
  }
  return { nodes, stop: () => stopClickhouse(nodes.map(({ pid }) => pid)) };
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

export async function stopClickhouse(pids: readonly number[]): Promise<void> {
  const isThere = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  for (const pid of pids) if (isThere(pid)) process.kill(pid, "SIGKILL");
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
