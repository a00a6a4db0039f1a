/** Run by `npm run bench -- pane`: only Vite resolves what the grid imports. */
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inExcel, inGrid } from "./edits";

it("edits", { timeout: 600_000 }, async () => {
  const found = [...(await inGrid()), ...(await inExcel())];
  writeFileSync(process.env["FOUND"] ?? "edits.json", JSON.stringify(found));
  expect(found.length).toBe(4);
});
