import { readFileSync } from "node:fs";
import type { Peer } from "./peer";

const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

export const versionOf = ({ package: name }: Peer): string | undefined => (name ? dependencies[name] : undefined);
