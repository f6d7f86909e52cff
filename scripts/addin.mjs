import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runBin } from "./run.mjs";

const sources = [
  "addin",
  "src",
  "webpack.config.js",
  "tsconfig.json",
  "src/tsconfig.json",
  "package-lock.json",
];
const stamp = join(root, "dist/addin.stamp");

function fingerprint() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  for (const source of sources) {
    const inside = source.includes(".")
      ? []
      : readdirSync(join(root, source), { recursive: true, withFileTypes: true });
    if (source.includes(".")) add(source);
    const files = inside.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) add(file.slice(root.length));
  }
  return hash.digest("hex");
}

/** Builds dist/addin as Excel will load it, unless it already stands there from these very sources. */
export async function buildAddin() {
  const wanted = fingerprint();
  const built = existsSync(stamp) && existsSync(join(root, "dist/addin/pane.html"));
  if (built && readFileSync(stamp, "utf8") === wanted) return { code: 0, output: "" };
  rmSync(stamp, { force: true });
  const result = await runBin("webpack-cli/bin/cli.js", [
    "--mode",
    "production",
    "--stats",
    "errors-warnings",
  ]);
  if (result.code !== 0) return result;
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, wanted);
  // webpack says on one line that it went well: only a warning is worth reading.
  return { code: 0, output: result.output.includes("WARNING") ? result.output : "" };
}
