import type { ModuleId } from "../../definition";

/** What the modules are called, in Swedish. */
export const modules: Readonly<Record<ModuleId, string>> = {
  core: "Grunden",
  coding: "Kontering",
  budget: "Tid och budget",
  billing: "Fakturering",
  staffing: "Bemanning och kompetenser",
  participants: "Deltagare",
  documents: "Bilagor",
  places: "Platser",
  permission: "Behörighet och granskning",
  clientAccess: "Klientåtkomst",
};
