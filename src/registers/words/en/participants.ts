import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module participants, in English. */
export const participants: ModuleWords<"participants"> = {
  participants: {
    name: "Participants",
    fields: {
      project: "Project",
      employee: "Employee",
      role: { name: "Role", choices: { member: "Member", manager: "Project manager" } },
    },
  },
};
