import { defineRegister } from "./definition";
import { code } from "./types";

/** Projektkompetenser: what it takes to work on a project, all of it (#80, #83, #87). */
export const projectCompetences = defineRegister({
  id: "projectCompetences",
  module: "staffing",
  name: { sv: "Projektkompetenser", en: "Project competences" },
  key: ["project", "competence"],
  cardTab: "competences",
  fields: [
    {
      id: "project",
      sv: "Projekt",
      en: "Project",
      type: code,
      required: true,
      refersTo: "projects",
      owner: true,
    },
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
