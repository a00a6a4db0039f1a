/**
 * Adds the add-in to this user's desktop Excel and removes it, as Microsoft's office-addin-dev-settings 4 does: a value in
 * the registry on Windows, a copy of the manifest in Excel's folder on Mac. That package itself requires Microsoft's cloud
 * toolkit, of which an add-in with an XML manifest needs nothing.
 */
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Sideloading {
  /** Adds the manifest, or replaces an earlier copy of it. */
  add(manifest: string): Promise<void>;
  /** False if the add-in wasn't there. */
  remove(): Promise<boolean>;
  /** Opens a workbook in Excel. */
  open(workbook: string): Promise<void>;
}

/** Runs a program and returns its exit code. */
export type Run = (program: string, words: readonly string[], environment?: Record<string, string>) => Promise<number>;

/** Undefined on systems without desktop Excel. `id` is the add-in's, from its manifest. */
export function sideloading(
  platform: NodeJS.Platform,
  id: string,
  run: Run,
  home: string = homedir(),
): Sideloading | undefined {
  if (platform === "win32") return onWindows(id, run);
  if (platform === "darwin") return onMac(id, run, home);
  return undefined;
}

function onWindows(id: string, run: Run): Sideloading {
  const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
  const done = async (words: readonly string[]) => {
    const code = await run("reg", words);
    if (code !== 0) throw new Error(`Windows' registry can't be changed: reg ${words.join(" ")} ended with ${code}.`);
  };
  return {
    add: (manifest) => done(["add", key, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]),
    async remove() {
      if ((await run("reg", ["query", key, "/v", id])) !== 0) return false;
      await done(["delete", key, "/v", id, "/f"]);
      return true;
    },
    async open(workbook) {
      // The path goes through the environment, because it may contain characters that a shell would read.
      const start = `Start-Process -FilePath excel -ArgumentList ('"' + $env:WORKBOOK + '"')`;
      const code = await run("powershell", ["-NoProfile", "-NonInteractive", "-Command", start], {
        WORKBOOK: workbook,
      });
      if (code !== 0) throw new Error(`Excel can't be started. Open ${workbook} in it.`);
    },
  };
}

function onMac(id: string, run: Run, home: string): Sideloading {
  const folder = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
  const copies = async () => {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.startsWith(`${id}.`)).map((name) => join(folder, name));
  };
  const remove = async () => {
    const old = await copies();
    await Promise.all(old.map((path) => rm(path)));
    return old.length > 0;
  };
  return {
    async add(manifest) {
      await mkdir(folder, { recursive: true });
      await remove();
      await copyFile(manifest, join(folder, `${id}.manifest.xml`));
    },
    remove,
    async open(workbook) {
      const code = await run("open", ["-a", "Microsoft Excel", workbook]);
      if (code !== 0) throw new Error(`Excel can't be started. Open ${workbook} in it.`);
    },
  };
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
