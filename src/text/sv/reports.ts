import { counted } from "../counted";

/** What stands on the sheets of reports, and what the pane says of them. */
export const reports = {
  titles: {
    budgetReport: "Budget per projekt",
    billingReport: "Fakturering per kund",
    blockedReport: "Spärrat per skäl",
    blockedRowsReport: "Spärrat, rad för rad",
    accessReport: "Åtkomst, matris",
  },
  charts: {
    budgetReport: "Arbetat mot budget, timmar",
    billingReport: "Frisläppt, klart och spärrat, kr",
    blockedReport: "Spärrat per skäl, kr",
    blockedRowsReport: undefined,
    accessReport: "Konsulter per klient",
  },
  notes: {
    budgetReport:
      "Summorna av timmar kvar, timmar över, använt och belopp kvar är av projekt som har en budget.",
    billingReport: undefined,
    blockedReport: undefined,
    blockedRowsReport: undefined,
    accessReport: undefined,
  },
  noCustomer: "utan kund",
  fixedPrice: "Fast pris",
  total: "Summa",
  until: "Till och med",
  heading: "Rapport på blad",
  content: "Innehåll",
  levels: "Nivåer",
  level: (levels: number | undefined) =>
    levels === undefined ? "Alla" : levels === 1 ? "Huvudprojekt" : `${levels} nivåer`,
  levelsFixed: "Bladet visar huvudprojekten. Ta bort det för att göra ett med fler nivåer.",
  untilHow: "Till och med vilken dag",
  make: "Skapa bladet",
  refresh: "Uppdatera bladet",
  saveCsv: "Spara som CSV",
  csvName: (title: string, day: string) => `${title} ${day}.csv`,
  rows: (rows: number) => counted(rows, "sv", "rad", "rader"),
  making: "räknar …",
  chart: "Diagram",
  chartKinds: {
    bars: "Liggande staplar",
    columns: "Stående staplar",
    none: "Inget",
  },
  will: (sheet: string, hasChart: boolean) =>
    `Ett nytt blad, ${sheet}: tabell med summarad${hasChart ? ", och Excels eget diagram under den" : ""}. Skrivs ut en sida brett.`,
  stands: (sheet: string, hasChart: boolean) =>
    `Bladet ${sheet} finns redan. ${hasChart ? "Tabell och diagram" : "Tabellen"} uppdateras på plats. Egna celler, kolumner, format och radernas ordning rörs inte.`,
  off: (module: string) => `Modulen ${module} är avstängd. Slå på den under Moduler i menyn ….`,
  notOwn: (sheet: string) =>
    `Tabellen på bladet ${sheet} heter som rapporten, men Kontera har inte gjort den. Byt namn på den, så görs ett nytt blad.`,
  notMade: (register: string) => `${register} saknas i arbetsboken, så det finns inget att räkna.`,
  none: "Det finns inget att visa till och med den dagen.",
  upToDate: "Bladet är redan som registren säger.",
  noChart: "Excel gjorde inget diagram här. Tabellen står.",
  show: "Visa bladet",
  followed: "Markera en rad på bladet, så visas det som raden är av här, med sina rader.",
  made: (title: string) => `Rapport: ${title}`,
  refreshed: (title: string) => `Rapporten uppdaterad: ${title}`,
};

export type ReportsText = typeof reports;
