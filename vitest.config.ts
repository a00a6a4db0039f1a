import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/tools/leftOut.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    server: { deps: { inline: [/univerjs/] } },
  },
});
