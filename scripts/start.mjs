import { buildAddin } from "./addin.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { open, serverIn, wishedPort } from "./serve.mjs";
import { buildWorkbench } from "./workbench.mjs";

process.chdir(root);
const wish = wishedPort();
await install();
await buildAddin();
await buildWorkbench();
await open(await serverIn("dist"), wish);
