import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module budget, in Swedish. */
export const budget: ModuleWords<"budget"> = {
  employees: {
    name: "Anställda",
    fields: {
      number: ["Anställningsnummer", "Anstnr", "Anst nr"],
      name: "Namn",
      email: ["E-post", "Epost"],
      phone: ["Telefonnummer", "Telefon", "Tel", "Mobil"],
      lastDay: ["Sista dag", "Sista anställningsdag", "Anställd t.o.m.", "Anställd till", "Slutdatum"],
    },
  },
  timeEntries: {
    name: "Tidrader",
    fields: {
      date: "Datum",
      employee: "Anställd",
      project: "Projekt",
      customer: "Kund",
      hours: "Timmar",
      timeCode: "Tidkod",
      billable: "Fakturerbar",
      reviewLevel: "Granskningsnivå",
      released: "Frisläppt",
      internalComment: "Intern kommentar",
      externalComment: "Extern kommentar",
      billedHours: "Fakturerade timmar",
      releasedPrice: "Frisläppt pris",
      releasedAmount: "Frisläppt belopp",
      basis: "Underlag",
    },
  },
  controls: {
    name: "Kontroller",
    fields: {
      project: "Projekt",
      control: {
        name: "Kontroll",
        choices: { budgetedTime: "Budgeterad tid", billableTime: "Fakturerbar tid", hours: "Timmar" },
      },
      kind: { name: "Typ", choices: { warning: "Varning", stop: "Registreringsstopp" } },
      limit: "Gränsvärde",
      customer: "Kund",
      period: { name: "Period", choices: { month: "månad", quarter: "kvartal", year: "år" } },
    },
  },
  budgetReport: {
    name: "Budgetrapport",
    fields: {
      code: "Kod",
      name: "Namn",
      level: "Nivå",
      budgetHours: "Budgeterade timmar",
      worked: "Arbetade timmar",
      hoursLeft: "Timmar kvar",
      hoursOver: "Timmar över",
      used: "Använt i procent",
      budgetAmount: "Budgeterat belopp",
      value: "Nedlagt värde",
      amountLeft: "Belopp kvar",
      unpriced: "Rader utan pris",
      until: "Till och med",
    },
  },
};
