import { chromium, type Browser } from "playwright-core";
import { need } from "./tool";

/** Of a wait in a page, in milliseconds: ten times what the slowest step takes on a quiet machine. */
export const patience = 60_000;

/** The machine's own Chromium, asking nothing of any network by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: need("Chromium"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
