import { defineRegister } from "./definition";
import { code } from "./types";

/** Projektkompetenser: what it takes to work on a project, all of it (#80, #83, #87). */
export const projectCompetences = defineRegister({
  id: "projectCompetences",
  module: "staffing",
  key: ["project", "competence"],
  cardTab: "competences",
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "competence", type: code, required: true, refersTo: "competences" },
    { id: "level", type: { kind: "integer", min: 1 } },
  ],
});
