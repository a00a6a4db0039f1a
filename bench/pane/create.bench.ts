/** Run by `npm run bench -- create`: only Vite resolves what the grid imports. */
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { creations } from "./create";

it("create", { timeout: 600_000 }, async () => {
  const found = await creations();
  writeFileSync(process.env["FOUND"] ?? "create.json", JSON.stringify(found));
  expect(found.full).toBeGreaterThan(found.sheet);
});
