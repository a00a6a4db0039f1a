/** Everything that is looked at before a release; each is a check that something else of the project has, too. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import product from "../../package.json";
import { version as pane } from "../../src/pane/version";
import { schemaErrors } from "../../test/manifest/schema";
import { find } from "../../test/tools/programs";
import { books } from "../../test/workbook/books";
import { checkedWorkbooks } from "../../validation/workbooks";
import { documents } from "../documents";
import { bundled, licencesFile, permissive } from "../licences";
import { identity } from "../manifest";
import { pendingWords } from "../pending";
import { tooLarge } from "../sizes";
import { violations } from "../structure";
import { audit } from "./audit";
import { changelogProblems } from "./changelog";
import { npm } from "./npm";
import { unless, type Check, type Outcome } from "./outcome";
import { versionProblems } from "./versions";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** What of package-lock.json is looked at. */
interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly dev?: true; readonly optional?: true }>>;
}
const lock = JSON.parse(read("package-lock.json")) as Lock;

/** @param isQuick without what takes minutes: the checks of types and form, the tests, the build and what is built */
export function checks(isQuick: boolean): readonly Check[] {
  const unlessQuick = (run: Check["run"]) => (isQuick ? () => ({ leftOut: "--quick" }) : run);
  return [
    { name: "versions", run: versions },
    { name: "changelog", run: () => changelogIn(read("CHANGELOG.md")) },
    {
      name: "rules",
      run: () => unless(violations(), "imports, lengths and docstrings are as the project's rules say"),
    },
    { name: "words", run: () => unless(pendingWords(), "every word is translated") },
    { name: "pages", run: pages },
    {
      name: "manifest",
      run: async () => unless(await schemaErrors(read("manifest.xml")), "valid by Microsoft's schemas"),
    },
    { name: "workbooks", run: workbooks },
    { name: "licences", run: licences },
    { name: "audit", run: () => audit() },
    { name: "check", run: unlessQuick(() => script("check")) },
    { name: "tests", run: unlessQuick(() => script("test", { REQUIRE_TOOLS: "1" })) },
    { name: "build", run: unlessQuick(build) },
    { name: "sizes", run: unlessQuick(() => sizesIn(join(root, "dist"))) },
  ];
}

function versions(): Outcome {
  const { version: manifest } = identity(read("manifest.xml"));
  const all = { product: product.version, lock: lock.version, pane, manifest };
  return unless(versionProblems(all), `${product.version}, and ${manifest} in manifest.xml`);
}

const changelogIn = (changelog: string): Outcome =>
  unless(changelogProblems(changelog, product.version), `CHANGELOG.md has a section of ${product.version}`);

async function pages(): Promise<Outcome> {
  const old = [...(await documents())].filter(([path, text]) => readFileSync(path, "utf8") !== text);
  return unless(
    old.map(([path]) => `${relative(root, path).replaceAll("\\", "/")} is out of date; npm run docs writes it`),
    "the generated pages are up to date",
  );
}

/** One of each template, filled in and empty. */
async function workbooks(): Promise<Outcome> {
  if (find("Open XML SDK validator") === undefined)
    return { leftOut: "the Open XML SDK validator isn't on this machine" };
  const some = books.filter(({ language, years }) => language === "en" && years === 5);
  const checked = await checkedWorkbooks(some, { has: (tool) => tool === "Open XML SDK validator" });
  const wrong = checked.flatMap(({ file, faults = [] }) => faults.map((fault) => `${file}: ${fault}`));
  return unless(wrong, `${checked.length} are valid by the Open XML SDK`);
}

/** Of the packages that npm installs with the product, more than those of which the build takes something. */
function licences(): Outcome {
  const all = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== "" && !dev && !optional)
    .map(([path]) => bundled(join(root, path)));
  const wrong = all
    .filter(({ licence }) => !permissive.includes(licence))
    .map(({ name, version, licence }) => `${name} ${version}: its licence is ${licence}`);
  return unless(wrong, `${all.length} packages have permissive licences`);
}

async function script(name: "check" | "test" | "build", env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { code } = await npm(["run", name], { isShown: true, env });
  return unless(code === 0 ? [] : [`npm run ${name} ended with ${code ?? "no result"}`], `npm run ${name}`);
}

/** The build itself refuses words without a translation, and packages whose licence isn't permissive or has no text. */
async function build(): Promise<Outcome> {
  const built = await script("build");
  const missing = [licencesFile, `workbench/${licencesFile}`].filter((file) => !existsSync(join(root, "dist", file)));
  return "wrong" in built
    ? built
    : unless(
        missing.map((file) => `dist/${file} is missing`),
        "npm run build, with its licences",
      );
}

function sizesIn(folder: string): Outcome {
  if (!existsSync(folder)) return { wrong: ["there is no build"] };
  return unless(tooLarge(folder), "what a reader waits for is within its ceilings");
}
