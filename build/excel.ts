/** `npm run excel` serves the add-in and adds it to Excel; `npm run excel -- stop` removes it. */
import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { authority, certificate, type Certificate } from "./certificate";
import { localOrigin } from "./manifest";
import { portIsFree, serve } from "./serve";
import { certify, failure, onTheWeb, sideload, throughNpm, type Command } from "./sideload";

const root = join(import.meta.dirname, "..");
const [, , asked = "start", ...others] = process.argv;

try {
  if (others.length > 0 || (asked !== "start" && asked !== "stop")) throw new Error("npm run excel [-- stop]");
  await (asked === "start" ? start() : stop());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(): Promise<void> {
  await portIsFree();
  await serve(await trusted());
  console.log(`The add-in is served at ${localOrigin}/ until you press Ctrl+C.`);
  const insert = sideload("start", process.platform);
  if (!insert) return console.log(onTheWeb(localOrigin, authority));
  await run(insert).catch((error: Error) => {
    throw new Error(`${error.message}\nIt goes on being served; docs/excel.md tells how to add it by hand.`);
  });
  console.log("Excel opens with the add-in; if you only have Excel on the web, docs/excel.md tells how.");
  console.log("When you are done: npm run excel -- stop");
}

async function stop(): Promise<void> {
  const remove = sideload("stop", process.platform);
  if (remove) await run(remove);
  else
    console.log("There is no desktop Excel on this system. Excel on the web removes it where it lists your add-ins.");
}

/**
 * Installs a trusted certificate. Without desktop Excel, an untrusted certificate is sufficient, because the user can accept
 * it in the browser.
 */
async function trusted(): Promise<Certificate> {
  const isForBrowser = sideload("start", process.platform) === undefined;
  const kept = isForBrowser ? certificate() : undefined;
  if (kept) return kept;
  const installed = run(certify);
  if (isForBrowser) await installed.catch((error: Error) => console.log(error.message));
  else await installed;
  const made = certificate();
  if (!made) throw new Error(`There is no certificate for localhost beside ${authority}.`);
  return made;
}

function run(command: Command): Promise<void> {
  const npm = process.env["npm_execpath"];
  if (npm === undefined || !basename(npm).startsWith("npm")) throw new Error("Start it with npm: npm run excel");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, throughNpm(command, npm), {
      cwd: root,
      stdio: ["inherit", "inherit", "pipe"],
    });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (complaints += text));
    child.on("error", reject);
    child.on("close", (code) => {
      const why = failure(command, code, complaints);
      if (why === undefined) resolve();
      else reject(new Error(why));
    });
  });
}
