import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { need } from "./tool";

/** Timeout of a wait in a page, in milliseconds: ten times the slowest step on a quiet machine. */
export const patience = 60_000;

export interface Borrowed {
  readonly browser: Browser;
  /**
   * With an ordinary profile, which is deleted with the context: a frame of another site has storage of its own there, which a
   * private window denies.
   */
  withProfile(options: BrowserContextOptions): Promise<BrowserContext>;
  /** Closes the profiles, and lets another test file have its browser. */
  giveBack(): Promise<void>;
}

let ours: Promise<Browser> | undefined;

/** The machine's own Chromium, with its background network requests disabled. A process of tests starts it once. */
export async function borrow(): Promise<Borrowed> {
  const endTurn = await turn();
  const browser = await (ours ??= chromium.launch({ executablePath: need("Chromium"), args }));
  const profiles: BrowserContext[] = [];
  return {
    browser,
    async withProfile(options) {
      // The argument takes the place of Playwright's, which turns the separation of sites off.
      const separating = [...args, "--disable-features=TrackingProtection3pcd"];
      const executablePath = need("Chromium");
      const context = await chromium.launchPersistentContext("", { executablePath, args: separating, ...options });
      profiles.push(context);
      return context;
    },
    async giveBack() {
      await Promise.all(profiles.map((context) => context.close()));
      await endTurn();
    },
  };
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

/**
 * Two browsers on two cores would each be a slow machine to the other: one test file of a run at a time has a browser. The turn
 * is a port of this machine, which the system takes back from a process that ends in any way.
 * @returns what ends the turn
 */
async function turn(): Promise<() => Promise<void>> {
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
    if (!isTaken)
      return async () => {
        server.close();
        await once(server, "close");
      };
    await setTimeout(200);
  }
}
