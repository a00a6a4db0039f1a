import { Trouble } from "../../trouble";
import type { Traces } from "../noTraces";
import { takeBack } from "../traces";

/** Does the work and removes what it has added, also if the work fails. */
export async function leaving<T>(work: () => Promise<T>, added: Traces, activeBefore?: string): Promise<T> {
  const leave = async () => {
    const remaining = await takeBack(added, activeBefore);
    if (remaining) throw new Trouble("remains", remaining);
  };
  let done: T;
  try {
    done = await work();
  } catch (failure) {
    await leave();
    throw failure;
  }
  await leave();
  return done;
}
