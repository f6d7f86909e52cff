import { parseArgs } from "node:util";
import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { buildWorkbench } from "./workbench.mjs";

const { values } = parseArgs({ options: { port: { type: "string" } } });
const asked = values.port === undefined ? undefined : Number(values.port);
if (asked !== undefined && !(Number.isInteger(asked) && asked > 0 && asked < 65536)) {
  console.error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  process.exit(1);
}

process.chdir(root);
await install();
await buildAddin();
await buildWorkbench();

const { serve } = await import("../dist/workbench/server.mjs");
try {
  const { url } = await serve(asked === undefined ? { port: 3000, orNext: true } : { port: asked });
  console.log(`Kontera workbench: ${url}`);
} catch (error) {
  console.error(error.code === "EADDRINUSE" ? `Port ${asked} is taken.` : error.message);
  process.exit(1);
}
