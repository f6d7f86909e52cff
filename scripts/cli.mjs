import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./root.mjs";

const sources = ["cli", "src", "xlsx", "scripts/cli.mjs", "package-lock.json"];

/** Where the command line stands when it is built. */
export const cliFile = join(root, "dist/cli/kontera.mjs");

/** Bundles the command line for Node, unless it already stands there from these very sources. */
export async function buildCli() {
  const mark = `// ${fingerprint(sources)}\n`;
  if (existsSync(cliFile) && readFileSync(cliFile, "utf8").startsWith(mark)) return;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["cli/kontera.ts"],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    legalComments: "none",
  });
  mkdirSync(join(root, "dist/cli"), { recursive: true });
  // Whole or not at all: another command may be starting from it.
  const temporary = `${cliFile}.${process.pid}`;
  writeFileSync(temporary, mark + outputFiles[0].text);
  renameSync(temporary, cliFile);
}
