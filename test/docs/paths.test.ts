/** Paths and names in code that the pages for engineers mention are those of a file or of the code. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codeIn, pages, root, textOf, withoutFences } from "./pages";

const forEngineers = pages.filter((page) =>
  /^(?:docs\/why\/|docs\/architecture|CONTRIBUTING|SECURITY|test\/)/.test(page),
);
const folders = ["bench", "build", "docs", "engines", "src", "test", "validation"] as const;
const files = folders.flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => !path.includes("node_modules/")),
);
const code = files
  .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
  .map((path) => readFileSync(root + path, "utf8"))
  .join("\n");

const mentions = forEngineers.flatMap((page) =>
  codeIn(withoutFences(textOf(page))).map((mention) => ({ page, mention })),
);

/** What a build or a run makes, and the function that CONTRIBUTING adds. */
const isMade = (path: string): boolean => /^(?:dist|\.cache)\/|CRMSHOWRATE/.test(path);

it("are files or folders, from the root, from src, from test or by their ends", () => {
  // A path has a slash and a first folder, or a file's ending; a package begins with @.
  const paths = mentions.filter(
    ({ mention }) =>
      /^[a-zA-Z.][\w.-]*(?:\/[\w.-]+)+\/?$|^[\w-]+\.(?:tsx?|mjs|json|md)$/.test(mention) && !isMade(mention),
  );
  expect(paths.length).toBeGreaterThan(200);
  const ends = new Set(files.flatMap((path) => path.split("/").map((_, i, parts) => parts.slice(i).join("/"))));
  const endsWithoutType = new Set([...ends].map((end) => end.replace(/\.tsx?$/, "")));
  const isThere = (path: string) => existsSync(root + path) || ends.has(path) || endsWithoutType.has(path);
  expect(paths.filter(({ mention }) => !isThere(mention.replace(/\/$/, "")))).toEqual([]);
});

it("are names that the code has", () => {
  const names = mentions.filter(({ mention }) => /^[a-z]+[A-Z]\w*$/.test(mention));
  expect(names.length).toBeGreaterThan(50);
  const words = new Set(code.match(/\w+/g));
  // An element of a chart's file, which other programs write.
  const ofOthers = ["showDLblsOverMax"];
  expect(names.filter(({ mention }) => !words.has(mention) && !ofOthers.includes(mention))).toEqual([]);
});
