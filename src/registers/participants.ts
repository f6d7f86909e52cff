import { defineRegister } from "./definition";
import { code } from "./types";

const role = {
  kind: "enum",
  choices: [
    { id: "member", sv: "Medlem", en: "Member" },
    { id: "manager", sv: "Projektledare", en: "Project manager" },
  ],
} as const;

/** Deltagare: who works on a project, and as what (#89, #95). */
export const participants = defineRegister({
  id: "participants",
  module: "participants",
  name: { sv: "Deltagare", en: "Participants" },
  key: ["project", "employee"],
  fields: [
    {
      id: "project",
      sv: "Projekt",
      en: "Project",
      type: code,
      required: true,
      refersTo: "projects",
      owner: true,
    },
    { id: "employee", sv: "Anställd", en: "Employee", type: code, required: true, refersTo: "employees" },
    { id: "role", sv: "Roll", en: "Role", type: role, blank: { sv: "Medlem", en: "Member" } },
  ],
});
