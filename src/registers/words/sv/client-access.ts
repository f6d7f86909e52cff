import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module clientAccess, in Swedish. */
export const clientAccess: ModuleWords<"clientAccess"> = {
  clients: {
    name: "Klienter",
    fields: {
      client: "Klient",
      name: "Namn",
      organizationNumber: ["Organisationsnummer", "Orgnr", "Org.nr"],
    },
  },
  consultants: {
    name: "Konsulter",
    fields: {
      consultant: "Konsult",
      name: "Namn",
      employee: "Anställd",
      lastDay: ["Sista dag", "Slutdatum", "T.o.m."],
    },
  },
  programs: {
    name: "Program",
    fields: {
      program: "Program",
      name: "Namn",
      inPackage: "I byråpaketet",
    },
  },
  adminRights: {
    name: "Adminrätter",
    fields: {
      administrator: "Administratör",
      client: "Klient",
      program: "Program",
    },
  },
  assignments: {
    name: "Tilldelningar",
    fields: {
      client: "Klient",
      consultant: "Konsult",
      program: "Program",
    },
  },
  accessReport: {
    name: "Åtkomstrapport",
    fields: {
      client: "Klient",
      name: "Namn",
      consultants: "Antal konsulter",
      programs: "Antal program",
    },
  },
};
