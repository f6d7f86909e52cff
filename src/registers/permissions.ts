import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Behörigheter: which codes a user reaches and through which role; a code covers what is below it (#122,
 * #123).
 */
export const permissions = defineRegister({
  id: "permissions",
  module: "permission",
  key: ["user", "role", "dimension", "code"],
  fields: [
    { id: "user", type: code, required: true, refersTo: "users", ifGone: "row" },
    { id: "role", type: code, required: true, refersTo: "roles" },
    { id: "dimension", type: code, required: true, refersTo: "dimensions" },
    /** Blank for every code of the dimension. */
    { id: "code", type: code, codeOf: "dimension" },
  ],
});
