import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module staffing, in English. */
export const staffing: ModuleWords<"staffing"> = {
  recurringShifts: {
    name: "Recurring shifts",
    fields: {
      project: "Project",
      cycle: "Cycle",
      week: "Week",
      weekday: {
        name: "Weekday",
        choices: {
          monday: "Monday",
          tuesday: "Tuesday",
          wednesday: "Wednesday",
          thursday: "Thursday",
          friday: "Friday",
          saturday: "Saturday",
          sunday: "Sunday",
        },
      },
      from: "From",
      to: "To",
      persons: "Persons",
      comment: "Comment",
    },
  },
  shiftComments: {
    name: "Shift comments",
    fields: {
      project: "Project",
      date: "Date",
      from: "From",
      employee: "Employee",
      comment: "Comment",
    },
  },
  competences: {
    name: "Competences",
    fields: {
      competence: "Competence",
      group: "Group",
    },
  },
  projectCompetences: {
    name: "Project competences",
    fields: {
      project: "Project",
      competence: "Competence",
      level: "Level",
    },
  },
  employeeCompetences: {
    name: "Employee competences",
    fields: {
      employee: "Employee",
      competence: "Competence",
      level: "Level",
    },
  },
};
