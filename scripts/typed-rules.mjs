import tseslint from "typescript-eslint";

/** What oxlint does not know yet, and so only ESLint with types judges: `npm run check`, and an editor. */
const leftToEslint = ["@typescript-eslint/no-unsafe-class-instance-assignment"];

/** The plugin's rules that ask a compiler, as eslint.config.js sets them for what is written in TypeScript. */
export async function typedRules(eslint) {
  const { rules } = await eslint.calculateConfigForFile("src/values/cell.ts");
  const entries = Object.entries(rules).filter(([name, [severity]]) => {
    const rule = tseslint.plugin.rules[name.replace("@typescript-eslint/", "")];
    return severity !== 0 && rule?.meta.docs.requiresTypeChecking === true;
  });
  return Object.fromEntries(entries);
}

/** Those of them that oxlint judges, under its names. */
export const oxlintRules = (typed) =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => !leftToEslint.includes(name))
      .map(([name, [, ...options]]) => [
        name.replace("@typescript-eslint/", "typescript/"),
        ["error", ...options],
      ]),
  );
