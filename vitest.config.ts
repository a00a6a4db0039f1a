import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/tools/leftOut.ts"],
    // On two cores it would use one, while LibreOffice and the browsers wait.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 180_000,
    server: { deps: { inline: [/univerjs/] } },
  },
});
