/** What follows from the catalogue and the English words, before the pages of `docs/`: the first step of `npm run docs`. */
import { writeFileSync } from "node:fs";
import { catalogueIndex, indexPath } from "./catalogueIndex";

writeFileSync(indexPath, catalogueIndex());
// These are imported late because they read the catalogue.
const { writePending } = await import("./writePending");
const left = await writePending();
if (left.length > 0) console.error(`To be written by hand:\n  ${left.join("\n  ")}`);
