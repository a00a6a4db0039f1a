/** `npm run excel` serves the add-in and adds it to Excel; `npm run excel -- stop` removes it. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { authority, certificateFolder, trustedCertificate, untrustedCertificate } from "./certificate";
import { identity, localOrigin } from "./manifest";
import { portIsFree, serve } from "./serve";
import { onTheWeb, sideloading, type Run, type Sideloading } from "./sideload";
import { workbookWithPane } from "./workbookWithPane";

/** This manifest has localhost's addresses. */
const manifest = join(import.meta.dirname, "..", "manifest.xml");
const { id, version } = identity(await readFile(manifest, "utf8"));
const [, , asked = "start", ...others] = process.argv;

const run: Run = (program, words, environment = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: "ignore", env: { ...process.env, ...environment } });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });

try {
  if (others.length > 0 || (asked !== "start" && asked !== "stop")) throw new Error("npm run excel [-- stop]");
  const desktop = sideloading(process.platform, id, run);
  await (asked === "start" ? start(desktop) : stop(desktop));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function start(desktop: Sideloading | undefined): Promise<void> {
  await portIsFree();
  await serve(await (desktop ? trustedCertificate() : untrustedCertificate()));
  console.log(`The certificate and its key are in ${certificateFolder}; only you can read the key.`);
  console.log(`The add-in is served at ${localOrigin}/ until you press Ctrl+C.`);
  if (!desktop) return console.log(onTheWeb(localOrigin, authority()));
  await intoExcel(desktop).catch((error: Error) => {
    throw new Error(`${error.message}\nIt goes on being served; docs/excel.md tells how to add it by hand.`);
  });
  console.log("Excel opens with the add-in; if you only have Excel on the web, docs/excel.md tells how.");
  console.log("When you are done: npm run excel -- stop");
}

async function intoExcel(desktop: Sideloading): Promise<void> {
  await desktop.add(manifest);
  const workbook = join(await mkdtemp(join(tmpdir(), "crm-roi-")), "CRM ROI.xlsx");
  await writeFile(workbook, workbookWithPane({ id, version }));
  await desktop.open(workbook);
}

async function stop(desktop: Sideloading | undefined): Promise<void> {
  if (!desktop)
    console.log("There is no desktop Excel on this system. Excel on the web removes it where it lists your add-ins.");
  else if (await desktop.remove()) console.log("Excel no longer has the add-in, from its next start on.");
  else console.log("Excel didn't have the add-in from here.");
}
