import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Konsulter: the bureau's people who are given access to clients (#152). */
export const consultants = defineRegister({
  id: "consultants",
  module: "clientAccess",
  name: { sv: "Konsulter", en: "Consultants" },
  key: ["consultant"],
  fields: [
    { id: "consultant", sv: "Konsult", en: "Consultant", type: code, required: true },
    { id: "name", sv: "Namn", en: "Name", type: text },
  ],
});
