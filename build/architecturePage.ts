import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roomsPicture } from "./roomsPicture";

/** The handwritten page, with a current picture of the rooms between its two marks. */
export function architecturePage(): string {
  const page = readFileSync(join(import.meta.dirname, "..", "docs", "architecture.md"), "utf8");
  return page.replace(/(<!-- rooms -->)[^]*(<!-- \/rooms -->)/, (_, start: string, end: string) =>
    [start, roomsPicture(), end].join("\n\n"),
  );
}
