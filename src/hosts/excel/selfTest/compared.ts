/** Compares what Excel's cells show with what they must, until our functions had time enough to answer. */
import type { CellValue } from "../../../grid/plan";
import { isError } from "../../../grid/value";
import type { Ground } from "./ground";

/** Numbers may differ by this share, because Excel keeps 15 digits; "" and a blank cell are alike. */
export function isSame(read: CellValue, expected: CellValue, share: number): boolean {
  if (typeof read === "number" && typeof expected === "number")
    return Math.abs(read - expected) <= share * Math.max(1, Math.abs(expected));
  if (isError(read) && isError(expected)) return read.error === expected.error;
  return (read ?? "") === (expected ?? "");
}

/** What is wrong at last, in words; it is looked for again until nothing is, or the patience ends. */
export async function wrongAtLast(
  { patience, signal }: Ground,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const until = Date.now() + patience;
  for (;;) {
    const wrong = await look();
    if (wrong.length === 0 || Date.now() > until || signal.aborted) return wrong;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMilliseconds));
  }
}

const lookAgainMilliseconds = 250;

/** The first of what is wrong, short enough for a report. */
export const some = (wrong: readonly string[]): string => wrong.slice(0, 3).join(". ").slice(0, 500);
