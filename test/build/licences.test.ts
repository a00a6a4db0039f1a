import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack, { type Stats } from "webpack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled, Licences, licencesFile, permissive, problems, textOf } from "../../build/licences";
import { workbench } from "../../build/workbench";
import { built } from "../functions/site";
import { oncePerRun } from "../tools/oncePerRun";
import { isFull } from "../tools/sample";
import { workbenchFolder } from "../tools/workbench";

const root = join(import.meta.dirname, "../..");
const inModules = (name: string): string => join(root, "node_modules", name);

/** "name version" of the package that a path of a module is in; undefined for a module of this project. */
function packageOf(path: string): string | undefined {
  const [, folder] = /((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (folder === undefined)
    return /\bwebpack\/(?:bootstrap|runtime)/.test(path) ? nameOf(inModules("webpack")) : undefined;
  return nameOf(join(root, folder));
}

function nameOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  return `${name} ${version}`;
}

const inOrder = (all: Iterable<string | undefined>): readonly string[] =>
  [...new Set(all)].filter((each) => each !== undefined).sort();

/** The packages in a folder's source maps. */
function inMaps(folder: string): readonly string[] {
  const maps = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".map"));
  expect(maps).not.toEqual([]);
  return inOrder(
    maps.flatMap((name) => {
      const { sources } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { readonly sources: string[] };
      return sources.map((source) => packageOf(source.replace(/^webpack:\/\/[^/]*\/(\.\/)?/, "")));
    }),
  );
}

/** The packages whose modules webpack has marked in scripts and style sheets, as it does in development. */
function inMarks(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  return inOrder(
    files.flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/!\*\*\* (?:css )?(\S+) \*\*\*!/g)].map(([, path = ""]) =>
        packageOf(path.split("!").at(-1)?.replace(/^\.\//, "") ?? ""),
      ),
    ),
  );
}

interface Listed {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** What a file of licences says. */
function listed(text: string): readonly Listed[] {
  const [own = "", ...groups] = text.split(/\n\n={80}\n\n/);
  expect(own).toContain(readFileSync(join(root, "LICENSE"), "utf8").trim());
  return groups.flatMap((group) => {
    const [heads = "", ...rest] = group.split("\n\n");
    return heads.split("\n").map((head) => {
      const [, name = "", licence = ""] = /^(\S+ \S+) \((.+)\)$/.exec(head) ?? [];
      return { name, licence, text: rest.join("\n\n") };
    });
  });
}

function isComplete(all: readonly Listed[], found: readonly string[]): void {
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((each) => !all.some(({ name }) => name === each))).toEqual([]);
  expect(all.filter(({ licence, text }) => !permissive.includes(licence) || text.length < 200)).toEqual([]);
}

describe("the add-in's licences", () => {
  let folder = "";
  let all: readonly Listed[] = [];
  beforeAll(async () => {
    const site = await built();
    folder = site.folder;
    all = listed(await site.read(licencesFile));
  });

  it("are those of every package in its source maps", () => {
    isComplete(all, inMaps(folder));
  });

  it("are needed for the pane alone: the functions consist of this project's files", () => {
    const maps = readdirSync(join(folder, "maps")).filter((name) => name.startsWith("functions."));
    expect(maps).toHaveLength(4);
    for (const name of maps) {
      const { sources } = JSON.parse(readFileSync(join(folder, "maps", name), "utf8")) as {
        readonly sources: string[];
      };
      expect(sources.length).toBeGreaterThan(50);
      expect(sources.filter((source) => packageOf(source) !== undefined)).toEqual([]);
    }
  });

  it("don't accompany source text: the maps contain none", () => {
    for (const name of readdirSync(join(folder, "maps")))
      expect(readFileSync(join(folder, "maps", name), "utf8"), name).not.toContain("sourcesContent");
  });
});

describe("the workbench's licences", () => {
  it("are those of every package in it", async () => {
    const folder = await workbenchFolder();
    const all = listed(await readFile(join(folder, licencesFile), "utf8"));
    isComplete(all, inMarks(folder));
    // Its package doesn't name its licence, and contains the text.
    expect(all.find(({ name }) => name.startsWith("@univerjs/telemetry "))).toMatchObject({
      licence: "Apache-2.0",
      text: expect.stringMatching(/^Apache License\s+Version 2\.0/),
    });
  });

  // Minifying the grid with maps takes a minute.
  it.runIf(isFull)("are those of every package in its source maps, as it is published", async () => {
    const folder = await oncePerRun("workbench-with-maps", async (path) => {
      const config = workbench({}, { mode: "production" });
      const compiler = webpack({
        ...config,
        cache: false,
        devtool: "nosources-source-map",
        output: { ...config.output, path },
      });
      if (!compiler) throw new Error("webpack was given no configuration");
      const stats = await promisify<Stats | undefined>((done) => compiler.run(done))();
      if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
    });
    isComplete(listed(await readFile(join(folder, licencesFile), "utf8")), inMaps(folder));
  });
});

describe("a package", () => {
  const good = { name: "a", version: "1.0.0", licence: "MIT", text: "Permission is granted" };

  it.each(["GPL-3.0-only", "LGPL-2.1", "MPL-2.0", "SEE LICENSE IN EULA", "UNLICENSED", "unknown", "(MIT OR GPL-2.0)"])(
    "with the licence %s can't be bundled",
    (licence) => {
      expect(problems(good)).toEqual([]);
      expect(problems({ ...good, licence })).toEqual([`a 1.0.0 can't be bundled: its licence is ${licence}.`]);
    },
  );

  it("without a text can't be bundled", () => {
    expect(problems({ ...good, text: "" })).toEqual(["a 1.0.0 can't be bundled: it has no text of its licence."]);
  });

  it.each(Object.entries(textOf))("%s has no text, and the licence of %s", (name, lender) => {
    expect(readdirSync(inModules(name)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))).toEqual([]);
    const [own, lent] = [bundled(inModules(name)), bundled(inModules(lender))];
    expect(own.licence).toBe(lent.licence);
    expect(own.text).toBe(lent.text);
    expect(lent.text.length).toBeGreaterThan(500);
  });

  it("has the text that only its read-me contains", () => {
    expect(bundled(inModules("unicount")).text).toMatch(
      /^Copyright 2019 Joseph Gentle\n\nPermission to use[^]*SOFTWARE\.$/,
    );
  });
});

describe("a build", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crm-roi-licences-"));
    await writeFile(join(folder, "entry.js"), 'import { a } from "wanted"; console.log(a());');
    await mkdir(join(folder, "node_modules/wanted/node_modules/within"), { recursive: true });
    await writeFile(
      join(folder, "node_modules/wanted/index.js"),
      'import { b } from "within"; export const a = () => b() + 1;',
    );
    await writeFile(join(folder, "node_modules/wanted/LICENSE"), "wanted\n\nMIT License\r\n\r\nPermission");
    await writeFile(join(folder, "node_modules/wanted/NOTICE.md"), "Notice");
    await writeFile(
      join(folder, "node_modules/wanted/node_modules/within/index.js"),
      "export const b = () => location.href;",
    );
    await writeFile(join(folder, "node_modules/wanted/node_modules/within/LICENSE"), "Text");
    await describePackage("wanted", { name: "wanted", version: "1.0.0", license: "MIT" });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const describePackage = (path: string, given: object) =>
    writeFile(join(folder, "node_modules", path, "package.json"), JSON.stringify(given));

  async function build(license?: string): Promise<{ readonly errors: readonly string[]; readonly text: string }> {
    await describePackage("wanted/node_modules/within", { name: "within", version: "2.0.0", license });
    const compiler = webpack({
      mode: "production",
      context: folder,
      entry: "./entry.js",
      output: { path: join(folder, "dist") },
      plugins: [new Licences()],
    });
    const stats = await promisify<Stats | undefined>((done) => compiler.run(done))();
    const errors = stats?.toJson({ all: false, errors: true }).errors?.map(({ message }) => message) ?? [];
    const path = join(folder, "dist", licencesFile);
    return { errors, text: existsSync(path) ? await readFile(path, "utf8") : "" };
  }

  it("lists packages, also those within packages, with all their texts", async () => {
    const { errors, text } = await build("ISC");
    expect(errors).toEqual([]);
    expect(listed(text)).toEqual([
      { name: "wanted 1.0.0", licence: "MIT", text: "MIT License\n\nPermission\n\nNotice" },
      { name: "within 2.0.0", licence: "ISC", text: "Text\n" },
    ]);
  });

  it("fails if a package has another licence, or names none", async () => {
    expect((await build("GPL-3.0-or-later")).errors).toEqual([
      "within 2.0.0 can't be bundled: its licence is GPL-3.0-or-later.",
    ]);
    expect((await build()).errors).toEqual(["within 2.0.0 can't be bundled: its licence is unknown."]);
  });
});
