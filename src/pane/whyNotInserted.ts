import { Trouble } from "../hosts/trouble";
import type { PaneWords } from "./words";

/** Why a formula isn't in its cell, and what to do about it. */
export function whyNotInserted(error: unknown, { trouble }: PaneWords["functions"]): string {
  const key = error instanceof Trouble ? error.key : "failed";
  return key in trouble ? trouble[key as keyof typeof trouble] : trouble.failed;
}
