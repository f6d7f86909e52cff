import { byLang, inEach, type Words } from "../values/by-lang";
import type { Lang } from "../values/cell";
import type { ModuleId } from "./definition";
import { headerKey } from "./headers";
import type { RegisterId } from "./register";
import { vocabulary } from "./vocabulary";
import { registers, userRegisterIds } from ".";

export const moduleIds = Object.keys(vocabulary.sv.modules) as readonly ModuleId[];

/** What the modules are called: in the pane, and in the setting that turns them off. */
export const modules = Object.fromEntries(
  moduleIds.map((id) => [id, byLang((lang) => vocabulary[lang].modules[id])]),
) as Readonly<Record<ModuleId, Words>>;

/** The registers of a module that the user creates and turns off. */
export const registersOf = (module: ModuleId): readonly RegisterId[] =>
  userRegisterIds.filter((id) => registers[id].module === module);

/**
 * The modules that a list names, in either language, parted by commas or semicolons; the foundation is always
 * on.
 */
export const modulesNamed = (list: string): ReadonlySet<ModuleId> => {
  const named = new Set(list.split(/[;,]/).map(headerKey));
  return new Set(
    moduleIds.filter(
      (id) => id !== "core" && [id, ...inEach(modules[id])].some((name) => named.has(headerKey(name))),
    ),
  );
};

/** The list that turns these modules off, as the setting holds it. */
export const moduleList = (off: Iterable<ModuleId>, lang: Lang): string =>
  Array.from(off, (id) => modules[id][lang]).join("; ");
