import { knownSettings } from "../../registers/known-settings";
import { formatCount } from "../../values/format";
import { writeText } from "../../values/value-type";
import { counted } from "../counted";
import { listed } from "../listed";

const some = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(", ");

/** The setting that says what is relied on when rows change. */
const { sv: whenChanged, type } = knownSettings.whenChanged;
const putBack = writeText(type, "putBack", "sv", ",");

/** What the pane says of its jobs, of Excel's refusals, and on the buttons that many views share. */
export const notices = {
  works: {
    opening: "Läser arbetsboken",
    checking: "Kontrollerar arbetsboken",
    "reading-file": "Läser filen",
    "reading-sheets": "Läser bladen",
    planning: "Jämför filen med registret",
    "planning-fixes": "Tar fram rättningarna",
    "planning-change": "Tar fram vad som ändras",
    writing: "Skriver i arbetsboken",
    undoing: "Ångrar",
    exporting: "Skapar filen",
    painting: "Visar färgerna",
    summing: "Summerar",
  },
  /** How far a job has come, and of how much. */
  shareOf: (percent: number, size: string) => `${percent} % av ${size}`,
  sizes: {
    rows: (count: number) => counted(count, "sv", "rad", "rader"),
    changes: (count: number) => counted(count, "sv", "ändring", "ändringar"),
  },
  cellWait: "Excel väntar: tryck Enter i cellen",
  frontWait: "En annan arbetsbok är framme: gå tillbaka hit",
  /** What the pane shows may not be what the workbook holds. */
  behind: "Ändringar är inte lästa än",
  cancel: "Avbryt",
  close: "Stäng",
  back: "Tillbaka",
  tryAgain: "Försök igen",
  more: (count: number) => `Visa ${formatCount(count, "sv")} till`,
  ofAll: (shown: number, all: number) => `${formatCount(shown, "sv")} av ${formatCount(all, "sv")} visas`,
  rowOf: (sheet: string, row: number) => `${sheet} rad ${row}`,

  /** What was done, counted in the workbook afterwards. */
  written: (what: string, changed: number, added: number, removed: number) =>
    `${what}: ${some([
      changed > 0 && counted(changed, "sv", "cell skriven", "celler skrivna"),
      added > 0 && counted(added, "sv", "rad tillagd", "rader tillagda"),
      removed > 0 && counted(removed, "sv", "rad borttagen", "rader borttagna"),
      changed + added + removed === 0 && "inget behövde ändras",
    ])}.`,
  undone: (changed: number, added: number, removed: number) =>
    `Ångrat: ${some([
      changed > 0 && counted(changed, "sv", "cell återställd", "celler återställda"),
      added > 0 && counted(added, "sv", "rad tillbaka", "rader tillbaka"),
      removed > 0 && counted(removed, "sv", "rad borttagen", "rader borttagna"),
      changed + added + removed === 0 && "inget återstod att ändra",
    ])}.`,
  redone: (changed: number, added: number, removed: number) =>
    `Gjort om: ${some([
      changed > 0 && counted(changed, "sv", "cell skriven", "celler skrivna"),
      added > 0 && counted(added, "sv", "rad tillagd", "rader tillagda"),
      removed > 0 && counted(removed, "sv", "rad borttagen", "rader borttagna"),
      changed + added + removed === 0 && "inget återstod att ändra",
    ])}.`,
  undo: "Ångra",
  redo: "Gör om",
  undoOf: (what: string) => `Ångra: ${what}`,
  redoOf: (what: string) => `Gör om: ${what}`,
  /** Where the job stands in the import log. */
  toLog: (what: string) => `Visa i Importlogg: ${what}`,
  /** Cells and rows that hold something else by now than what a job wrote, of all that it wrote; nothing is done. */
  changedSinceJob: (count: number, all: number) =>
    `${formatCount(count, "sv")} av ${counted(all, "sv", "ställe", "ställen")} har ändrats sedan dess. Inget är ändrat än.`,
  conflictCell: (place: string, wrote: string, found: string) =>
    `${place}: Kontera skrev ”${wrote}”, nu står ”${found}”`,
  conflictGone: (name: string, header: string) =>
    header === "" ? `${name}: raden är borta` : `${name}, ${header}: raden är borta`,
  conflictRow: (place: string) => `${place}: raden har ändrats`,
  showThose: (count: number) => `Visa ${count === 1 ? "den" : `de ${formatCount(count, "sv")}`}`,
  showResult: "Visa resultatet",
  undoRest: "Ångra resten",
  redoRest: "Gör om resten",
  /** In progress: how much is left, and that what was begun is being put back. */
  secondsLeft: (seconds: number) => `ca ${formatCount(seconds, "sv")} s kvar`,
  canceling: "Avbryter, återställer …",
  foot: "Senaste ändring",
  acts: "Vad du kan göra",
  /** What the log calls the undoing of a job. */
  undid: (what: string) => `Ångrat: ${what}`,
  redid: (what: string) => `Gjort om: ${what}`,
  left: (count: number) =>
    `${counted(count, "sv", "ändring", "ändringar")} fick stå kvar, för att någon har ändrat där sedan dess.`,
  adopted: (what: string, used: number, columns: number) =>
    `${what}: ${formatCount(used, "sv")} av ${counted(columns, "sv", "kolumn", "kolumner")} läses.`,
  becameTable: (table: string) => `Området blev tabellen ${table}; cellerna är som de var.`,
  newSheets: (sheets: readonly string[]) =>
    `${sheets.length === 1 ? "Nytt blad" : "Nya blad"}: ${sheets.join(", ")}.`,
  created: (count: number) => `${counted(count, "sv", "nytt blad", "nya blad")} i arbetsboken.`,
  columnsAdded: (count: number) => `${counted(count, "sv", "kolumn tillagd", "kolumner tillagda")}.`,
  createdLog: "Varje ändring skrivs upp i Importlogg, som gjordes på samma gång.",
  copied: (count: number) =>
    `${counted(count, "sv", "rad kopierad", "rader kopierade")}. Klistra in i ett blad eller ett mejl.`,
  formulaCopied: (formula: string) => `Kopierat: ${formula} Klistra in i en cell.`,
  notCopied: "Det gick inte att kopiera: Excel ger inte tilläggen tillgång till urklipp här.",
  painted: (count: number) =>
    count === 0
      ? "Inget projekt har någon färg att visa."
      : `${counted(count, "sv", "projekt visar sin färg", "projekt visar sina färger")} i bladet.`,
  notPainted: (sheet: string) => `Bladet ${sheet} har ändrats och är inte läst än. Försök igen om en stund.`,
  canceled: "Avbrutet. Inget är ändrat.",
  nothingToDo: "Det finns inget att ändra.",
  journalDamaged:
    "Ändringen går inte att ångra: kolumnen Ångradata i dess rader i importloggen går inte att läsa. Inget är ändrat.",
  journalMissing: (part: number, parts: number) =>
    `Ändringen går inte att ångra: rad ${part} av dess ${parts} i importloggen saknas. Inget är ändrat. Hämta raden från en tidigare version av arbetsboken.`,
  journalChanged: (part: number, parts: number) =>
    `Ändringen går inte att ångra: kolumnen Ångradata i rad ${part} av dess ${parts} i importloggen är inte som den skrevs. Inget är ändrat.`,
  bug: (message: string) =>
    `Ett fel i Kontera avbröt det som pågick (${message}). Kontrollera arbetsboken innan du går vidare.`,

  refusal: {
    "editing-cell": () => "En cell redigeras. Tryck Enter i cellen och försök igen.",
    "read-only": () => "Arbetsboken är öppnad skrivskyddad. Spara en kopia och försök där.",
    protected: (sheet: string) =>
      `Bladet ${sheet} är skyddat. Ta bort skyddet under Granska och försök igen.`,
    "not-found": (name: string) => `${name} finns inte längre i arbetsboken.`,
    "no-room": (sheet: string) =>
      `Det finns inte plats under tabellen på bladet ${sheet}. Flytta det som står där.`,
    canceled: () => "Avbrutet.",
    "structure-protected": () =>
      "Arbetsbokens struktur är skyddad. Kontera behöver lägga till ett dolt blad: ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.",
    "too-large": () =>
      "Ändringen tar bort eller lägger in fler enstaka rader än Excel tar emot på en gång. Gör det i flera omgångar.",
    "not-as-asked": () => "Excel tog inte emot allt så som det skrevs.",
    unstopped: () =>
      `Excel skrev fast rader eller celler hade ändrats, och Kontera skriver inget mer så. Skriv ”${putBack}” på raden ”${whenChanged}” i Inställningar.`,
    astray: () => "Rader eller celler ändrades i samma stund som det skrevs.",
    "other-workbook": () => "En annan arbetsbok är framme. Gå tillbaka till arbetsboken och försök igen.",
    "no-table": (sheet: string) =>
      `Bladet ${sheet} har ingen tabell, så där skrivs inget. Anslut det under Register, Använd ett eget blad.`,
    unread: () => "Arbetsboken har ändrats och läses in på nytt. Försök igen om en stund.",
    host: (code: string, message: string) => `Excel svarade: ${message} (${code})`,
  },
  notBegun: "Inget är ändrat.",
  takenBack: "Excel avbröt halvvägs. Det som hann skrivas är återställt.",
  keptRows: (count: number, places: string) =>
    `${counted(count, "sv", "ny rad", "nya rader")} står kvar, för någon har skrivit där: ${places}. Ta bort det som inte ska vara kvar.`,
  halfWritten: (sheets: readonly string[], cells: number) =>
    `Excel avbröt halvvägs och lät inte heller Kontera återställa. En del är skriven på ${sheets.join(", ")}${cells > 0 ? ` (${counted(cells, "sv", "cell", "celler")})` : ""}: välj Gör klart eller Ta tillbaka, använd Ångra i Excel, eller stäng utan att spara.`,
  changedSince: {
    cells: (count: number) =>
      `Inget är skrivet: ${counted(count, "sv", "cell", "celler")} har ändrats sedan förhandsvisningen. Titta igenom och försök igen.`,
    rows: (count: number) =>
      `Inget är skrivet: rader har tagits bort, eller går inte att skilja från andra (${counted(count, "sv", "cell", "celler")}). Titta igenom och försök igen.`,
    columns: () =>
      "Inget är skrivet: en kolumn har fått en annan rubrik eller tagits bort sedan förhandsvisningen. Ge den rubriken tillbaka, eller kontrollera arbetsboken på nytt, och försök igen.",
    unproved: () =>
      "Inget är skrivet: Excel kunde inte intyga att arbetsboken är oförändrad, trots flera försök. Vänta tills ingen annan skriver i den och försök igen.",
  },
  brokenJob: (sheets: readonly string[]) =>
    `En ändring i ${sheets.length > 0 ? sheets.join(", ") : "arbetsboken"} avbröts av Excel, och en del av den kan stå kvar. Gör klart den, eller ta tillbaka den: det som andra har skrivit sedan dess lämnas i fred.`,
  brokenSheets: (sheets: readonly string[]) =>
    `Excel avbröt när ${counted(sheets.length, "sv", "blad", "blad")} gjordes, och ${sheets.join(", ")} kan vara ofärdigt. Ta bort det som gjordes och gör om det: blad som någon har skrivit i lämnas i fred.`,
  finishJob: "Gör klart",
  takeJobBack: "Ta tillbaka",
  takeSheetsAway: "Ta bort bladen",
  reportKept: (sheet: string) =>
    `Raderna är borta. Bladet ${sheet} står kvar: där finns annat än det som Kontera skrev, eller så pekar en formel dit.`,
  reportRenamed: (sheet: string, missing: readonly string[], columns: readonly string[]) =>
    `Bladet ${sheet} är orört. Kolumnen ${listed(missing, "sv")} saknas, och gamla siffror kan stå under ${listed(columns, "sv")}. Byt tillbaka rubriken, eller skriv den i en ny kolumn, och uppdatera igen. Eller ta bort bladet och gör ett nytt.`,
  sheetsTakenAway: "De ofärdiga bladen är borttagna.",
  mended: {
    finish: (changed: number, added: number, removed: number) =>
      `Ändringen är klar: ${some([
        changed > 0 && counted(changed, "sv", "cell skriven", "celler skrivna"),
        added > 0 && counted(added, "sv", "rad tillagd", "rader tillagda"),
        removed > 0 && counted(removed, "sv", "rad borttagen", "rader borttagna"),
        changed + added + removed === 0 && "inget återstod",
      ])}.`,
    "take-back": (changed: number, added: number, removed: number) =>
      `Ändringen är tagen tillbaka: ${some([
        changed > 0 && counted(changed, "sv", "cell återställd", "celler återställda"),
        added > 0 && counted(added, "sv", "rad tillbaka", "rader tillbaka"),
        removed > 0 && counted(removed, "sv", "rad borttagen", "rader borttagna"),
        changed + added + removed === 0 && "inget av den stod kvar",
      ])}.`,
  },
  mergedOver: (count: number) =>
    `${counted(count, "sv", "ställe", "ställen")} som nyss skrevs håller något annat: en medförfattares ändringar har kommit in efteråt. Titta igenom, och ångra eller skriv om det som blev fel.`,
  unfiltered: (sheets: readonly string[]) =>
    `Filtret på ${sheets.join(", ")} kunde inte sättas tillbaka: sätt det på nytt.`,
  movedCell: (place: string, expected: string, found: string) =>
    `${place}: var ”${expected}”, är nu ”${found}”`,
  movedGone: (place: string, expected: string) =>
    `${place}: raden med ”${expected}” finns inte kvar, eller det finns flera likadana`,
  movedFormula: (place: string) => `${place}: innehåller en formel, som Kontera aldrig skriver över`,
};

export type NoticesText = typeof notices;
