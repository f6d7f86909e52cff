import { install } from "./install.mjs";
import { runBin } from "./run.mjs";

await install();
const { code } = await runBin("vitest/vitest.mjs", ["run", "--project", "slow", ...process.argv.slice(2)], {
  show: true,
  env: { KONTERA_SLOW: "1" },
});
process.exit(code);
