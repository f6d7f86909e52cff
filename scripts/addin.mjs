import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { unbuilt } from "./manifest.mjs";
import { root } from "./root.mjs";
import { runBin } from "./run.mjs";

const sources = [
  "addin",
  "manifest.xml",
  "src",
  "webpack.config.js",
  "tsconfig.json",
  "src/tsconfig.json",
  "package-lock.json",
];
const stamp = join(root, "dist/addin.stamp");

/** Ends the process with what went wrong. */
function end(output) {
  console.error(output);
  process.exit(1);
}

/**
 * Builds dist/addin as Excel will load it, unless it already stands there from these very sources. Ends the process
 * when it cannot.
 */
export async function buildAddin() {
  const wanted = fingerprint(sources);
  const built = existsSync(stamp) && existsSync(join(root, "dist/addin/pane.html"));
  if (built && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  const { code, output } = await runBin("webpack-cli/bin/cli.js", [
    "--mode",
    "production",
    "--stats",
    "errors-warnings",
  ]);
  if (code !== 0) end(output);
  const missing = unbuilt(readFileSync(join(root, "manifest.xml"), "utf8"), join(root, "dist/addin"));
  if (missing.length > 0) end(`manifest.xml names what is not built: ${missing.join(", ")}`);
  // webpack says on one line that it went well: only a warning is worth reading.
  if (output.includes("WARNING")) console.log(output);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, wanted);
}
