import { createReadStream } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { generate } from "selfsigned";
import { everywhere } from "../../build/headers";

export interface Served {
  /** The address, without a slash at its end. */
  readonly origin: string;
  close(): void;
}

/**
 * Serves the files of a folder to this machine alone, with the headers that the site asks of its servers. Over https, the
 * certificate is one that nobody else vouches for.
 * @param kept for how many seconds a browser may keep what it is served: scripts that it keeps are compiled once for many pages
 */
export async function serve(folder: string, scheme: "http" | "https", kept = 0): Promise<Served> {
  const answer = files(folder, kept);
  const server = scheme === "http" ? createServer(answer) : createSecureServer(await certificate(), answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${scheme}://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  // The charset is left out, as many servers do.
  ".txt": "text/plain",
};

function files(folder: string, kept: number): RequestListener {
  return ({ url = "/" }, answer) => {
    const asked = decodeURIComponent(url.split("?")[0] ?? "");
    const path = normalize(join(folder, asked === "/" ? "index.html" : asked));
    const type = types[extname(path)];
    const nothing = () => answer.writeHead(404).end();
    if (!path.startsWith(folder + sep) || !type) {
      nothing();
      return;
    }
    for (const [name, value] of Object.entries(everywhere)) answer.setHeader(name, value);
    answer.setHeader("content-type", type);
    if (kept > 0) answer.setHeader("cache-control", `max-age=${kept}`);
    createReadStream(path).on("error", nothing).pipe(answer);
  };
}

async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  return { key, cert };
}
