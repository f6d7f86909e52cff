import { counted } from "../counted";

/** What the Export view says. */
export const exportView = {
  title: "Exportera ett register",
  register: "Register",
  noRegisters: "Arbetsboken har inget register att exportera än.",
  preset: "Mottagare",
  presets: {
    again: "Kontera och svenska Excel (kan läsas in igen)",
    ansi: "Äldre system (Windows-1252, semikolon)",
    english: "Engelska Excel (komma, decimalpunkt)",
  },
  presetHint: {
    again: "UTF-8 med BOM, semikolon, decimalkomma, datum ÅÅÅÅ-MM-DD.",
    ansi: "Tecken som saknas i Windows-1252 byts mot frågetecken och räknas upp.",
    english: "UTF-8 med BOM, komma, decimalpunkt, engelska rubriker.",
  },
  columns: "Kolumner",
  allColumns: "Alla kolumner",
  partial: "Med bara en del av kolumnerna är filen till för läsning: den kan inte återskapa registret.",
  make: "Skapa filen",
  ready: (file: string, rows: number) => `${file}: ${counted(rows, "sv", "rad", "rader")}`,
  certificate: (rows: number) =>
    `Filen är läst tillbaka: 0 nya, 0 ändrade, ${counted(rows, "sv", "oförändrad rad", "oförändrade rader")}.`,
  notSame: (line: number, header: string, from: string, to: string) =>
    `Filen ger inte samma register tillbaka. Rad ${line}, ${header}: ${from || "(tom)"} blir ${to || "(tom)"}.`,
  notRead: "Filen kan inte läsas in igen som den är: kolumnen som namnger raderna saknas.",
  partly: (unchanged: number, refused: number) =>
    `Filen är läst tillbaka: 0 nya, 0 ändrade, ${counted(unchanged, "sv", "oförändrad rad", "oförändrade rader")}. ${counted(refused, "sv", "rad", "rader")} kan inte skrivas, för att registret självt har fel i dem: nyckeln saknas eller finns flera gånger, eller en cell går inte att läsa. De står under Anmärkningar.`,
  readOnlyKind: "Registret har ingen nyckel, så filen är till för läsning.",
  lost: (characters: string) =>
    `Tecken som inte finns i teckenkodningen: ${characters}. De har blivit frågetecken.`,
  unread: (count: number) =>
    `${counted(count, "sv", "cell", "celler")} gick inte att läsa och står i filen som i arbetsboken.`,
  download: "Ladda ner",
  downloadHint:
    "Filen lämnas till webbläsaren. Kommer ingen fil, som i Excel för Mac, finns de andra två vägarna.",
  copy: "Kopiera som text",
  copied: "Kopierat. Klistra in i en textfil.",
  notCopied: "Excel ger inte tilläggen tillgång till urklipp här. Lägg filen på ett blad i stället.",
  toSheet: "Lägg på ett nytt blad",
  onSheet: (sheet: string) => `Raderna står som text på bladet ${sheet}.`,
  sheetName: (register: string) => `Export ${register}`,
};

export type ExportViewText = typeof exportView;
