import { removeMade } from "./oncePerRun";
import { isFull, seed } from "./sample";
import { leftOut } from "./tool";

/** Vitest calls this when every test has run: the last lines say how to run the same again, and what was left out. */
export default function setup(): () => Promise<void> {
  return async () => {
    await removeMade();
    const kind = isFull ? "Everything was run" : "Samples were run";
    process.stdout.write(`\n${kind}, from the seed ${seed}; with SEED=${seed} set, the same are run again.\n`);
    const line = leftOut();
    if (line !== undefined) process.stdout.write(`${line}\n`);
  };
}
