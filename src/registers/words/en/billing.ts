import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module billing, in English. */
export const billing: ModuleWords<"billing"> = {
  prices: {
    name: "Prices",
    fields: {
      dimension: "Dimension",
      code: "Code",
      whenDimension: "When dimension",
      whenCode: "When code",
      usedIn: { name: "Module", choices: { time: "Time", travel: "Travel" } },
      price: "Price",
      validFrom: "Valid from",
      validTo: "Valid to",
    },
  },
  travelEntries: {
    name: "Travel entries",
    fields: {
      date: "Date",
      employee: "Employee",
      project: "Project",
      customer: "Customer",
      quantity: "Quantity",
      amount: "Amount",
      billable: "Billable",
      reviewLevel: "Review level",
      released: "Released",
      description: "Description",
      releasedPrice: "Released price",
      releasedAmount: "Released amount",
      basis: "Basis",
    },
  },
  billingReport: {
    name: "Billing report",
    fields: {
      customer: "Customer",
      name: "Name",
      released: "Released",
      ready: "Ready",
      blocked: "Blocked",
      readyHours: "Ready hours",
      blockedHours: "Blocked hours",
      unknown: "Rows of unknown amount",
      until: "Up to and including",
    },
  },
  blockedReport: {
    name: "Blocked report",
    fields: {
      reason: "Reason",
      rows: "Rows",
      hours: "Hours",
      amount: "Amount",
      unknown: "Rows of unknown amount",
      until: "Up to and including",
    },
  },
};
