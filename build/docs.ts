/** Writes the pages of `docs/` that the catalogue holds, and the signatures of new functions: the last step of `npm run docs`. */
import { writeFile } from "node:fs/promises";
import { documents } from "./documents";
import { signatures, signaturesPath } from "./signatures";

for (const [path, text] of await documents()) await writeFile(path, text);
await writeFile(signaturesPath, signatures());
