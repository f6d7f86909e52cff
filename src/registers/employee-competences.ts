import { defineRegister } from "./definition";
import { code } from "./types";

/** Anställdas kompetenser: what each employee is able to, and how well (#88). */
export const employeeCompetences = defineRegister({
  id: "employeeCompetences",
  module: "staffing",
  key: ["employee", "competence"],
  fields: [
    { id: "employee", type: code, required: true, refersTo: "employees" },
    { id: "competence", type: code, required: true, refersTo: "competences" },
    { id: "level", type: { kind: "integer", min: 1 } },
  ],
});
