/** The first step of `npm run docs`: writes the catalogue's index and the pending words. */
import { writeFileSync } from "node:fs";
import { catalogueIndex, indexPath } from "./catalogueIndex";

writeFileSync(indexPath, catalogueIndex());
// These are imported late because they read the catalogue.
const { writePending } = await import("./writePending");
const left = await writePending();
if (left.length > 0) console.error(`Write these by hand:\n  ${left.join("\n  ")}`);
