import { join } from "node:path";
import ts from "typescript";
import { root } from "../root.mjs";
import { mutated } from "./mutate.mjs";

const options = () => {
  const config = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const { options } = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), {}, config);
  // Half a mutant is often a name no longer used; the tests shall judge it.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
};

/** Tells whether a mutant is a program: one whose own file has no type errors. */
export const compiler = (sources) => {
  const files = [...sources.keys()].map((file) => join(root, file));
  const ambient = ts.sys.readDirectory(join(root, "addin"), [".d.ts"]);
  const settings = options();
  let changed = "";
  let text = "";
  let version = 0;
  const service = ts.createLanguageService({
    ...ts.sys,
    getCompilationSettings: () => settings,
    getScriptFileNames: () => [...files, ...ambient],
    getScriptVersion: (path) => (path === changed ? String(version) : "0"),
    getScriptSnapshot: (path) => {
      const content = path === changed ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
  return (mutant) => {
    changed = join(root, mutant.file);
    text = mutated(sources.get(mutant.file), mutant);
    version += 1;
    return (
      service.getSyntacticDiagnostics(changed).length + service.getSemanticDiagnostics(changed).length === 0
    );
  };
};
