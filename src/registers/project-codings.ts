import { codingRule } from "./coding-rule";
import { defineRegister } from "./definition";
import { bool, code } from "./types";

const projectRule = {
  kind: "enum",
  choices: [{ id: "inherit", sv: "Ärv regel", en: "Inherit rule" }, ...codingRule.choices],
} as const;

/**
 * Projektkontering: the values of other dimensions that follow from a project, and its rule for each (#31,
 * #34–#38).
 */
export const projectCodings = defineRegister({
  id: "projectCodings",
  module: "coding",
  name: { sv: "Projektkontering", en: "Project codings" },
  key: ["project", "dimension"],
  cardTab: "general",
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
    { id: "dimension", sv: "Dimension", en: "Dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", sv: "Kod", en: "Code", type: code, codeOf: "dimension" },
    { id: "leaveBlank", sv: "Lägg blank", en: "Leave blank", type: bool },
    {
      id: "rule",
      sv: "Regel",
      en: "Rule",
      type: projectRule,
      blank: { sv: "Ärv regel", en: "Inherit rule" },
    },
  ],
});
