import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { manifestAt, webFolder } from "./manifest.mjs";
import { root } from "./root.mjs";
import { buildWorkbench } from "./workbench.mjs";

const { values } = parseArgs({ options: { address: { type: "string" } } });
const address = values.address === undefined ? undefined : webFolder(values.address);
if (values.address !== undefined && address === undefined) {
  console.error(`--address takes the https address of a folder, not "${values.address}".`);
  process.exit(1);
}

await install();
await buildAddin();
await buildWorkbench();
// What Excel is told of the functions of cells names where their help is.
for (const file of ["functions.sv.json", "functions.en.json"]) {
  const told = readFileSync(join(root, "addin/functions", file), "utf8");
  writeFileSync(join(root, "dist/addin", file), address === undefined ? told : manifestAt(told, address));
}
console.log("Built dist/addin and dist/workbench.");
if (address !== undefined) {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(root, "dist/manifest.xml"), manifestAt(manifest, address));
  console.log(`Wrote dist/manifest.xml: put what is in dist/addin at ${address}/.`);
}
