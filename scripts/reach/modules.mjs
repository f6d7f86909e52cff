import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "oxc-parser";
import { root } from "../root.mjs";
import { boundBy } from "./free-names.mjs";

/** The TypeScript files below some folders, by their paths from the root; declarations hold nothing that runs. */
const filesBelow = (folders) =>
  folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

const types = ["TSTypeAliasDeclaration", "TSInterfaceDeclaration"];

/** What a statement of a file declares. */
const declaredBy = (statement, file) => {
  const code = statement.declaration ?? statement;
  const ids = code.type === "VariableDeclaration" ? code.declarations.map(({ id }) => id) : [code.id];
  return ids.flatMap(boundBy).map((name) => ({
    file,
    name,
    code,
    isExported: statement.type === "ExportNamedDeclaration",
    isType: types.includes(code.type),
  }));
};

const nameOf = (name) => name.name ?? name.value;

const readImports = ({ source, specifiers }, { imports }) => {
  for (const { local, imported } of specifiers)
    imports.set(local.name, { from: source.value, name: imported ? nameOf(imported) : "*" });
};

const readExports = ({ source, specifiers }, { exports }) => {
  for (const { local, exported } of specifiers)
    exports.set(nameOf(exported), { from: source?.value, name: nameOf(local) });
};

const readCode = (statement, { file, declared, runs }) => {
  const declarations = declaredBy(statement, file);
  if (declarations.length === 0) runs.push(statement);
  for (const one of declarations) declared.set(one.name, [...(declared.get(one.name) ?? []), one]);
};

/**
 * A file as a module: what it declares, imports and exports by name, whose exports it passes on whole, which modules it
 * loads, and the statements that do something when it is loaded.
 */
export const readModule = (file, text) => {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const named = { declared: new Map(), imports: new Map(), exports: new Map() };
  const module = { file, ...named, passedOn: [], loads: [], runs: [] };
  for (const statement of program.body) {
    const isOfTypes = statement.importKind === "type" || statement.exportKind === "type";
    if (statement.source && !isOfTypes) module.loads.push(statement.source.value);
    if (statement.type === "ImportDeclaration") readImports(statement, module);
    else if (statement.type === "ExportAllDeclaration") module.passedOn.push(statement.source.value);
    else if (statement.specifiers?.length > 0) readExports(statement, module);
    else readCode(statement, module);
  }
  return module;
};

/** The modules of some folders. */
export const readModules = (folders) =>
  filesBelow(folders).map((file) => readModule(file, readFileSync(join(root, file), "utf8")));
