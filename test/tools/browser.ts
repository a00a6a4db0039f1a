import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { need } from "./tool";

/** Timeout of a wait in a page, in milliseconds: ten times the slowest step on a quiet machine. */
export const patience = 60_000;

/** The machine's own Chromium, with its background network requests disabled. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: need("Chromium"), args });
}

/**
 * With an ordinary profile, which is deleted with the context: a frame of another site has storage of its own there, which a
 * private window denies. The argument takes the place of Playwright's, which turns this separation off.
 */
export function launchProfile(options: BrowserContextOptions): Promise<BrowserContext> {
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
];
