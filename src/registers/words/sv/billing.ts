import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module billing, in Swedish. */
export const billing: ModuleWords<"billing"> = {
  prices: {
    name: "Priser",
    fields: {
      dimension: "Dimension",
      code: "Kod",
      whenDimension: "När dimension",
      whenCode: "När kod",
      usedIn: { name: "Modul", choices: { time: "Tid", travel: "Resa" } },
      price: "Pris",
      validFrom: "Gäller från",
      validTo: "Gäller till",
    },
  },
  travelEntries: {
    name: "Reserader",
    fields: {
      date: "Datum",
      employee: "Anställd",
      project: "Projekt",
      customer: "Kund",
      quantity: "Antal",
      amount: "Belopp",
      billable: "Fakturerbar",
      reviewLevel: "Granskningsnivå",
      released: "Frisläppt",
      description: "Beskrivning",
      releasedPrice: "Frisläppt pris",
      releasedAmount: "Frisläppt belopp",
      basis: "Underlag",
    },
  },
  billingReport: {
    name: "Faktureringsrapport",
    fields: {
      customer: "Kund",
      name: "Namn",
      released: "Frisläppt",
      ready: "Klart",
      blocked: "Spärrat",
      readyHours: "Klara timmar",
      blockedHours: "Spärrade timmar",
      unknown: "Rader med okänt belopp",
      until: "Till och med",
    },
  },
  blockedReport: {
    name: "Spärrapport",
    fields: {
      reason: "Skäl",
      rows: "Rader",
      hours: "Timmar",
      amount: "Belopp",
      unknown: "Rader med okänt belopp",
      until: "Till och med",
    },
  },
};
