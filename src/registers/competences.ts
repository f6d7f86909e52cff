import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Kompetenser: what people may be asked to be able to, by group (#81, #82). */
export const competences = defineRegister({
  id: "competences",
  module: "staffing",
  name: { sv: "Kompetenser", en: "Competences" },
  key: ["competence"],
  fields: [
    { id: "competence", sv: "Kompetens", en: "Competence", type: code, required: true },
    { id: "group", sv: "Grupp", en: "Group", type: text, aliases: ["Kompetensgrupp"] },
  ],
});
