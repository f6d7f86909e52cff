import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module budget, in English. */
export const budget: ModuleWords<"budget"> = {
  employees: {
    name: "Employees",
    fields: {
      number: ["Employee number", "Employee no"],
      name: "Name",
      email: ["E-mail", "Mail", "Email"],
      phone: ["Phone number", "Phone"],
      lastDay: ["Last day", "Last day of employment", "Employed until", "End date"],
    },
  },
  timeEntries: {
    name: "Time entries",
    fields: {
      date: "Date",
      employee: "Employee",
      project: "Project",
      customer: "Customer",
      hours: "Hours",
      timeCode: "Time code",
      billable: "Billable",
      reviewLevel: "Review level",
      released: "Released",
      internalComment: "Internal comment",
      externalComment: "External comment",
      billedHours: "Billed hours",
      releasedPrice: "Released price",
      releasedAmount: "Released amount",
      basis: "Basis",
    },
  },
  controls: {
    name: "Controls",
    fields: {
      project: "Project",
      control: {
        name: "Control",
        choices: { budgetedTime: "Budgeted time", billableTime: "Billable time", hours: "Hours" },
      },
      kind: { name: "Kind", choices: { warning: "Warning", stop: "Registration stop" } },
      limit: "Limit",
      customer: "Customer",
      period: { name: "Period", choices: { month: "month", quarter: "quarter", year: "year" } },
    },
  },
  budgetReport: {
    name: "Budget report",
    fields: {
      code: "Code",
      name: "Name",
      level: "Level",
      budgetHours: "Budgeted hours",
      worked: "Worked hours",
      hoursLeft: "Hours left",
      hoursOver: "Hours over",
      used: "Per cent used",
      budgetAmount: "Budgeted amount",
      value: "Worked value",
      amountLeft: "Amount left",
      unpriced: "Rows without a price",
      until: "Up to and including",
    },
  },
};
