import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Behörigheter: which codes a user reaches and through which role; a code covers what is below it (#122,
 * #123).
 */
export const permissions = defineRegister({
  id: "permissions",
  module: "permission",
  name: { sv: "Behörigheter", en: "Permissions" },
  key: ["user", "role", "dimension", "code"],
  fields: [
    { id: "user", sv: "Användare", en: "User", type: code, required: true, refersTo: "users" },
    { id: "role", sv: "Roll", en: "Role", type: code, required: true, refersTo: "roles" },
    { id: "dimension", sv: "Dimension", en: "Dimension", type: code, required: true, refersTo: "dimensions" },
    /** Blank for every code of the dimension. */
    { id: "code", sv: "Kod", en: "Code", type: code, codeOf: "dimension" },
  ],
});
