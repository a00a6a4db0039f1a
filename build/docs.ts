/** Writes the pages of `docs/` that are generated: `npx tsx build/docs.ts`. */
import { writeFile } from "node:fs/promises";
import { documents } from "./documents";

for (const [path, text] of await documents()) await writeFile(path, text);
