import { pathToFileURL } from "node:url";
import { buildCli, cliFile } from "./cli.mjs";
import { install } from "./install.mjs";

await install();
await buildCli();
// npm runs scripts in the repository; the files on the command line are named from where npm was started.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(cliFile).href);
