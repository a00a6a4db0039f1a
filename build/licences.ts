/**
 * Writes `licences.txt` beside the scripts: this product's licence, and the licence of every package of which webpack put
 * something into them. MIT, BSD and Apache licences require that their text accompanies the code. A package whose licence
 * isn't on the list, or whose text is missing, ends the build with an error.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Compilation, type Compiler, type Module } from "webpack";

const { Compilation: Stages, WebpackError, sources } = webpack;

export const licencesFile = "licences.txt";

/** Licences that allow use, change and sale of the whole product, if their text is passed on. */
export const permissive: readonly string[] = [
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0"],
];

/** Packages without a text of their own, and packages of the same author with the same licence that have it. */
export const textOf: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "@fluentui/react-components",
  "@univerjs/protocol": "@univerjs/core",
  "franc-min": "trigram-utils",
  "react-remove-scroll-bar": "react-remove-scroll",
};

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const root = join(import.meta.dirname, "..");

export class Licences {
  apply(compiler: Compiler): void {
    const name = Licences.name;
    const stage = Stages.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) =>
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const packages = folders(compilation).map(bundled);
        for (const problem of packages.flatMap(problems)) compilation.errors.push(new WebpackError(problem));
        compilation.emitAsset(licencesFile, new sources.RawSource(page(packages)));
      }),
    );
  }
}

/** The folders of the packages with a module in a script or style sheet. The runtime in each script is webpack's own. */
function folders(compilation: Compilation): readonly string[] {
  const { chunkGraph } = compilation;
  const found = new Set<string>();
  for (const chunk of compilation.chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk))
      for (const each of parts(module)) {
        const folder = packageFolder(each.nameForCondition() ?? "");
        if (folder !== undefined) found.add(folder);
      }
    const [runtime] = chunkGraph.getChunkRuntimeModulesIterable(chunk);
    if (runtime) found.add(join(root, "node_modules", "webpack"));
  }
  return [...found];
}

/** webpack joins modules into one if it can. Its types don't describe such a module. */
function parts(module: Module & { readonly modules?: readonly Module[] }): readonly Module[] {
  return module.modules?.flatMap(parts) ?? [module];
}

/** The folder of the package that a file belongs to; undefined for this project's own files. */
function packageFolder(path: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

/** A package's licence, read from its folder. */
export function bundled(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const lender = textOf[name];
  const text = texts(lender === undefined ? folder : join(root, "node_modules", lender), lender ?? name);
  return { name, version, text, licence: license ?? recognised(text) };
}

/**
 * The texts of a package's licence and notices; where it has no such file, those in its read-me. The name of the package
 * above them would hide that two are equal.
 */
function texts(folder: string, name: string): string {
  const files = readdirSync(folder).sort();
  const read = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  const own = read(/^(licen[cs]e|copying|notice)\b/i);
  if (own.length === 0)
    return read(/^readme\b/i)
      .map(inReadme)
      .join("\n\n");
  return own.map((text) => (text.startsWith(`${name}\n`) ? text.slice(name.length).trim() : text)).join("\n\n");
}

/** The section on the licence, if it is the licence and not only its name. */
function inReadme(text: string): string {
  const [, section = ""] = /^#+ *licen[cs]e *$([^]*?)(?=^#|(?![^]))/im.exec(text) ?? [];
  return /^Permission /m.test(section) ? section.trim() : "";
}

/** The licence of a package that doesn't name it, from its text. */
function recognised(text: string): string {
  return /^Apache License\s+Version 2\.0, January 2004\b/.test(text) ? "Apache-2.0" : "unknown";
}

/** Why a package can't be part of the product. */
export function problems({ name, version, licence, text }: Bundled): readonly string[] {
  return [
    ...(permissive.includes(licence) ? [] : [`${name} ${version} can't be bundled: its licence is ${licence}.`]),
    ...(text === "" ? [`${name} ${version} can't be bundled: it has no text of its licence.`] : []),
  ];
}

const line = "=".repeat(80);

/** Packages with the same text are named together. */
function page(packages: readonly Bundled[]): string {
  const groups = new Map<string, Bundled[]>();
  for (const each of packages) groups.set(each.text, [...(groups.get(each.text) ?? []), each]);
  const named = (group: readonly Bundled[]) =>
    group
      .map(({ name, version, licence }) => `${name} ${version} (${licence})`)
      .sort()
      .join("\n");
  const own = `CRM ROI for Excel\n\n${readFileSync(join(root, "LICENSE"), "utf8").trim()}`;
  const others = [...groups].map(([text, group]) => `${named(group)}\n\n${text}`).sort();
  // The mark at the beginning tells browsers that this is UTF-8, whatever the server says.
  return `\uFEFF${[own, ...others].join(`\n\n${line}\n\n`)}\n`;
}
