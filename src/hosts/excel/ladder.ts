/** What this Excel has refused. Nothing is asked for again that was refused once in this session. */
import type { Optional } from "../optional";
import { Trouble } from "../trouble";
import type { Separator } from "./areas";
import { asTrouble, codeOf, has, inExcel, type Undo } from "./batch";

export interface Ladder {
  readonly refused: Set<Optional>;
  /** Undefined also until Excel has been asked. */
  separator: Separator;
}

export const newLadder = (): Ladder => ({ refused: new Set(), separator: undefined });

/**
 * Does all-or-nothing work as one step to undo. Where Excel refuses that, the work is done once more without it. What was
 * refused on the way is remembered only from the attempt that succeeded.
 */
export async function inOneStep<T>(ladder: Ladder, work: (attempt: Ladder, undo: Undo) => Promise<T>): Promise<T> {
  const attempt = async (undo: Undo): Promise<T> => {
    const tried: Ladder = { refused: new Set(ladder.refused), separator: ladder.separator };
    const done = await work(tried, undo);
    for (const each of tried.refused) ladder.refused.add(each);
    return done;
  };
  if (!has("1.20") || ladder.refused.has("undoStep")) return attempt("many steps");
  try {
    return await attempt("one step");
  } catch (failure) {
    if (!isRefusal(failure)) throw failure;
    const done = await attempt("many steps");
    ladder.refused.add("undoStep");
    return done;
  }
}

/** True if Excel refused something without saying that the workbook, a sheet or a cell is in a state that forbids it. */
export const isRefusal = (failure: unknown): boolean => failure instanceof Trouble && failure.key === "failed";

/**
 * Does what Excel may refuse, in requests of its own. Where it is refused, the rest of the work goes on; `instead` is the
 * second way, and is taken at once after a refusal in this session.
 */
export async function optionally(
  { refused }: Ladder,
  optional: Optional,
  work: () => Promise<void>,
  instead: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (refused.has(optional)) return instead();
  try {
    await work();
  } catch (failure) {
    passOn(failure);
    refused.add(optional);
    await instead();
  }
}

/** Throws what no second way helps against, among it a request that can't be part of one step to undo. */
export function passOn(failure: unknown): void {
  const trouble = asTrouble(failure);
  if (!isRefusal(trouble) || codeOf(failure) === "UndoNotSupported") throw trouble;
}

/** Asks once how Excel takes a list of addresses: an Excel with the list separator ";" may refuse the documented ",". */
export async function learnLists(ladder: Ladder): Promise<void> {
  if (ladder.separator !== undefined || ladder.refused.has("addressLists")) return;
  for (const separator of [",", ";"] as const) {
    const isTaken = await inExcel(async ({ workbook }) => {
      const areas = workbook.worksheets.getActiveWorksheet().getRanges(`A1${separator}C1`).load("areaCount");
      await workbook.context.sync();
      return areas.areaCount === 2;
    }).catch((failure: unknown) => {
      if (isRefusal(failure)) return false;
      throw failure;
    });
    if (!isTaken) continue;
    ladder.separator = separator;
    return;
  }
  ladder.refused.add("addressLists");
}
