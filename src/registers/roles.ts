import { defineRegister } from "./definition";
import { bool, code } from "./types";

/** Roller: what a user with the role may do (#115, #124). */
export const roles = defineRegister({
  id: "roles",
  module: "permission",
  name: { sv: "Roller", en: "Roles" },
  key: ["role"],
  fields: [
    { id: "role", sv: "Roll", en: "Role", type: code, required: true },
    { id: "mayReview", sv: "Får granska", en: "May review", type: bool },
    { id: "seesPermissions", sv: "Får se behörighet", en: "May see permissions", type: bool },
    { id: "mayRelease", sv: "Får frisläppa", en: "May release", type: bool },
  ],
});
