import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module participants, in Swedish. */
export const participants: ModuleWords<"participants"> = {
  participants: {
    name: "Deltagare",
    fields: {
      project: "Projekt",
      employee: "Anställd",
      role: { name: "Roll", choices: { member: "Medlem", manager: "Projektledare" } },
    },
  },
};
