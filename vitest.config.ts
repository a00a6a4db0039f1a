import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Test files that open a browser. */
const inBrowser = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((path) => join("test", path).replaceAll("\\", "/"))
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => /describeWith\(\[[^\]]*"Chromium"/.test(readFileSync(path, "utf8")));

export default defineConfig(({ mode }) => {
  // For the end of the run as for the tests.
  const { SEED = String(Date.now() % 2 ** 31), FULL = mode === "full" ? "1" : "" } = process.env;
  Object.assign(process.env, { SEED, FULL });
  /** Ten times what the slowest test and the slowest step take on a quiet machine with two cores. */
  const patience = {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  };
  const shared = { env: { SEED, FULL }, server: { deps: { inline: [/univerjs/] } }, ...patience };
  return {
    test: {
      globalSetup: ["test/tools/leftOut.ts"],
      // On two cores it would use one, while LibreOffice waits.
      maxWorkers: "100%",
      projects: [
        { test: { name: "node", include: ["test/**/*.test.{ts,tsx}"], exclude: inBrowser, ...shared } },
        // One page at a time: two browsers on two cores would each be a slow machine to the other.
        { test: { name: "browser", include: inBrowser, fileParallelism: false, ...shared } },
      ],
    },
  };
});
