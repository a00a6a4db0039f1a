import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const all = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((path) => join("test", path))
  .filter((path) => /\.test\.tsx?$/.test(path));
/** Test files that open a browser. */
const inBrowser = new Set(all.filter((path) => /describeWith\(\[[^\]]*"Chromium"/.test(readFileSync(path, "utf8"))));

/**
 * Of the files that open a browser, which take half of the time, a run of everything takes every second one, as the seed decides.
 * Full runs and those that require all tools take each.
 */
function drawn(browser: readonly TestSpecification[], isOfAll: boolean): readonly TestSpecification[] {
  const { SEED, FULL, REQUIRE_TOOLS } = process.env;
  if (!isOfAll || FULL === "1" || REQUIRE_TOOLS === "1") return browser;
  const paths = [...inBrowser].sort();
  const half = browser.filter(({ moduleId }) => (paths.indexOf(relative(".", moduleId)) + Number(SEED)) % 2 === 0);
  process.env["BROWSER_FILES"] = `${half.length} of ${browser.length}`;
  return half;
}

/** Spreads the files that open a browser among the others, so that each is done beside a file that opens none. */
class Spread extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isInBrowser = ({ moduleId }: TestSpecification) => inBrowser.has(relative(".", moduleId));
    const browser = drawn(sorted.filter(isInBrowser), files.length >= all.length);
    const others = sorted.filter((spec) => !isInBrowser(spec));
    // A file with a browser takes longer than others, so that its first are begun earlier than its share.
    const placed = (specs: readonly TestSpecification[], of: number) =>
      specs.map((spec, i) => ({ spec, at: (i * of) / specs.length }));
    return [...placed(browser, 0.8), ...placed(others, 1)].sort((a, b) => a.at - b.at).map(({ spec }) => spec);
  }
}

export default defineConfig(({ mode }) => {
  // For the end of the run as for the tests.
  const isPictured = mode === "pictures";
  const {
    SEED = String(Date.now() % 2 ** 31),
    FULL = mode === "full" || isPictured ? "1" : "",
    SHOTS = isPictured ? ".cache/pictures" : "",
  } = process.env;
  Object.assign(process.env, { SEED, FULL, SHOTS });
  /** Ten times what the slowest test and the slowest step take on a quiet machine with two cores. */
  const patience = {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  };
  const shared = { env: { SEED, FULL, SHOTS }, server: { deps: { inline: [/univerjs/] } }, ...patience };
  return {
    test: {
      globalSetup: ["test/tools/leftOut.ts"],
      sequence: { sequencer: Spread },
      // On two cores it would use one, while LibreOffice waits.
      maxWorkers: "100%",
      projects: [
        // A worker keeps the modules that it has loaded: loading them anew for each file takes a third of the time.
        {
          test: {
            name: "node",
            include: ["test/**/*.test.{ts,tsx}"],
            exclude: [...inBrowser],
            isolate: false,
            ...shared,
          },
        },
        // The emulated Excel leaves parts of a page in its process, which what is used beside a browser takes for a real one.
        // A file waits in its first hook for the browser of the file before it.
        { test: { name: "browser", include: [...inBrowser], ...shared, hookTimeout: 1_800_000 } },
      ],
    },
  };
});
