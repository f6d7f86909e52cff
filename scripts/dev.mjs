import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { wishedPort } from "./serve.mjs";

process.chdir(root);
const wish = wishedPort();
await install();
const { develop } = await import("./dev/develop.mjs");
await develop(wish);
