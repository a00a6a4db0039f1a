/**
 * Microsoft's commands that add the add-in to Excel and remove it.
 *
 * npm fetches them when they are used. As dependencies they would install Microsoft's cloud toolkit and its `keytar`, which
 * is compiled or downloaded from outside the registry, so `npm ci` would fail on machines that can do neither. An Excel
 * add-in with an XML manifest needs nothing of the toolkit, so it isn't fetched here, either.
 *
 * These versions collect no usage data: both call `office-addin-usage-data` 3, which no longer sends anything.
 */
export interface Command {
  /** Package names with exact versions. */
  readonly packages: readonly string[];
  readonly words: readonly string[];
}

/** Makes this computer trust a certificate for localhost; an expired certificate is replaced. */
export const certify: Command = {
  packages: ["office-addin-dev-certs@3.0.0"],
  words: ["office-addin-dev-certs", "install"],
};

/** The first package needs the second one, but expects the toolkit to install it. */
const debugging = ["office-addin-debugging@7.0.0", "semver@7.7.3"];

/** The manifest in the repository, which has localhost's addresses. */
const manifest = "manifest.xml";

const insert: Command = {
  packages: debugging,
  words: [
    ...["office-addin-debugging", "start", manifest, "desktop", "--app", "excel"],
    // The add-in is needed without a debugger.
    ...["--no-debug", "--no-live-reload"],
  ],
};

const remove: Command = { packages: debugging, words: ["office-addin-debugging", "stop", manifest, "desktop"] };

/** The command that adds the add-in to desktop Excel or removes it; undefined on systems without desktop Excel. */
export function sideload(asked: "start" | "stop", platform: NodeJS.Platform): Command | undefined {
  if (platform !== "win32" && platform !== "darwin") return undefined;
  return asked === "start" ? insert : remove;
}

/**
 * Node's arguments for running a command with the npm script at the path `npm`. This needs no shell; npx would need one on
 * Windows, where it is a .cmd file.
 */
export function throughNpm({ packages, words }: Command, npm: string): readonly string[] {
  const fetched = packages.map((each) => `--package=${each}`);
  return [npm, "exec", "--yes", "--legacy-peer-deps", ...fetched, "--", ...words];
}

/**
 * The cause of a failure in one line; undefined if the command succeeded. Microsoft's commands exit with code 0 even when they
 * fail, and print lines that begin with "Error:"; the last one names the cause. npm prints its codes first, then the cause.
 */
export function failure({ words: [name = ""] }: Command, code: number | null, complaints: string): string | undefined {
  const theirs = [...complaints.matchAll(/^(?:Error: )+(.+)$/gm)].at(-1);
  const ofNpm = /^npm error (?!code |errno |syscall |A complete log)(.+)$/m.exec(complaints);
  if (code === 0 && !theirs) return undefined;
  return `${name} failed: ${(theirs ?? ofNpm)?.[1]?.trim() ?? `it ended with ${code ?? "a signal"}.`}`;
}

/** Instructions for Excel on the web, where the user must upload the manifest by hand. */
export const onTheWeb = (origin: string, authority: string): string => `
There is no desktop Excel on this system. In Excel on the web:

  1. Open ${origin}/taskpane.html in the same browser and let it trust the certificate, or import
     ${authority}
     among the authorities in the browser's settings.
  2. In a workbook choose Home, Add-ins, More Settings, Upload My Add-in, and give it manifest.xml.
  3. Type =CRM in a cell.

See docs/excel.md.`;
