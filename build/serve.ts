import { createServer } from "node:net";
import webpack from "webpack";
import DevServer, { type Configuration } from "webpack-dev-server";
import type { Certificate } from "./certificate";
import { devServer } from "./devServer";
import { everywhere } from "./headers";
import { localOrigin } from "./manifest";
import { site } from "./site";

const { hostname: host, port: text } = new URL(localOrigin);
const port = Number(text);

/** Rejects with a sentence if another program uses the port. */
export function portIsFree(): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", ({ message }) =>
      reject(new Error(`Port ${port} can't be used: end what runs on it, then start again (${message}).`)),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The server's settings, without those that depend on the computer. */
export const served = {
  ...devServer,
  headers: everywhere,
  // The server adds no client code to the scripts, because the functions' runtime has no page to reload.
  client: false,
} as const satisfies Configuration;

/** Serves the site from memory, only to this computer, until the process ends. Resolves after the first build. */
export async function serve({ ca, cert, key }: Certificate): Promise<void> {
  const quiet = { stats: "errors-warnings", infrastructureLogging: { level: "warn" } } as const;
  const compiler = webpack(site({}, { mode: "development" }).map((each) => ({ ...each, ...quiet })));
  const server = new DevServer({ ...served, port, server: { type: "https", options: { ca, cert, key } } }, compiler);
  await server.start();
  await new Promise<void>((resolve) => server.middleware?.waitUntilValid(() => resolve()));
}
