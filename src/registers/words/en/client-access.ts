import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module clientAccess, in English. */
export const clientAccess: ModuleWords<"clientAccess"> = {
  clients: {
    name: "Clients",
    fields: {
      client: "Client",
      name: "Name",
      organizationNumber: ["Organisation number", "Organization number"],
    },
  },
  consultants: {
    name: "Consultants",
    fields: {
      consultant: "Consultant",
      name: "Name",
      employee: "Employee",
      lastDay: ["Last day", "End date", "Until"],
    },
  },
  programs: {
    name: "Programs",
    fields: {
      program: "Program",
      name: "Name",
      inPackage: "In the bureau's package",
    },
  },
  adminRights: {
    name: "Administrator rights",
    fields: {
      administrator: "Administrator",
      client: "Client",
      program: "Program",
    },
  },
  assignments: {
    name: "Assignments",
    fields: {
      client: "Client",
      consultant: "Consultant",
      program: "Program",
    },
  },
  accessReport: {
    name: "Access report",
    fields: {
      client: "Client",
      name: "Name",
      consultants: "Number of consultants",
      programs: "Number of programs",
    },
  },
};
