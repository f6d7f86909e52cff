import { codingRule } from "./coding-rule";
import { defineRegister } from "./definition";
import { bool, code, oneOf } from "./types";

const projectRule = oneOf("inherit", ...codingRule.choices);

/**
 * Projektkontering: the values of other dimensions that follow from a project, and its rule for each (#31,
 * #34–#38).
 */
export const projectCodings = defineRegister({
  id: "projectCodings",
  module: "coding",
  key: ["project", "dimension"],
  cardTab: "general",
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", type: code, codeOf: "dimension" },
    { id: "leaveBlank", type: bool },
    { id: "rule", type: projectRule, blank: "inherit" },
  ],
});
