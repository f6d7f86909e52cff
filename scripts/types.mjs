import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ESLint } from "eslint";
import { root } from "./root.mjs";
import { runBin } from "./run.mjs";
import { oxlintRules, typedRules } from "./typed-rules.mjs";

process.chdir(root);

// What the compiler finds out about types is what these rules ask for: oxlint asks TypeScript 7 for both at once, each
// file by the tsconfig.json that is nearest to it. Only what is set in eslint.config.js is asked for.
const folder = mkdtempSync(join(tmpdir(), "oxlint-"));
const config = join(folder, "oxlint.json");
const categories = Object.fromEntries(
  ["correctness", "suspicious", "pedantic", "perf", "style", "restriction", "nursery"].map((name) => [
    name,
    "off",
  ]),
);
writeFileSync(
  config,
  JSON.stringify({ plugins: ["typescript"], categories, rules: oxlintRules(await typedRules(new ESLint())) }),
);
const globs = ["dist", "node_modules", "artifacts"].map((name) => `--ignore-pattern=**/${name}/**`);
const scripts = ["**/*.js", "**/*.mjs"].map((glob) => `--ignore-pattern=${glob}`);
const { code, output } = await runBin("oxlint/bin/oxlint", [
  ...["--type-aware", "--type-check", "--config", config],
  ...globs,
  ...scripts,
]);
rmSync(folder, { recursive: true });
if (code !== 0) console.error(output);
process.exit(code);
