import { defineRegister } from "./definition";
import { bool, code } from "./types";

/** Roller: what a user with the role may do (#115, #124). */
export const roles = defineRegister({
  id: "roles",
  module: "permission",
  key: ["role"],
  fields: [
    { id: "role", type: code, required: true },
    { id: "mayReview", type: bool },
    { id: "seesPermissions", type: bool },
    { id: "mayRelease", type: bool },
  ],
});
