import { readdirSync } from "node:fs";
import { parse } from "node:path";
import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { buildWorkbench } from "./workbench.mjs";

process.chdir(root);
await install();
await install("bench");
await buildAddin();
await buildWorkbench();

const { build } = await import("esbuild");
const contenders = readdirSync("bench/contenders").map((file) => [
  parse(file).name,
  `bench/contenders/${file}`,
]);
await build({
  absWorkingDir: root,
  entryPoints: { main: "bench/main.ts", ...Object.fromEntries(contenders) },
  // Beside the peers, so that Node finds them.
  outdir: "bench/dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
const { bench } = await import("../bench/dist/main.mjs");
process.exit(await bench(process.argv.slice(2)));
