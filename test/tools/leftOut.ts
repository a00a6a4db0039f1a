import { removeMade } from "./oncePerRun";
import { isFull, seed } from "./sample";
import { leftOut } from "./tool";

/**
 * Before the first test, what a run of the same process number left when it was ended is removed. When every test has run, the last lines
 * say how to run the same again, and what was left out.
 */
export default async function setup(): Promise<() => Promise<void>> {
  await removeMade();
  return async () => {
    await removeMade();
    const kind = isFull ? "Everything was run" : "Samples were run";
    process.stdout.write(`\n${kind}, from the seed ${seed}; with SEED=${seed} set, the same are run again.\n`);
    const { FILES_TAKEN } = process.env;
    if (FILES_TAKEN !== undefined)
      process.stdout.write(`Of the test files that take long, ${FILES_TAKEN} were run; REQUIRE_TOOLS=1 runs all.\n`);
    const line = leftOut();
    if (line !== undefined) process.stdout.write(`${line}\n`);
  };
}
