import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { rows as inColumn, worstCalls } from "../columns/calls";
import { table } from "../print";

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly answer: string;
}

/** The memory is that of the whole process, arguments and answer included. */
export async function columns(): Promise<string> {
  const one = fileURLToPath(new URL("../columns/one.ts", import.meta.url));
  const rows = worstCalls.map(({ id, over }, at) => {
    const { stdout } = spawnSync(process.execPath, [...process.execArgv, one, String(at)], { encoding: "utf8" });
    const { seconds, megabytes, answer } = JSON.parse(stdout) as Measured;
    return [`${id}, ${over}`, `${seconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`, answer];
  });
  const title = `## The worst calls over whole columns, ${inColumn.toLocaleString("en")} rows where not said`;
  const goal = "Goal for CRMCUSTOMERS: 5 s and 600 MB. Seconds of the processor; the memory of the whole process.";
  return Promise.resolve(`${title}\n\n${table(["", "time", "memory", "answer"], rows)}\n\n${goal}`);
}
