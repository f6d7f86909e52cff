import { counted } from "../counted";

/** What is not as Kontera wrote it in the import log, in Swedish. */
export const logFaults = {
  holds: (rows: number) =>
    rows === 0
      ? "Importloggen är tom."
      : `Importloggen hänger ihop: ${counted(rows, "sv", "rad", "rader")}, ingen ändrad, borttagen eller tillagd.`,
  noLog: "Arbetsboken har ingen importlogg.",
  limits:
    "Kontrollen finner misstag, inte förfalskningar: den som vill kan räkna fram kedjan på nytt, för allt står i arbetsboken.",
  "no-chain":
    "Importloggen är gjord innan Kontera kedjade raderna. Lägg till kolumnerna ”Ångrar”, ”Summor” och ”Kedja” sist i tabellen, så kedjas jobben från och med nästa.",
  "before-the-chain": (expected: number, found: number) =>
    `${counted(expected, "sv", "rad", "rader")} stod i loggen när kedjan började, nu är de ${found} eller har ändrats. Jämför med en äldre kopia av arbetsboken.`,
  changed: (number: number, place: string) =>
    `Rad ${number} i kedjan${place} har ändrats sedan Kontera skrev den. Jämför med en äldre kopia av arbetsboken.`,
  lost: (from: number, to: number) =>
    from === to
      ? `Rad ${from} i kedjan är borta. Hämta den ur en äldre kopia av arbetsboken.`
      : `Raderna ${from}–${to} i kedjan är borta. Hämta dem ur en äldre kopia av arbetsboken.`,
  added: (place: string) =>
    `En rad${place} är inte skriven av Kontera. Ta bort den, eller flytta den till ett eget blad.`,
  fork: (number: number, places: string) =>
    `Två jobb skrevs samtidigt, av olika personer: båda är rad ${number} i kedjan${places}. Inget är fel, men båda räknade med samma läge.`,
  "after-the-last": (number: number) =>
    `Loggen går till rad ${number} i kedjan, men Inställningar säger en tidigare. Någon har skrivit utan att Inställningar följde med.`,
  at: (cells: string) => ` (${cells})`,
  and: " och ",
};

export type LogFaultsText = typeof logFaults;
