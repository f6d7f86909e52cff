import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../root.mjs";
import { freeNames } from "./free-names.mjs";

const { imports: aliases = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** An import's path from the root, without its ending: `../book` and, by package.json, `#core/book`. */
const pathOf = (from, specifier) => {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  for (const [alias, path] of Object.entries(aliases)) {
    const [start, end] = alias.split("*");
    if (specifier.startsWith(start) && end !== undefined)
      return posix.normalize(path.replace("*", specifier.slice(start.length)));
  }
  return undefined;
};

/** What of our code names what: each declaration at the top of a file, followed through imports to where it stands. */
export const graphOf = (list) => {
  const modules = new Map(list.map((module) => [module.file, module]));

  /** The module that an import means; none for a package, a style or a script. */
  const follow = (file, specifier) => {
    const path = pathOf(file, specifier);
    const end = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].find((one) => modules.has(path + one));
    return end === undefined ? undefined : modules.get(path + end);
  };

  const ownExports = ({ declared }) => [...declared.values()].flat().filter(({ isExported }) => isExported);

  const exported = (module, name) => {
    const own = ownExports(module).filter((one) => one.name === name);
    const renamed = module.exports.get(name);
    if (own.length > 0 || (!renamed && module.passedOn.length === 0)) return own;
    if (renamed) return renamed.from ? through(module, renamed) : local(module, renamed.name);
    return module.passedOn.flatMap((from) => through(module, { from, name }));
  };

  const everything = (module) => [
    ...ownExports(module),
    ...[...module.exports.keys()].flatMap((name) => exported(module, name)),
    ...module.passedOn.flatMap((from) => through(module, { from, name: "*" })),
  ];

  const through = (module, { from, name }) => {
    const target = follow(module.file, from);
    if (!target) return [];
    return name === "*" ? everything(target) : exported(target, name);
  };

  const local = (module, name) => {
    const imported = module.imports.get(name);
    return module.declared.get(name) ?? (imported ? through(module, imported) : []);
  };

  /** What a piece of code of a file names; of a module that it imports while it runs, what it names beside that. */
  const namedBy = (file, code, how) => {
    const module = modules.get(file);
    const { names, imported, words } = freeNames(code, how);
    const later = [...imported].flatMap((from) => through(module, { from, name: "*" }));
    const now = [...names].flatMap((name) => local(module, name));
    return new Set([...now, ...later.filter(({ name }) => words.has(name))]);
  };

  const known = { all: new Map(), values: new Map() };
  return {
    modules,
    all: list.flatMap(({ declared }) => [...declared.values()].flat()),
    loads: ({ file, loads }) => loads.map((from) => follow(file, from)).filter((module) => module),
    /** What a piece of code of a file names, by its types too or (`values`) only while it runs. */
    named: (file, code, { values = false } = {}) => {
      const before = values ? known.values : known.all;
      if (!before.has(code)) before.set(code, namedBy(file, code, { values }));
      return before.get(code);
    },
  };
};
