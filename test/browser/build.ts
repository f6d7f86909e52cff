import { execFileSync } from "node:child_process";

/** Before the first browser test: what the browser gets is what the sources say now. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
