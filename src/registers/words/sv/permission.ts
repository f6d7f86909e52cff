import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module permission, in Swedish. */
export const permission: ModuleWords<"permission"> = {
  users: {
    name: "Användare",
    fields: {
      user: "Användare",
      name: "Namn",
      employee: "Anställd",
      lastDay: ["Sista dag", "Slutdatum", "T.o.m."],
    },
  },
  roles: {
    name: "Roller",
    fields: {
      role: "Roll",
      mayReview: "Får granska",
      seesPermissions: "Får se behörighet",
      mayRelease: "Får frisläppa",
    },
  },
  registerRights: {
    name: "Registerrättigheter",
    fields: {
      role: "Roll",
      register: "Register",
      right: { name: "Rätt", choices: { none: "Ingen", read: "Läsa", edit: "Redigera" } },
    },
  },
  permissions: {
    name: "Behörigheter",
    fields: {
      user: "Användare",
      role: "Roll",
      dimension: "Dimension",
      code: "Kod",
    },
  },
  reviewers: {
    name: "Granskare",
    fields: {
      user: "Användare",
      project: "Projekt",
    },
  },
};
