import { checks, runSteps } from "./checks.mjs";
import { install } from "./install.mjs";

await install();
process.exit((await runSteps(checks)) === 0 ? 0 : 1);
