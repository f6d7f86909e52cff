import { defineRegister } from "./definition";
import { code } from "./types";

const right = {
  kind: "enum",
  choices: [
    { id: "none", sv: "Ingen", en: "None" },
    { id: "read", sv: "Läsa", en: "Read" },
    { id: "edit", sv: "Redigera", en: "Edit" },
  ],
} as const;

/** Registerrättigheter: what a role may do with each register (#130). */
export const registerRights = defineRegister({
  id: "registerRights",
  module: "permission",
  name: { sv: "Registerrättigheter", en: "Register rights" },
  key: ["role", "register"],
  fields: [
    { id: "role", sv: "Roll", en: "Role", type: code, required: true, refersTo: "roles" },
    { id: "register", sv: "Register", en: "Register", type: code, required: true },
    { id: "right", sv: "Rätt", en: "Right", type: right, required: true },
  ],
});
