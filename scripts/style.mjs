import { ESLint } from "eslint";
import { root } from "./root.mjs";
import { typedRules } from "./typed-rules.mjs";

process.chdir(root);

// What needs types is judged beside this, in a fifth of the time (scripts/types.mjs); a comment that lifts such a rule
// has nothing to lift here.
const typed = Object.keys(await typedRules(new ESLint()));
const eslint = new ESLint({
  overrideConfig: [
    { linterOptions: { reportUnusedDisableDirectives: "off" } },
    {
      files: ["**/*.ts", "**/*.tsx"],
      rules: Object.fromEntries(typed.map((name) => [name, "off"])),
      languageOptions: { parserOptions: { projectService: false } },
    },
  ],
});
const results = await eslint.lintFiles(["."]);
const told = await (await eslint.loadFormatter("stylish")).format(results);
if (told !== "") console.error(told);
process.exit(results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0) ? 1 : 0);
