import { counted } from "../counted";

/** What the pane says when a sheet of the user's own becomes a register. */
export const adoptView = {
  title: "Använd ett eget blad",
  how: "Har du redan ett blad med projekt, kunder eller tid? Visa vilka kolumner som är vad, så blir det ett register. Inget flyttas och inget byter namn.",
  search: "Leta bland arbetsbokens blad",
  none: "Inget av de andra bladen har rubriker som hör till ett register.",
  place: (sheet: string, rows: number) => `${sheet}, ${counted(rows, "sv", "rad", "rader")}`,
  maybe: (register: string) => `Ser ut som ${register}`,
  start: "Visa kolumnerna …",
  startOf: (sheet: string) => `Visa kolumnerna på ${sheet}`,
  point: "Peka ut rubrikraden",
  pointHow:
    "Markera raden med rubriker i bladet. Den får stå var som helst på ett blad utan tabell, och rubrikerna får heta vad som helst.",
  pointed: (sheet: string, row: number, headings: string) => `${sheet} rad ${row}: ${headings}`,
  usePointed: "Använd den rubrikraden …",
  heading: (sheet: string) => `Använd ${sheet}`,
  register: "Register",
  leave: "Lämnas som den är",
  blankHeader: (letter: string) => `(kolumn ${letter}, utan rubrik)`,
  grades: {
    exact: "Samma rubrik som registrets.",
    alias: "Rubriken är känd från andra system.",
    word: "Ett ord i rubriken passar. Kontrollera.",
    substring: "En del av ett ord passar. Kontrollera.",
    values: "Värdena i kolumnen passar. Kontrollera.",
  },
  samples: (values: string) => `Till exempel ${values}`,
  noSamples: "Kolumnen är tom.",
  plain: "Området blir en Excel-tabell. Cellerna behåller innehåll och utseende.",
  recorded:
    "Ditt val antecknas på bladet Inlemmade blad. Ta bort raderna där om bladet inte ska vara register längre.",
  problems: {
    twice: (field: string) => `Två kolumner kan inte båda vara ${field}. Lämna den ena som den är.`,
    "no-key": (field: string) =>
      `Välj den kolumn som är ${field}. Utan den vet ingen vilken rad som är vilken.`,
    "blank-header": (letter: string) =>
      `Kolumn ${letter} saknar rubrik. Skriv en i bladet och leta igen; Excel skulle hitta på en egen.`,
    "same-header": (header: string) =>
      `Rubriken ”${header}” står på två kolumner. Ge dem var sin i bladet och leta igen; Excel skulle döpa om den ena.`,
  },
  approve: (register: string) => `Använd som ${register}`,
  what: (sheet: string, register: string) => `Bladet ${sheet} som ${register}`,
};

export type AdoptViewText = typeof adoptView;
