import { counted } from "../counted";

/** What the search says. */
export const searchView = {
  findings: "Anmärkningar",
  todo: "Gör",
  recent: "Nyligen",
  goTo: "Gå till",
  found: (count: number) => counted(count, "sv", "rad hittad", "rader hittade"),
  nothing: (query: string) => `Inget stämmer med ”${query}”.`,
  building: "Namnen läses in …",
  all: (name: string, count: string) => `Visa alla ${count} i ${name}`,
  allFindings: (count: string) => `Visa alla ${count} anmärkningar`,
  choose: "välj",
  open: "öppna",
  row: "rad",
  newProject: "Nytt projekt",
  newUnder: (code: string) => `Nytt projekt under ${code}`,
  moveProject: (code: string) => `Flytta ${code}`,
  whatIf: (code: string) => `Tänk om: ${code} …`,
  billing: (code: string) => `Fakturering: ${code}`,
  toSheet: (report: string) => `Till blad: ${report}`,
  newRow: (register: string) => `Ny rad i ${register}`,
  checkNow: "Kontrollera nu",
  fixAll: "Rätta det som kan rättas direkt",
  undo: "Ångra den senaste ändringen",
  language: "English",
};

export type SearchViewText = typeof searchView;
