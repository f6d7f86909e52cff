import type { Outcome } from "../../access/outcome";
import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { listed } from "../listed";

/** What the pane says in Hantera åtkomst. */
export const accessPane = {
  title: "Hantera åtkomst",
  step: (at: number, of: number) => `${at} av ${of}`,
  what: "Vad vill du göra?",
  whichClients: "För vilka klienter?",
  marked: (count: number, hidden: number) => {
    const shown =
      count === 0
        ? "Ingen klient som syns är markerad"
        : counted(count, "sv", "klient är markerad", "klienter är markerade");
    return `${shown} i bladet${hidden === 0 ? "" : `. ${counted(hidden, "sv", "dold rad", "dolda rader")} räknas inte.`}`;
  },
  use: "Använd",
  searchClient: "Sök klient",
  noClients: "Klienter är tomt. Skriv in klienterna i bladet först.",
  chosen: (count: number, all: number) => `${count} valda av ${all}`,
  showChosen: "Visa valda",
  showAll: "Visa alla",
  noClientChosen: "Välj minst en klient.",
  next: "Nästa",
  clientsBack: (count: number) => `Klienter (${count})`,
  people: "Konsulter och program",
  consultants: "Konsulter",
  consultantsChosen: (count: number, all: number) => `Konsulter, ${count} av ${all}`,
  /** The last day of a consultant, to come or past. */
  ends: (day: string) => `slutar ${day}`,
  ended: (day: string) => `slutade ${day}`,
  /** Left, on no day that is known. */
  gone: "har slutat",
  programs: "Program i byråpaketet",
  programsChosen: (count: number, all: number) => `Program i byråpaketet, ${count} av ${all}`,
  accessOnly: "Utan program ges bara åtkomst till klienterna.",
  actsAs: "Administratör som gör ändringen",
  noAdministrator: "Adminrätter är tomt: det finns ingen administratör.",
  noConsultantChosen: "Välj minst en konsult.",
  noProgramChosen: "Välj minst ett program.",
  review: (count: string) => `Granska ${count}`,
  reviewTitle: "Granska utfallet",
  planning: "Räknar ut vad som händer …",
  perClient: "Per klient",
  onlyRefused: "Här står bara de klienter där något nekas. Resten kan läggas på ett blad från resultatet.",
  goesWith: (pairs: number, programs: number) =>
    `${counted(pairs, "sv", "åtkomst", "åtkomster")} och ${counted(programs, "sv", "program", "program")} tas bort.`,
  save: {
    grant: (count: string) => `Tilldela ${count}`,
    remove: (count: string) => `Ta bort ${count}`,
  },
  noRoom: (rows: string, room: string) =>
    `${rows} rader får inte plats i Tilldelningar, som har plats för ${room}. Välj färre klienter.`,
  lacksColumn: "Tilldelningar saknar Klient, Konsult eller Program. Lägg till kolumnen i bladet.",
  resultTitle: "Resultat",
  did: {
    grant: (count: string, all: string) => `${count} av ${all} tilldelade`,
    remove: (count: string, all: string) => `${count} av ${all} borttagna`,
  },
  /** What was done is taken back: all of it, or some, where the rest was changed since. */
  undone: {
    grant: (count: string, left: number) =>
      left === 0
        ? `Ångrat: ${count} tilldelade är borttagna igen.`
        : `Ångrat: av ${count} tilldelade står ${formatCount(left, "sv")} kvar.`,
    remove: (count: string, left: number) =>
      left === 0
        ? `Ångrat: ${count} borttagna står i Tilldelningar igen.`
        : `Ångrat: av ${count} borttagna är ${formatCount(left, "sv")} fortfarande borta.`,
  },
  undoneChip: "Ångrade",
  all: "Alla",
  chip: { grant: "Tilldelade", remove: "Borttagna" },
  not: "Inte",
  came: {
    assigned: "Tilldelade",
    removed: "Borttagna",
    exists: "Fanns redan",
    absent: "Fanns inte",
    noRight: "Saknar rätt",
    outsidePackage: "Utanför byråpaketet",
  } satisfies Record<Outcome, string>,
  noneHere: "Inga.",
  toSheet: "Till blad",
  toFile: "Skapa filen",
  matrixToSheet: "Matris till blad …",
  sheet: "Åtkomst, inte gjort",
  onSheet: (sheet: string) => `Det som inte gjordes står på bladet ${sheet}.`,
  anew: "Ny ändring",
  close: "Stäng",
  missing: (sheets: readonly string[]) => `Arbetsboken saknar ${listed(sheets, "sv")}.`,
  create: "Skapa registren",
};

export type AccessPaneText = typeof accessPane;
