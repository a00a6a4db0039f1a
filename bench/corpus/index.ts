/** Asks this core and every peer for known rates, and judges each answer as right, wrong number, phantom, error or hang. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { peers } from "../peers";
import { installPeers } from "../peers/install";
import { ours } from "../peers/ours";
import { page } from "./page";
import { run, type Run } from "./run";

const file = fileURLToPath(new URL("../../docs/corpus.md", import.meta.url));

export async function corpus(options: readonly string[]): Promise<string> {
  if (!installPeers()) throw new Error("Without the peers there is nobody to ask.");
  const runs: Run[] = [];
  const missing: string[] = [];
  for (const peer of [ours, ...peers]) {
    const outcome = await run(peer);
    if (typeof outcome === "string") missing.push(outcome);
    else if (outcome.irr.length + outcome.xirr.length > 0) runs.push(outcome);
  }
  const text = await format(page(runs, missing), { ...(await resolveConfig(file)), filepath: file });
  if (!options.includes("--write")) return text;
  writeFileSync(file, text);
  return "docs/corpus.md is written.";
}
