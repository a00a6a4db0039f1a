import { Trouble } from "./trouble";

/** Awaits a part of the program. Where it can't be loaded, nothing has begun, and the pane has a sentence for it. */
export async function onDemand<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new Trouble("unloaded", [], cause);
  }
}

export const isUnloaded = (error: unknown): boolean => error instanceof Trouble && error.key === "unloaded";
