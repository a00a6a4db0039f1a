/** The origin in the repository's manifest, so that it can be sideloaded without a build. */
export const localOrigin = "https://localhost:3000";

/** Appended to the add-in's name on localhost, so that two copies of the add-in in Excel can be told apart. */
const developmentMark = " (development)";

/** The manifest with all addresses at `origin`. If that isn't localhost, the development mark and comments are removed. */
export function stamp(manifest: string, origin: string): string {
  const site = new URL(origin);
  if (site.protocol !== "https:" || site.pathname !== "/" || site.search || site.hash || site.username)
    throw new Error(`origin must be https://host or https://host:port, not ${origin}`);
  const moved = manifest.replaceAll(localOrigin, site.origin);
  return site.hostname === "localhost"
    ? moved
    : moved.replaceAll(developmentMark, "").replaceAll(/\s*<!--[^]*?-->/g, "");
}

/** The add-in's id and version, by which Excel knows it. */
export function identity(manifest: string): { readonly id: string; readonly version: string } {
  const [, id] = /<Id>([^<]*)<\/Id>/.exec(manifest) ?? [];
  const [, version] = /<Version>([^<]*)<\/Version>/.exec(manifest) ?? [];
  if (id === undefined || version === undefined) throw new Error("The manifest has no id or no version.");
  return { id, version };
}
