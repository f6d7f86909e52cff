import type { ModuleId } from "../../definition";

/** What the modules are called, in English. */
export const modules: Readonly<Record<ModuleId, string>> = {
  core: "The foundation",
  coding: "Coding",
  budget: "Time and budget",
  billing: "Billing",
  staffing: "Staffing and competences",
  participants: "Participants",
  documents: "Attachments",
  places: "Places",
  permission: "Permission and review",
  clientAccess: "Client access",
};
