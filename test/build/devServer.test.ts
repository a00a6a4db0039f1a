import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import DevServer, { type Configuration } from "webpack-dev-server";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { headerPolicy } from "../../build/policy";
import { served } from "../../build/serve";
import { workbench } from "../../build/workbench";

let folder = "";
let origin = "";
let server: DevServer | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crm-roi-server-"));
  await writeFile(join(folder, "page.js"), "");
  // The file that the editor would open: run by Node, it tells that it was opened.
  await writeFile(join(folder, "secret.cjs"), `require("fs").writeFileSync(__filename + ".opened", "")`);
  vi.stubEnv("LAUNCH_EDITOR", process.execPath);
});
afterEach(() => server?.stop());
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Starts a server with these settings for a site of one empty script. */
async function start(settings: Configuration): Promise<void> {
  const compiler = webpack({
    mode: "none",
    context: folder,
    entry: "./page.js",
    stats: "none",
    infrastructureLogging: { level: "none" },
  });
  server = new DevServer({ ...settings, port: 0, open: false }, compiler);
  await server.start();
  origin = `http://localhost:${(server.server?.address() as AddressInfo).port}`;
}

const secret = () => join(folder, "secret.cjs");
const askToOpen = () => fetch(`${origin}/webpack-dev-server/open-editor?fileName=${encodeURIComponent(secret())}`);

it("opens files in an editor if it isn't forbidden", async () => {
  await start({ host: "localhost" });
  expect((await askToOpen()).status).toBe(200);
  await expect.poll(() => existsSync(`${secret()}.opened`)).toBe(true);
  await rm(`${secret()}.opened`);
});

describe.each([
  ["npm start", workbench({ WEBPACK_SERVE: true }).devServer],
  ["npm run excel", served],
])("the server of %s", (_, settings) => {
  it("opens no files, rebuilds nothing on request and lists nothing", async () => {
    await start(settings);
    expect((await fetch(`${origin}/main.js`)).status).toBe(200);
    expect((await askToOpen()).status).toBe(404);
    for (const path of ["invalidate", "", "sockjs.bundle.js"])
      expect((await fetch(`${origin}/webpack-dev-server/${path}`)).status, path).toBe(404);
    expect(existsSync(`${secret()}.opened`)).toBe(false);
  });

  it("serves this computer alone, with the site's policy", async () => {
    await start(settings);
    expect((server?.server?.address() as AddressInfo).address).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect((await fetch(`${origin}/main.js`)).headers.get("content-security-policy")).toBe(headerPolicy);
  });
});
