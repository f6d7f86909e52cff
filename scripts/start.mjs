import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { open, serverIn, wishedPort } from "./serve.mjs";
import { buildWorkbench } from "./workbench.mjs";

process.chdir(root);
const wish = wishedPort();
await install();
const { code, output } = await buildAddin();
if (output !== "") console.log(output);
if (code !== 0) process.exit(code);
await buildWorkbench();
await open(await serverIn("dist"), wish);
