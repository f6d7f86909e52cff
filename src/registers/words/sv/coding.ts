import type { ModuleWords } from "../../register-words";
import { codingRule } from "./choices";

/** The words of the registers of the module coding, in Swedish. */
export const coding: ModuleWords<"coding"> = {
  projectCodings: {
    name: "Projektkontering",
    fields: {
      project: "Projekt",
      dimension: "Dimension",
      code: "Kod",
      leaveBlank: "Lägg blank",
      rule: { name: "Regel", choices: { inherit: "Ärv regel", ...codingRule } },
    },
  },
  timeCodes: {
    name: "Tidkoder",
    fields: {
      code: "Kod",
      name: "Namn",
      replaceable: ["Kan ersättas av tidkod från kontering", "Kan ersättas"],
    },
  },
  codingCombinations: {
    name: "Konteringskombinationer",
    fields: {
      kind: { name: "Typ", choices: { allow: "Tillåt", deny: "Tillåt ej" } },
    },
  },
  events: {
    name: "Händelser",
    fields: {
      dimension: "Dimension",
      code: "Kod",
      order: "Körningsordning",
      formulaKind: "Formeltyp",
      formula: "Formel",
      activeFrom: "Aktiv från",
      activeTo: "Aktiv till",
      description: "Beskrivning",
      timeSpan: "Tidsomfång",
    },
  },
};
