import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

/**
 * Program: what a consultant can be given at a client; only those in the bureau's package (byråpaketet) can
 * be chosen (#153, #157).
 */
export const programs = defineRegister({
  id: "programs",
  module: "clientAccess",
  key: ["program"],
  fields: [
    { id: "program", type: code, required: true },
    { id: "name", type: text },
    { id: "inPackage", type: bool },
  ],
});
