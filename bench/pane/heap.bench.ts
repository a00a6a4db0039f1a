/** Run by `npm run bench -- heap`: only Vite resolves what the grid imports. */
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { heaps } from "./heap";

it("heap", { timeout: 600_000 }, async () => {
  const found = await heaps();
  writeFileSync(process.env["FOUND"] ?? "heaps.json", JSON.stringify(found));
  expect(found.ours[1]).toBeGreaterThan(0);
});
