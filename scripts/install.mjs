import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const packages = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/** Whether node_modules holds the versions that the lockfile names; what is optional may be absent. */
export function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const installed = packages("node_modules/.package-lock.json");
  return Object.entries(packages("package-lock.json"))
    .filter(([path, wanted]) => path !== "" && !wanted.optional && !wanted.devOptional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/** Installs exactly what the lockfile names, unless it is there. Ends the process when npm cannot. */
export async function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) …");
  const { code, output } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}
