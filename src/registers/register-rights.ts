import { defineRegister } from "./definition";
import { code, oneOf } from "./types";

const right = oneOf("none", "read", "edit");

/** Registerrättigheter: what a role may do with each register (#130). */
export const registerRights = defineRegister({
  id: "registerRights",
  module: "permission",
  key: ["role", "register"],
  fields: [
    { id: "role", type: code, required: true, refersTo: "roles" },
    { id: "register", type: code, required: true },
    { id: "right", type: right, required: true },
  ],
});
