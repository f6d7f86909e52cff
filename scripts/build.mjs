import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { buildWorkbench } from "./workbench.mjs";

await install();
const { code, output } = await buildAddin();
if (output !== "") console.log(output);
if (code !== 0) process.exit(code);
await buildWorkbench();
console.log("Built dist/addin and dist/workbench.");
