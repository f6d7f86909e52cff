import { defineRegister } from "./definition";
import { code } from "./types";

/** Anställdas kompetenser: what each employee is able to, and how well (#88). */
export const employeeCompetences = defineRegister({
  id: "employeeCompetences",
  module: "staffing",
  name: { sv: "Anställdas kompetenser", en: "Employee competences" },
  key: ["employee", "competence"],
  fields: [
    { id: "employee", sv: "Anställd", en: "Employee", type: code, required: true, refersTo: "employees" },
    {
      id: "competence",
      sv: "Kompetens",
      en: "Competence",
      type: code,
      required: true,
      refersTo: "competences",
    },
    { id: "level", sv: "Nivå", en: "Level", type: { kind: "integer", min: 1 } },
  ],
});
