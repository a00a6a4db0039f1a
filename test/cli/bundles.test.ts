/** What a page or Excel's runtime loads, as far as it is this project's own. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entries = [
  "taskpane/index.tsx",
  "workbench/index.tsx",
  ...["en", "tr", "fa", "fi"].map((language) => `functions/${language}.ts`),
];

it("has no word of the command line", async () => {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `src/${entry}`),
    absWorkingDir: root,
    ...{ bundle: true, splitting: true, write: false, metafile: true },
    outdir: "unwritten",
    format: "esm",
    packages: "external",
    loader: { ".css": "empty" },
    logLevel: "error",
  });
  const loaded = Object.keys(metafile.inputs);
  expect(loaded).toContain("src/locales/fa/importing.ts");
  expect(loaded.filter((file) => /^src\/cli\/|\/command\w*\.ts$|figureFaults|inputs\/words/.test(file))).toEqual([]);
});
