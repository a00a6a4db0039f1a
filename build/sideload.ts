/**
 * Which of Microsoft's commands bring the add-in into Excel and take it out again.
 *
 * They are fetched at the moment of use. As dependencies they would bring Microsoft's cloud toolkit, and with it
 * `keytar`, which is compiled or downloaded from outside the registry: `npm ci` would fail where neither is possible.
 * Nothing of the toolkit is used for an Excel add-in with an XML manifest, so it is left out here as well.
 *
 * Of the versions named, neither measures use: `office-addin-usage-data` 3, which both call, sends nothing any more.
 */
export interface Command {
  /** With exact versions. */
  readonly packages: readonly string[];
  readonly words: readonly string[];
}

/** A certificate for localhost that this computer trusts, made anew where the last one has run out. */
export const certify: Command = {
  packages: ["office-addin-dev-certs@3.0.0"],
  words: ["office-addin-dev-certs", "install"],
};

/** The second package is used by the first, which counts on the toolkit to bring it. */
const debugging = ["office-addin-debugging@7.0.0", "semver@7.7.3"];

/** As it stands in the repository: it points to localhost. */
const manifest = "manifest.xml";

const insert: Command = {
  packages: debugging,
  words: [
    ...["office-addin-debugging", "start", manifest, "desktop", "--app", "excel"],
    // Debugging is not needed, only the add-in.
    ...["--no-debug", "--no-live-reload"],
  ],
};

const remove: Command = { packages: debugging, words: ["office-addin-debugging", "stop", manifest, "desktop"] };

/** What puts the add-in into Excel on the desktop or takes it out; undefined where there is no such Excel. */
export function sideload(asked: "start" | "stop", platform: NodeJS.Platform): Command | undefined {
  if (platform !== "win32" && platform !== "darwin") return undefined;
  return asked === "start" ? insert : remove;
}

/**
 * What to give Node, so that it runs a command with the npm whose script is at `npm`. Going through Node needs no shell:
 * on Windows npx is a .cmd file, which Node starts in a shell only.
 */
export function throughNpm({ packages, words }: Command, npm: string): readonly string[] {
  const fetched = packages.map((each) => `--package=${each}`);
  return [npm, "exec", "--yes", "--legacy-peer-deps", ...fetched, "--", ...words];
}

/**
 * What went wrong, in one line; undefined if nothing did. Microsoft's commands end well even when they fail, and say so
 * in lines that begin with "Error:", the last of which names the cause. npm names it first, after codes.
 */
export function failure({ words: [name = ""] }: Command, code: number | null, complaints: string): string | undefined {
  const theirs = [...complaints.matchAll(/^(?:Error: )+(.+)$/gm)].at(-1);
  const ofNpm = /^npm error (?!code |errno |syscall |A complete log)(.+)$/m.exec(complaints);
  if (code === 0 && !theirs) return undefined;
  return `${name} failed: ${(theirs ?? ofNpm)?.[1]?.trim() ?? `it ended with ${code ?? "a signal"}.`}`;
}

/** How to use what is served in Excel on the web, where a person has to say yes. */
export const onTheWeb = (origin: string, authority: string): string => `
There is no desktop Excel on this system. In Excel on the web:

  1. Open ${origin}/taskpane.html in the same browser and let it trust the certificate, or import
     ${authority}
     among the authorities in the browser's settings.
  2. In a workbook choose Home, Add-ins, More Settings, Upload My Add-in, and give it manifest.xml.
  3. Type =CRM in a cell.

docs/excel.md tells more.`;
