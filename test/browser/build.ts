import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { chromium } from "../../scripts/chromium.mjs";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
  interface ProvidedContext {
    isBuilt: boolean;
    /** Where Chromium is; empty where there is none. */
    chromium: string;
  }
}

const build = (): boolean => {
  try {
    execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
    return true;
  } catch {
    return false;
  }
};

/**
 * Before the first browser test, and only if one is among those asked for: what the browser gets is what the sources
 * say now. Where something is lacking, those tests alone fail.
 */
export async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", (await chromium()) ?? "");
  project.provide("isBuilt", build());
}
