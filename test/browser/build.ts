import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
  interface ProvidedContext {
    isBuilt: boolean;
  }
}

/** Before the first browser test: what the browser gets is what the sources say now. A failed build fails those tests alone. */
export function setup(project: TestProject): void {
  let isBuilt = true;
  try {
    execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  } catch {
    isBuilt = false;
  }
  project.provide("isBuilt", isBuilt);
}
