import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module permission, in English. */
export const permission: ModuleWords<"permission"> = {
  users: {
    name: "Users",
    fields: {
      user: "User",
      name: "Name",
      employee: "Employee",
      lastDay: ["Last day", "End date", "Until"],
    },
  },
  roles: {
    name: "Roles",
    fields: {
      role: "Role",
      mayReview: "May review",
      seesPermissions: "May see permissions",
      mayRelease: "May release",
    },
  },
  registerRights: {
    name: "Register rights",
    fields: {
      role: "Role",
      register: "Register",
      right: { name: "Right", choices: { none: "None", read: "Read", edit: "Edit" } },
    },
  },
  permissions: {
    name: "Permissions",
    fields: {
      user: "User",
      role: "Role",
      dimension: "Dimension",
      code: "Code",
    },
  },
  reviewers: {
    name: "Reviewers",
    fields: {
      user: "User",
      project: "Project",
    },
  },
};
