import type { Delimiter } from "../../csv/delimiter";
import type { Encoding } from "../../csv/encoding";
import type { Outcome } from "../../csv/import-plan";
import { counted } from "../counted";

const outcomes: Record<Outcome, string> = {
  new: "Nya",
  changed: "Ändrade",
  unchanged: "Oförändrade",
  refused: "Avvisade",
};
const encodings: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252 (svensk Windows)",
  cp437: "CP437 (SIE, DOS)",
  "utf-16le": "UTF-16 (Excels Unicode-text)",
  "utf-16be": "UTF-16, omvänd",
};
const delimiters: Record<Delimiter, string> = {
  ";": "Semikolon ;",
  "\t": "Tabb",
  ",": "Komma ,",
  "|": "Lodstreck |",
};

/** What the import wizard says. */
export const importView = {
  title: "Importera en fil",
  steps: {
    file: "Fil",
    reading: "Läsning",
    columns: "Kolumner",
    preview: "Förhandsgranska",
    receipt: "Kvittens",
  },
  stepOf: (number: number, count: number) => `Steg ${number} av ${count}`,
  next: "Nästa",
  back: "Tillbaka",
  restart: "Importera en fil till",
  register: "Register",
  noRegisters: "Arbetsboken har inget register att importera till. Skapa ett under Register.",
  chooseFile: "Välj fil …",
  dropFile: "eller släpp en fil här",
  fileHint: "CSV- eller textfil. Filen läses i panelen och skickas ingenstans.",
  orPaste: "Eller klistra in rader",
  pasteHint: "Rader från ett kalkylblad eller en textfil",
  readPasted: "Läs inklistrat",
  pastedName: "Inklistrat",
  emptyFile: "Filen är tom. Välj en annan fil.",
  encoding: "Teckenkodning",
  encodings,
  delimiter: "Avgränsare",
  delimiters,
  sepLine: "Filen anger själv sin avgränsare (sep=).",
  unsure: "Det går att läsa filen på flera sätt. Se efter i exemplet nedan att kolumnerna blev rätt.",
  sample: "Så här läses filen",
  sampleLine: "En rad med å, ä, ö",
  headerRow: "Rubrikrad",
  noHeader: "Filen har ingen rubrikrad",
  startRow: "Starta från rad",
  row: (number: number) => `Rad ${number}`,
  rows: (count: string) => `${count} rader`,
  fileColumn: "Kolumn i filen",
  example: "Exempel",
  goesTo: "Läses in som",
  notImported: "Läses inte in",
  own: (header: string) => `Egen kolumn: ${header}`,
  columnNumber: (number: number) => `Kolumn ${number}`,
  guessed: "gissning",
  inverted: "Ja betyder Nej",
  blankClears: "Tomma celler i filen tömmer fältet",
  blankKeeps: "Annars står det som finns kvar.",
  decimal: "Decimaltecken",
  decimals: { ",": "Komma: 1,5", ".": "Punkt: 1.5" },
  dateOrder: "Datumens ordning",
  dateOrders: { ymd: "år, månad, dag", dmy: "dag, månad, år", mdy: "månad, dag, år" },
  choose: "Välj …",
  keyNeeded: (field: string) =>
    `Ange vilken kolumn som är ${field}. Den avgör vilka rader som är nya och vilka som uppdateras.`,
  keyRule: (field: string) =>
    `Rader hör ihop med registret genom ${field}. Rader som inte finns i filen tas inte bort.`,
  mode: "Vad importen får göra",
  modes: { both: "Lägga till och ändra", add: "Bara lägga till nya", update: "Bara ändra befintliga" },
  duplicates: "Samma nyckel flera gånger i filen",
  duplicatePolicies: { refuse: "Avvisa raderna", lastWins: "Sista raden gäller" },
  more: "Fler val",
  outcomes,
  outcome: { new: "Ny", changed: "Ändrad", unchanged: "Oförändrad", refused: "Avvisad" } satisfies Record<
    Outcome,
    string
  >,
  show: "Visa",
  all: "Alla",
  line: (line: number) => `Rad ${line}`,
  from: "Före",
  to: "Efter",
  blank: "(tom)",
  nothingShown: "Inga rader av det slaget.",
  showMore: (count: string) => `Visa ${count} till`,
  finish: (rows: number) => `Slutför import: skriv ${counted(rows, "sv", "rad", "rader")}`,
  nothingToWrite: "Det finns inget att skriva: registret innehåller redan allt i filen.",
  questions: "Innan importen kan slutföras",
  changedSince: "Registret har ändrats sedan förhandsgranskningen. Här är den nya.",
  readSince:
    "Arbetsboken lästes om medan förhandsgranskningen visades, och den säger detsamma som förut. Slutför importen igen.",
  lacking: (fields: string) => `Kalkylbladet saknar kolumner för: ${fields}. De värdena skrivs inte.`,
  receiptTitle: "Importen är klar",
  receiptOf: (file: string, register: string) => `${file} till ${register}`,
  readBack: (added: string, cells: string) =>
    `Läst tillbaka ur arbetsboken: ${added} nya rader, ${cells} ändrade celler.`,
  undo: "Ångra importen",
  undone: "Importen är ångrad.",
  refusedSheet: "Lägg de avvisade raderna på ett eget blad",
  refusedSheetName: "Avvisade rader",
  refusedColumns: ["Rad i filen", "Nyckel", "Skäl"],
  onSheet: (sheet: string) => `De avvisade raderna finns på bladet ${sheet}.`,
};

export type ImportViewText = typeof importView;
