/** The last step of `npm run docs`: writes the generated pages of `docs/` and the signatures of new functions. */
import { writeFile } from "node:fs/promises";
import { documents } from "./documents";
import { signatures, signaturesPath } from "./signatures";

for (const [path, text] of await documents()) await writeFile(path, text);
await writeFile(signaturesPath, signatures());
