import { removeMade } from "./oncePerRun";
import { leftOut } from "./tool";

/** Vitest calls this when every test has run: the last line says what the machine could not check. */
export default function setup(): () => Promise<void> {
  return async () => {
    await removeMade();
    const line = leftOut();
    if (line !== undefined) process.stdout.write(`\n${line}\n`);
  };
}
