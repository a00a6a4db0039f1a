/** Runs checks one after the other; each is a line that says OK, WRONG or left out. */
import type { Check, Outcome } from "./outcome";

export async function report(checks: readonly Check[], print: (line: string) => void): Promise<0 | 1> {
  const widest = Math.max(...checks.map(({ name }) => name.length));
  let exitCode: 0 | 1 = 0;
  for (const { name, run } of checks) {
    const outcome = await outcomeOf(run);
    if ("wrong" in outcome) exitCode = 1;
    const lines = "ok" in outcome ? [outcome.ok] : "leftOut" in outcome ? [outcome.leftOut] : outcome.wrong;
    const mark = "ok" in outcome ? "OK" : "leftOut" in outcome ? "left out" : "WRONG";
    lines.forEach((line, i) =>
      print(`${(i === 0 ? mark : "").padEnd(8)}  ${(i === 0 ? name : "").padEnd(widest)}  ${line}`),
    );
  }
  return exitCode;
}

/** A check that fails to run isn't passed. */
async function outcomeOf(run: Check["run"]): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)] };
  }
}
