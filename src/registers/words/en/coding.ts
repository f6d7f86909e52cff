import type { ModuleWords } from "../../register-words";
import { codingRule } from "./choices";

/** The words of the registers of the module coding, in English. */
export const coding: ModuleWords<"coding"> = {
  projectCodings: {
    name: "Project codings",
    fields: {
      project: "Project",
      dimension: "Dimension",
      code: "Code",
      leaveBlank: "Leave blank",
      rule: { name: "Rule", choices: { inherit: "Inherit rule", ...codingRule } },
    },
  },
  timeCodes: {
    name: "Time codes",
    fields: {
      code: "Code",
      name: "Name",
      replaceable: "Replaceable by the coding's time code",
    },
  },
  codingCombinations: {
    name: "Coding combinations",
    fields: {
      kind: { name: "Kind", choices: { allow: "Allow", deny: "Deny" } },
    },
  },
  events: {
    name: "Events",
    fields: {
      dimension: "Dimension",
      code: "Code",
      order: "Run order",
      formulaKind: "Formula kind",
      formula: "Formula",
      activeFrom: "Active from",
      activeTo: "Active to",
      description: "Description",
      timeSpan: "Time span",
    },
  },
};
