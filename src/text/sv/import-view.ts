import type { Delimiter } from "../../csv/delimiter";
import type { Encoding } from "../../csv/encoding";
import type { Outcome } from "../../csv/import-plan";
import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { noCsv } from "./file-kinds";

const outcomes: Record<Outcome, string> = {
  new: "Nya",
  changed: "Ändrade",
  unchanged: "Oförändrade",
  refused: "Kan inte skrivas",
};
const encodings: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252 (svensk Windows)",
  cp437: "CP437 (SIE, DOS)",
  "utf-16le": "UTF-16 (Excels Unicode-text)",
  "utf-16be": "UTF-16, omvänd",
  "iso-8859-15": "ISO-8859-15 (Latin 9)",
  "mac-roman": "Mac Roman (Excel för Mac)",
  cp850: "CP850 (DOS)",
  "utf-32le": "UTF-32",
  "utf-32be": "UTF-32, omvänd",
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
  showNew: (count: number) =>
    count === 1 ? "Visa den nya raden" : `Visa de ${formatCount(count, "sv")} nya raderna`,
  restart: "Importera en fil till",
  register: "Register",
  noRegisters: "Arbetsboken har inget register att importera till. Skapa ett under Register.",
  chooseFile: "Välj fil …",
  dropFile: "eller släpp en fil här",
  fileHint:
    "CSV- eller textfil, Excel-arbetsbok, SIE-fil eller JSON. Filen läses i panelen och skickas ingenstans.",
  /** The import that was on its way when the pane was closed. */
  held: (file: string, step: number, of: number) =>
    `Importen av ${file} kom till steg ${step} av ${of}. Filens rader sparas inte i panelen: välj filen igen, så står dina val kvar.`,
  dropHeld: "Släng valen",
  /** Beside another file. */
  heldAside: (file: string, other: string) =>
    `Valen för ${file} finns kvar tills du slänger dem eller har importerat den filen. Så länge sparas inte valen för ${other} om panelen stängs.`,
  dropHeldOf: (file: string) => `Släng valen för ${file}`,
  orPaste: "Eller klistra in rader",
  pasteHint: "Rader från ett kalkylblad eller en textfil",
  readPasted: "Läs in raderna",
  ownSheet: "Eller ett annat blad i arbetsboken",
  noOwnSheet: "Arbetsboken har inget annat blad som visas.",
  readOwnSheet: "Läs in bladet",
  pastedName: "Inklistrat",
  emptyFile: "Filen är tom. Välj en annan fil.",
  repair: "Läs förvanskade bokstäver (Ã¶, Ã¸, &ouml;) som det de var",
  acceptAlarm: "Det är som det ska vara. Skriv ändå.",
  noCsv,
  sheet: "Blad",
  whichSheet: "Arbetsboken har flera blad. Se efter att det är det rätta som läses.",
  list: "Lista",
  whichList: "Filen har flera listor. Se efter att det är den rätta som läses.",
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
  takeProposed: (field: string) => `Läs in som ${field}. Rubriken säger det inte säkert.`,
  takeTogether: (field: string, header: string) => `Läs in som ${field}, tillsammans med ${header}.`,
  together: (header: string) => `Följs av ${header}, med ett blanksteg emellan.`,
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
  zeros: "Nollor i början",
  zerosChoices: { restored: "Samma: läs som i registret", kept: "Nya: som i filen" },
  choose: "Välj …",
  keyNeeded: (field: string) =>
    `Ange vilken kolumn som är ${field}. Den avgör vilka rader som är nya och vilka som uppdateras.`,
  keyRule: (field: string) =>
    `Rader hör ihop med registret genom ${field}. Rader som inte finns i filen tas inte bort.`,
  keyless:
    "Registret har ingen nyckel: en rad som redan står där likadan skrivs inte en gång till, alla andra läggs till.",
  matchedBy: "Rader hör ihop genom",
  matchedByWhat:
    "Registrets nyckel, om du inte väljer annat. Flera kolumner gäller tillsammans, och en rad där någon av dem är tom skrivs inte.",
  sameInAll: (count: number) =>
    count === 0
      ? "Samma värde i alla rader"
      : `Samma värde i alla rader (${counted(count, "sv", "kolumn", "kolumner")})`,
  sameField: "Kolumn som filen saknar",
  sameValue: "Värde",
  addSame: "Lägg till",
  dropSame: (field: string) => `Ta bort ${field}`,
  mode: "Vad importen får göra",
  modes: { both: "Lägga till och ändra", add: "Bara lägga till nya", update: "Bara ändra befintliga" },
  duplicates: "Samma nyckel flera gånger i filen",
  duplicatePolicies: { refuse: "Skriv ingen av raderna", lastWins: "Sista raden gäller" },
  more: "Fler val",
  outcomes,
  outcome: {
    new: "Ny",
    changed: "Ändrad",
    unchanged: "Oförändrad",
    refused: "Kan inte skrivas",
  } satisfies Record<Outcome, string>,
  absent: (count: number) => `${counted(count, "sv", "rad", "rader")} i registret finns inte i filen`,
  absentStay: "De står kvar som de är.",
  unknown: (count: number, register: string, keys: string, isMore: boolean) =>
    `${formatCount(count, "sv")} som filen nämner saknas i ${register}: ${keys}${isMore ? " …" : ""}.`,
  createUnknown: (key: string) => `Lägg till dem samtidigt, med bara ${key}`,
  tick: (row: string) => `Ta med ${row}`,
  show: "Visa",
  all: "Alla",
  line: (line: number) => `Rad ${line}`,
  from: "Före",
  to: "Efter",
  blank: "(tom)",
  nothingShown: "Inga rader av det slaget.",
  showMore: (count: string) => `Visa ${count} till`,
  finish: (rows: number) => `Skriv ${counted(rows, "sv", "rad", "rader")}`,
  noRows: "Filen har rubriker, men inga rader. Välj en annan fil, eller en annan rubrikrad under Läsning.",
  nothingToWrite: "Det finns inget att skriva: registret innehåller redan allt i filen.",
  questions: "Innan raderna kan skrivas",
  /** Once they are answered. */
  answered: "Så läses kolumnerna",
  changedSince: "Registret har ändrats sedan du granskade. Här är en ny granskning.",
  readSince:
    "Arbetsboken lästes om medan du granskade, och granskningen säger detsamma som förut. Skriv raderna igen.",
  lacking: (fields: string) => `Kalkylbladet saknar kolumner för: ${fields}. De värdena skrivs inte.`,
  receiptTitle: "Importen är klar",
  receiptOf: (file: string, register: string) => `${file} till ${register}`,
  readBack: (added: number, cells: number) =>
    `Läst tillbaka ur arbetsboken: ${counted(added, "sv", "ny rad", "nya rader")}, ${counted(cells, "sv", "ändrad cell", "ändrade celler")}.`,
  undone: "Importen är ångrad.",
  refusedSheet: "Lägg raderna som inte kunde skrivas på ett eget blad",
  refusedSheetName: "Ej skrivna rader",
  refusedReason: "Skäl",
  onSheet: (sheet: string) => `Raderna som inte kunde skrivas finns på bladet ${sheet}.`,
};

export type ImportViewText = typeof importView;
