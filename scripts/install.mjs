import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const packages = (...file) => JSON.parse(readFileSync(join(root, ...file), "utf8")).packages;

/** Whether a folder's node_modules holds the versions that its lockfile names; what is optional may be absent. */
export function isInstalled(folder = ".") {
  if (!existsSync(join(root, folder, "node_modules/.package-lock.json"))) return false;
  const installed = packages(folder, "node_modules/.package-lock.json");
  return Object.entries(packages(folder, "package-lock.json"))
    .filter(([path, wanted]) => path !== "" && !wanted.optional && !wanted.devOptional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/**
 * Installs exactly what the lockfile names, unless it is there: the project's own packages, or those of a folder that
 * few need. Ends the process when npm cannot.
 */
export async function install(folder = ".") {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled(folder)) return;
  // stdout belongs to what is installed for: a command's output may be read by a program.
  console.error(`Installing packages${folder === "." ? "" : ` for ${folder}`} (npm ci) …`);
  const { code, output } = await run("npm", [
    "ci",
    "--prefix",
    folder,
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}
