import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const all = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((path) => join("test", path))
  .filter((path) => /\.test\.tsx?$/.test(path));
const texts = new Map(all.map((path) => [path, readFileSync(path, "utf8")]));
const withText = (pattern: RegExp) => new Set(all.filter((path) => pattern.test(texts.get(path) ?? "")));
/** Test files that open a browser. */
const inBrowser = withText(/describeWith\(\[[^\]]*"Chromium"/);
/** Of test files that start a browser, LibreOffice, a command, a build, the grid or the emulated Excel. */
const startsProgram = /describeWith|child_process|\bbuilt\(|headlessGrid|\/office\/|\/open"/;
/** Test files that calculate so many full workbooks that they take as long. */
const ofManyBooks = ["sharing/addLine", "sharing/newLines", "sharing/upgraded", "workbook/full/waves"].map((name) =>
  join("test", `${name}.test.ts`),
);
/** Test files that take more than three quarters of the time. */
const long = [...new Set([...withText(startsProgram), ...ofManyBooks])].sort();
for (const path of long) if (!texts.has(path)) throw new Error(`There is no ${path}.`);

/**
 * Of the files that take long, a run of everything takes a sixth, as the seed decides. Full runs and those that require all tools
 * take each.
 */
function drawn(files: readonly TestSpecification[]): readonly TestSpecification[] {
  const { SEED, FULL, REQUIRE_TOOLS } = process.env;
  const isOfAll = files.length >= all.length;
  if (!isOfAll || FULL === "1" || REQUIRE_TOOLS === "1") return files;
  // Not the remainder by which long cases are drawn: a file's case would otherwise be run always with it, or never.
  const turn = Math.floor(Number(SEED) / 3);
  const isDrawn = ({ moduleId }: TestSpecification) => {
    const place = long.indexOf(relative(".", moduleId));
    return place < 0 || (place + turn) % 6 === 0;
  };
  const taken = files.filter(isDrawn);
  process.env["FILES_TAKEN"] = `${long.length - (files.length - taken.length)} of ${long.length}`;
  return taken;
}

/** Spreads the files that open a browser among the others, so that each is done beside a file that opens none. */
class Spread extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isInBrowser = ({ moduleId }: TestSpecification) => inBrowser.has(relative(".", moduleId));
    const taken = drawn(sorted);
    const browser = taken.filter(isInBrowser);
    const others = taken.filter((spec) => !isInBrowser(spec));
    // A file with a browser takes longer than others, so that its first are begun earlier than its share.
    const placed = (specs: readonly TestSpecification[], of: number) =>
      specs.map((spec, i) => ({ spec, at: (i * of) / specs.length }));
    return [...placed(browser, 0.8), ...placed(others, 1)].sort((a, b) => a.at - b.at).map(({ spec }) => spec);
  }
}

export default defineConfig(({ mode }) => {
  // For the end of the run as for the tests.
  const isPictured = mode === "pictures";
  const areGoldens = mode === "goldens";
  const {
    SEED = String(Date.now() % 2 ** 31),
    FULL = mode === "full" || isPictured || areGoldens ? "1" : "",
    SHOTS = isPictured ? ".cache/pictures" : "",
    GOLDENS = areGoldens ? "1" : "",
  } = process.env;
  Object.assign(process.env, { SEED, FULL, SHOTS, GOLDENS });
  /** Ten times what the slowest test and the slowest step take on a quiet machine with two cores; whole, a test has many more cases. */
  const patience = {
    testTimeout: FULL === "1" ? 1_200_000 : 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  };
  const shared = { env: { SEED, FULL, SHOTS, GOLDENS }, server: { deps: { inline: [/univerjs/] } }, ...patience };
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
