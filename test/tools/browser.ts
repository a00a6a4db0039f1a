import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { need } from "./programs";

/** Timeout of a wait in a page, in milliseconds: ten times the slowest step on a quiet machine. */
export const patience = 60_000;

/** The machine's own Chromium, with its background network requests disabled. */
export async function launch(): Promise<Browser> {
  await turn();
  return chromium.launch({ executablePath: need("Chromium"), args });
}

/**
 * With an ordinary profile, which is deleted with the context: a frame of another site has storage of its own there, which a
 * private window denies. The argument takes the place of Playwright's, which turns this separation off.
 */
export async function launchProfile(options: BrowserContextOptions): Promise<BrowserContext> {
  await turn();
  const separating = [...args, "--disable-features=TrackingProtection3pcd"];
  return chromium.launchPersistentContext("", { executablePath: need("Chromium"), args: separating, ...options });
}

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pages of one site share a process, and with it the compiled scripts.
  "--process-per-site",
  // Sites of tests are servers of this machine.
  "--host-resolver-rules=MAP *.test 127.0.0.1",
];

let isOurTurn: Promise<void> | undefined;

/**
 * Two browsers on two cores would each be a slow machine to the other: one process of a run at a time has browsers, until it
 * ends. The turn is a port of this machine, which the system takes back from a process that ends in any way.
 */
function turn(): Promise<void> {
  return (isOurTurn ??= takeTurn());
}

async function takeTurn(): Promise<void> {
  const port = 20_000 + (process.ppid % 10_000);
  for (;;) {
    const server = createServer().unref();
    server.listen(port, "127.0.0.1");
    const isTaken = await once(server, "listening").then(
      () => false,
      (failure: NodeJS.ErrnoException) => {
        if (failure.code !== "EADDRINUSE") throw failure;
        return true;
      },
    );
    if (!isTaken) return;
    await setTimeout(200);
  }
}
