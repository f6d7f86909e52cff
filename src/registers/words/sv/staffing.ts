import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module staffing, in Swedish. */
export const staffing: ModuleWords<"staffing"> = {
  recurringShifts: {
    name: "Arbetspass",
    fields: {
      project: "Projekt",
      cycle: ["Cykel", "Cykel veckor"],
      week: "Vecka",
      weekday: {
        name: "Veckodag",
        choices: {
          monday: "måndag",
          tuesday: "tisdag",
          wednesday: "onsdag",
          thursday: "torsdag",
          friday: "fredag",
          saturday: "lördag",
          sunday: "söndag",
        },
      },
      from: "Från",
      to: "Till",
      persons: "Antal",
      comment: "Kommentar",
    },
  },
  shiftComments: {
    name: "Passkommentarer",
    fields: {
      project: "Projekt",
      date: "Datum",
      from: "Från",
      employee: "Anställd",
      comment: "Kommentar",
    },
  },
  competences: {
    name: "Kompetenser",
    fields: {
      competence: "Kompetens",
      group: ["Grupp", "Kompetensgrupp"],
    },
  },
  projectCompetences: {
    name: "Projektkompetenser",
    fields: {
      project: "Projekt",
      competence: "Kompetens",
      level: "Nivå",
    },
  },
  employeeCompetences: {
    name: "Anställdas kompetenser",
    fields: {
      employee: "Anställd",
      competence: "Kompetens",
      level: "Nivå",
    },
  },
};
