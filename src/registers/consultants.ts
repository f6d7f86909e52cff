import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Konsulter: the bureau's people who are given access to clients (#152). */
export const consultants = defineRegister({
  id: "consultants",
  module: "clientAccess",
  key: ["consultant"],
  fields: [
    { id: "consultant", type: code, required: true },
    { id: "name", type: text },
  ],
});
