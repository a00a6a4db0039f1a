/**
 * Writes the look-alikes into a folder, for figures.py:
 * npx tsx test/exports/independent/write.ts DIR && python3 test/exports/independent/figures.py DIR > test/exports/independent/figures.json
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lookalikes } from "../lookalikes";

const [folder = "lookalikes"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of lookalikes) writeFileSync(join(folder, name), bytes);
