import type { Configuration } from "webpack-dev-server";
import { headerPolicy } from "./policy";

/** What our two development servers have in common: they serve what webpack builds, with the policy of the site, and nothing else. */
export const devServer = {
  host: "localhost",
  static: false,
  // The page would open a socket for reloading, which its policy refuses; a developer reloads it.
  ...{ hot: false, liveReload: false, webSocketServer: false },
  headers: { "Content-Security-Policy": headerPolicy },
  // The server's own addresses open files in the developer's editor, rebuild the site and list its files.
  setupMiddlewares: (all) => all.filter(({ name }) => name?.startsWith("webpack-dev-server-") !== true),
} as const satisfies Configuration;
