import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Kompetenser: what people may be asked to be able to, by group (#81, #82). */
export const competences = defineRegister({
  id: "competences",
  module: "staffing",
  key: ["competence"],
  fields: [
    { id: "competence", type: code, required: true },
    { id: "group", type: text },
  ],
});
