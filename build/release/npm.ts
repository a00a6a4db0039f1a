import { spawn } from "node:child_process";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
}

/** Runs npm, the one that runs this command if there is one. What it prints is kept, or shown as it comes. */
export function npm(
  args: readonly string[],
  { isShown = false, env = {} }: { readonly isShown?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const { npm_execpath: own } = process.env;
  const [program, first] = own ? [process.execPath, [own]] : ["npm", []];
  return new Promise((resolve) => {
    // The report goes to stdout; what the scripts print goes to stderr.
    const child = spawn(program, [...first, ...args], {
      stdio: ["ignore", isShown ? 2 : "pipe", isShown ? 2 : "ignore"],
      env: { ...process.env, ...env },
      // npm is a script on Windows.
      shell: process.platform === "win32" && !own,
    });
    let stdout = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.on("error", () => resolve({ code: null, stdout }));
    child.on("close", (code) => resolve({ code, stdout }));
  });
}
