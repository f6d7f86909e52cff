import type { Lang } from "#core/values/cell";

const sv = {
  title: "Kontera – arbetsbänk",
  newBook: "Bok1.xlsx",
  open: "Öppna …",
  save: "Spara",
  undo: "Ångra",
  redo: "Gör om",
  otherLanguage: "English",
  nameBox: "Namnruta",
  formulaBar: "Formelfält",
  sheets: "Blad",
  addSheet: "Nytt blad",
  sheetName: (number: number) => `Blad${number}`,
  grid: "Kalkylblad",
  cell: "Cell",
  choices: "Välj ur listan",
  pane: "Kontera",
  paneWidth: "Panelens bredd",
  close: "Stäng",
  refused: "Värdet stämmer inte med cellens dataverifiering.",
  noPlace: (text: string) => `Det finns ingen plats som heter ${text}.`,
  notZip: (file: string) => `${file} är ingen Excel-arbetsbok.`,
  encrypted: (file: string) => `${file} är skyddad med lösenord och kan inte öppnas här.`,
  legacy: (file: string) =>
    `${file} är i det gamla formatet .xls. Spara den som .xlsx i Excel och öppna den sedan.`,
  damaged: (file: string, part: string) => `${file} är skadad (${part}) och öppnades inte.`,
  notKept: (names: string) => `Sparad, men filen kunde inte ta med detta: ${names}.`,
  deletedSheet: (name: string) => `att bladet ${name} togs bort eller bytte namn`,
  deletedTable: (name: string) => `att tabellen ${name} togs bort eller bytte namn`,
  movedTable: (name: string) => `att tabellen ${name} ändrade storlek`,
};

type PageWords = typeof sv;

const en = {
  title: "Kontera – workbench",
  newBook: "Book1.xlsx",
  open: "Open …",
  save: "Save",
  undo: "Undo",
  redo: "Redo",
  otherLanguage: "Svenska",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  sheets: "Sheets",
  addSheet: "New sheet",
  sheetName: (number: number) => `Sheet${number}`,
  grid: "Worksheet",
  cell: "Cell",
  choices: "Choose from the list",
  pane: "Kontera",
  paneWidth: "Width of the pane",
  close: "Close",
  refused: "The value does not match the data validation of the cell.",
  noPlace: (text: string) => `There is no place called ${text}.`,
  notZip: (file: string) => `${file} is not an Excel workbook.`,
  encrypted: (file: string) => `${file} is protected by a password and cannot be opened here.`,
  legacy: (file: string) => `${file} is in the old .xls format. Save it as .xlsx in Excel, then open it.`,
  damaged: (file: string, part: string) => `${file} is damaged (${part}) and was not opened.`,
  notKept: (names: string) => `Saved, but the file could not take this along: ${names}.`,
  deletedSheet: (name: string) => `that the sheet ${name} was deleted or renamed`,
  deletedTable: (name: string) => `that the table ${name} was deleted or renamed`,
  movedTable: (name: string) => `that the table ${name} was resized`,
} satisfies PageWords;

/** What the workbench page says, in both languages. */
export const pageWords: Record<Lang, PageWords> = { sv, en };
