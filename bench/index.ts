/** `npm run bench -- [table …]` compares this core with other packages and prints tables. Without names it prints all but the corpus and the engines. */
import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

type Table = (options: readonly string[]) => Promise<string>;

const tables: Readonly<Record<string, () => Promise<Table>>> = {
  npv: async () => (await import("./tables/npv")).npv,
  irr: async () => (await import("./tables/irr")).irr,
  xirr: async () => (await import("./tables/xirr")).xirr,
  sobol: async () => (await import("./tables/sobol")).sobol,
  simulate: async () => (await import("./tables/simulate")).simulate,
  sums: async () => (await import("./tables/sums")).sums,
  kpis: async () => (await import("./tables/kpis")).kpis,
  columns: async () => (await import("./tables/columns")).columns,
  files: async () => (await import("./tables/files")).files,
  reading: async () => (await import("./tables/reading")).reading,
  exports: async () => (await import("./tables/exports")).exports,
  excelSheet: async () => (await import("./tables/excelSheet")).excelSheet,
  pane: async () => (await import("./tables/pane")).pane,
  create: async () => (await import("./tables/create")).create,
  heap: async () => (await import("./tables/heap")).heap,
  engines: async () => (await import("./tables/engines")).engines,
  corpus: async () => (await import("./corpus")).corpus,
};
/** Names that stand for several tables. */
const groups: Readonly<Record<string, readonly string[]>> = {
  rates: ["irr", "xirr"],
  excel: ["files", "reading", "excelSheet"],
  simulation: ["simulate", "sobol"],
};
const all = Object.keys(tables).filter((name) => !["corpus", "engines"].includes(name));

const asked = process.argv.slice(2);
const options = asked.filter((word) => word.startsWith("--"));
const named = asked.filter((word) => !word.startsWith("--")).flatMap((name) => groups[name] ?? [name]);
const names = named.length > 0 ? named : all;
const unknown = names.filter((name) => !(name in tables)).concat(options.filter((option) => option !== "--write"));

if (unknown.length > 0) {
  const known = [...Object.keys(tables), ...Object.keys(groups)].join(", ");
  console.error(`${unknown.join(", ")}: unknown. The tables are ${known}; corpus takes --write.`);
  process.exitCode = 2;
} else if (names.length === 1) {
  const make = await tables[names[0] as string]?.();
  console.log(`${await make?.(options)}\n`);
} else {
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);
  for (const name of names) {
    // Each table has its own process, so that compiled code and memory of one table don't affect the next.
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), name, ...options],
      { stdio: "inherit" },
    );
    if (status !== 0) process.exitCode = 1;
  }
  const [load = 0] = loadavg();
  if (load > availableParallelism()) {
    console.log(
      `The machine was busy (load ${load.toFixed(1)}, ${availableParallelism()} processors): times are unsteady.`,
    );
  }
}
