/** The hard corpus of rates of return: what this core answers, and what other packages do where they are installed. */
import { existsSync } from "node:fs";
import { run, runHere, type Run } from "../bench/corpus/run";
import { peers } from "../bench/peers";
import { ours } from "../bench/peers/ours";

export interface Rates {
  /** This core's run comes first. */
  readonly runs: readonly Run[];
  /** Peers that couldn't be asked. */
  readonly missing: readonly string[];
  readonly arePeersInstalled: boolean;
}

export async function comparedRates(): Promise<Rates> {
  const arePeersInstalled = existsSync(new URL("../bench/node_modules", import.meta.url));
  const runs: Run[] = [await runHere(ours)];
  const missing: string[] = [];
  for (const peer of arePeersInstalled ? peers : []) {
    const outcome = await run(peer);
    // Not the reason, which names folders of the machine.
    if (typeof outcome === "string") missing.push(`${peer.name}, which couldn't be loaded`);
    else if (outcome.irr.length + outcome.xirr.length > 0) runs.push(outcome);
  }
  return { runs, missing, arePeersInstalled };
}
