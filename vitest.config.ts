import { defineConfig } from "vitest/config";

/** Over ten times the slowest test on a quiet machine: only what hangs is ended. */
const limits = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } };

/** As many at once as the machine has processors: vitest would leave one idle. */
const atOnce = { maxWorkers: "100%" };

/**
 * `unit` runs the core, the file formats and the command line, which hold no state of their own: its files share what
 * they import. `excel` runs the pane and Microsoft's client, each file in a world of its own. `browser` drives Chromium, one in
 * each process, three at once, beside the others in `npm test`: a page waits for itself half of the time. `slow` asks other programs, and runs
 * only when it is asked for (`npm run slow`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/{addin,workbench,browser,sim,slow}/**"],
          isolate: false,
          ...limits,
          ...atOnce,
        },
      },
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "excel",
          include: ["test/{addin,workbench,sim}/**/*.test.{ts,tsx}"],
          setupFiles: ["test/imports-settled.ts", "test/patience.ts"],
          ...limits,
          ...atOnce,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/build.ts",
          ...limits,
          isolate: false,
          maxWorkers: 3,
          // vitest runs projects with other numbers of workers one after the other.
          sequence: { groupOrder: 1 },
        },
      },
      ...(process.env["KONTERA_SLOW"] === undefined
        ? []
        : [{ test: { name: "slow", include: ["test/slow/**/*.test.ts"], ...limits } }]),
    ],
  },
});
