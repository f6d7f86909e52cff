import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Granskare: which projects each user may review; a project covers what is below it, blank is every project
 * (#116, #178).
 */
export const reviewers = defineRegister({
  id: "reviewers",
  module: "permission",
  key: ["user", "project"],
  cardTab: "review",
  fields: [
    { id: "user", type: code, required: true, refersTo: "users", ifGone: "row" },
    { id: "project", type: code, refersTo: "projects", ifGone: "row" },
  ],
});
