import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["bench/pane/*.bench.ts"], server: { deps: { inline: [/univerjs/] } } },
});
