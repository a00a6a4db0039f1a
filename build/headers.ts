/** The response headers of the site: for `dist/_headers`, for the examples in docs/hosting.md and for our own servers. */
import { headerPolicy } from "./policy";

/** Of every file. Excel on the web requests functions.json from a page with one of Microsoft's addresses. */
export const everywhere = {
  "Content-Security-Policy": headerPolicy,
  "Access-Control-Allow-Origin": "*",
} as const;

/** How long a browser may keep the files of a folder. The names in `pane` contain a hash of the content. */
export const caching = { pane: "public, max-age=31536000, immutable", assets: "public, max-age=86400" } as const;

/** Of all other files: a browser asks each time whether its copy is still right. */
export const checkedEachTime = "no-cache";

/** The file in which Cloudflare Pages, Netlify and others look for headers. They answer with `no-cache` or its equal by themselves. */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    ...["/*", ...lines(everywhere)],
    ...Object.entries(caching).flatMap(([folder, value]) => [`/${folder}/*`, ...lines({ "Cache-Control": value })]),
    "",
  ].join("\n");
}
