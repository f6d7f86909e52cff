import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

/**
 * Program: what a consultant can be given at a client; only those in the bureau's package (byråpaketet) can
 * be chosen (#153, #157).
 */
export const programs = defineRegister({
  id: "programs",
  module: "clientAccess",
  name: { sv: "Program", en: "Programs" },
  key: ["program"],
  fields: [
    { id: "program", sv: "Program", en: "Program", type: code, required: true },
    { id: "name", sv: "Namn", en: "Name", type: text },
    { id: "inPackage", sv: "I byråpaketet", en: "In the bureau's package", type: bool },
  ],
});
