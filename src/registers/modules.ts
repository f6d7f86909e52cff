import type { ModuleId, Words } from "./definition";
import { headerKey } from "./headers";
import type { RegisterId } from "./register";
import { registers, userRegisterIds } from ".";

/** What the modules are called: in the pane, and in the setting that turns them off. */
export const modules = {
  core: { sv: "Grunden", en: "The foundation" },
  coding: { sv: "Kontering", en: "Coding" },
  budget: { sv: "Tid och budget", en: "Time and budget" },
  billing: { sv: "Fakturering", en: "Billing" },
  staffing: { sv: "Bemanning och kompetenser", en: "Staffing and competences" },
  participants: { sv: "Deltagare", en: "Participants" },
  documents: { sv: "Bilagor", en: "Attachments" },
  places: { sv: "Platser", en: "Places" },
  permission: { sv: "Behörighet och granskning", en: "Permission and review" },
  clientAccess: { sv: "Klientåtkomst", en: "Client access" },
} as const satisfies Record<ModuleId, Words>;

export const moduleIds = Object.keys(modules) as readonly ModuleId[];

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
      (id) =>
        id !== "core" && [id, modules[id].sv, modules[id].en].some((name) => named.has(headerKey(name))),
    ),
  );
};

/** The list that turns these modules off, as the setting holds it. */
export const moduleList = (off: Iterable<ModuleId>, lang: "sv" | "en"): string =>
  Array.from(off, (id) => modules[id][lang]).join("; ");
