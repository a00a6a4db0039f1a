import { answer, type Calculations } from "../peers/peer";
import type { CorpusCase } from "./cases";
import type { Reply } from "./verdict";

/** What a peer's calculations say of a case. */
export function reply({ irr, xirr }: Calculations, { amounts, days }: CorpusCase): Exclude<Reply, "late"> {
  // Preparing the question for the package can throw, too.
  const rate = answer(() => (days ? xirr?.({ amounts, days }) : irr?.({ amounts }))?.());
  return rate === undefined ? "refused" : { rate };
}
