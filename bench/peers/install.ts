/** The peers have their own package.json, so that an ordinary install stays small; the first benchmark installs them. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Installs the peers if necessary; returns whether they are installed. */
export function installPeers(): boolean {
  if (existsSync(new URL("../node_modules", import.meta.url))) return true;
  const npm = process.env["npm_execpath"];
  if (!npm) {
    console.error("The peers aren't installed. Run this as `npm run bench`, or `npm ci` in bench/ first.");
    return false;
  }
  console.error("Installing the peers into bench/node_modules, once.");
  const { status } = spawnSync(process.execPath, [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    // npm's output goes to stderr, because stdout contains only the tables.
    stdio: ["ignore", 2, 2],
  });
  return status === 0;
}
