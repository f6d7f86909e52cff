import { defineConfig } from "vitest/config";

/** `unit` runs the core, the file formats and the emulated Excel in Node; `browser` drives Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
          testTimeout: 60_000,
          // As many as the machine has processors: vitest would leave one idle.
          maxWorkers: "100%",
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/build.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
