import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";
import { root } from "./root.mjs";

process.chdir(root);

/** The program of tsconfig.json. Ends the process when that file cannot be read. */
function readProgram() {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      console.error(ts.formatDiagnostic(fault, format));
      process.exit(1);
    },
  };
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    host,
  );
  return ts.createProgram({
    rootNames: fileNames,
    options,
    host: ts.createCompilerHost(options, true),
    configFileParsingDiagnostics: errors,
  });
}

const format = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};

// What the compiler finds out about types is what the rules ask for: one program, so that it is found out once.
const program = readProgram();
const faults = ts.getPreEmitDiagnostics(program);
if (faults.length > 0) console.error(ts.formatDiagnostics(faults, format));

const eslint = new ESLint({
  overrideConfig: {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles(["."]);
const told = await (await eslint.loadFormatter("stylish")).format(results);
if (told !== "") console.error(told);
const found = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
process.exit(faults.length + found === 0 ? 0 : 1);
