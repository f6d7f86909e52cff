import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Granskare: which projects each user may review; a project covers what is below it, blank is every project
 * (#116, #178).
 */
export const reviewers = defineRegister({
  id: "reviewers",
  module: "permission",
  name: { sv: "Granskare", en: "Reviewers" },
  key: ["user", "project"],
  cardTab: "review",
  fields: [
    { id: "user", sv: "Användare", en: "User", type: code, required: true, refersTo: "users" },
    { id: "project", sv: "Projekt", en: "Project", type: code, refersTo: "projects" },
  ],
});
