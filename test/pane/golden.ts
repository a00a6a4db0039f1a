/** Small pictures of the views, kept beside the tests. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { areKept, differencesOf, shrunken, unshrunken } from "../tools/smallPictures";
import { pictureOf } from "./shots";

const folder = new URL("goldens/", import.meta.url);

/** Where the view differs from its picture; empty if it doesn't. Rejects if it has none. */
export async function differences(page: Page, name: string): Promise<readonly string[]> {
  const file = fileURLToPath(new URL(`${name}.png`, folder));
  if (!areKept && !existsSync(file)) throw new Error(`${name} has no picture: npm run goldens`);
  const shown = await shrunken(page, await pictureOf(page));
  if (!areKept) return differencesOf(shown, await unshrunken(page, readFileSync(file)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, shown.png);
  return [];
}
