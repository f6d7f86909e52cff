import { formatCount } from "../../values/format";
import { counted } from "../counted";

const customers = (count: number) => counted(count, "sv", "kund", "kunder");

/** What the view of the customer register says. */
export const customersView = {
  noRegister: "Arbetsboken har inget kundregister än.",
  toStart: "Kom i gång",
  empty: "Kundregistret är tomt. Lägg till den första kunden här, eller importera en fil.",
  search: "Sök på namn eller nummer",
  list: "Kundlista",
  keys: "Pil upp och ned byter rad. Enter öppnar kunden, Ctrl+Enter går till den i bladet, blanksteg markerar den.",
  shown: (count: number, all: number) => `${formatCount(count, "sv")} av ${formatCount(all, "sv")}`,
  sorting: "Sorterar …",
  sort: (header: string) => `Sortera efter ${header}`,
  filter: (header: string) => `Filtrera ${header}`,
  filters: "Filtrera",
  goToSheet: (sheet: string) => `Gå till bladet ${sheet}`,
  importHere: "Importera hit",
  exportThis: "Exportera",
  byColumn: "Filtrera per kolumn",
  chips: "Visa kunder som",
  chip: { error: "Fel", stopped: "Stoppade", twins: "Dubbletter" },
  withError: "fel",
  noMatch: "Ingen kund stämmer.",
  showAll: "Rensa",
  number: "Nr",
  inactive: "används inte",
  add: (singular: string) => `Ny ${singular.toLowerCase()}`,
  remove: (count: number) => `Ta bort ${formatCount(count, "sv")} …`,

  reachedBy: (people: number) => `Nås av ${counted(people, "sv", "användare", "användare")}`,
  left: "har slutat",
  reachedThrough: "Genom",
  goThere: "Gå dit",
  noBarrier:
    "Arbetsboken är inget behörighetsskydd: den som har filen ser allt i den. Kortet visar vem som når kunden i systemen.",
  follows: "Kortet följer raden som är markerad i bladet.",
  edit: "Ändra",
  goTo: "Gå till raden",
  goToCell: (header: string) => `Gå till ${header} i bladet`,
  removeOne: "Ta bort …",
  fix: "Rätta …",
  blank: "tom",
  nothingIn: (headers: readonly string[], more: number) =>
    `Tomt: ${headers.join(", ")}${more > 0 ? ` +${formatCount(more, "sv")}` : ""}`,
  nameless: "Utan namn",
  noFindings: "Inga anmärkningar på raden.",
  groups: {
    identity: "Kund",
    address: "Adress",
    contact: "Kontakt",
    terms: "Giltighet och fakturering",
    general: "Övrigt",
    own: "Egna kolumner",
  },
  use: {
    usable: "Kan användas i dag",
    "before-start": "Kan inte användas än: startdatumet har inte kommit",
    "after-end": "Kan inte användas längre: slutdatumet har passerat",
    inactive: "Används inte: Aktiv är Nej",
  },

  newTitle: (singular: string) => `Ny ${singular.toLowerCase()}`,
  editTitle: (name: string) => `Ändra ${name}`,
  review: "Granska",
  problems: (count: number) => counted(count, "sv", "fält behöver rättas", "fält behöver rättas"),

  previewNew: (key: string) => `Ny kund ${key}`,
  previewEdit: (key: string) => `Ändra kund ${key}`,
  previewFix: (title: string) => `Rätta: ${title}`,
  previewRemove: (count: number) => `Ta bort ${customers(count)}`,
  previewStop: (count: number) => `Sätt Aktiv = Nej på ${customers(count)}`,
  nothingToDo: "Det finns inget att ändra längre.",
  /** What the import log calls the job. */
  logged: {
    add: (key: string) => `Ny kund ${key}`,
    edit: (key: string) => `Kund ${key} ändrad`,
    remove: (count: number) => `${customers(count)} ${count === 1 ? "borttagen" : "borttagna"}`,
    stop: (count: number) => `Aktiv = Nej på ${customers(count)}`,
  },

  removeTitle: (count: number) => `Ta bort ${customers(count)}?`,
  looking: "Letar efter det som nämner kunderna …",
  free: (count: number) => `${customers(count)} nämns inte någonstans och kan tas bort.`,
  named: (count: number) =>
    `${customers(count)} kan inte tas bort, för andra register nämner ${count === 1 ? "den" : "dem"}:`,
  places: (count: number) => counted(count, "sv", "ställe", "ställen"),
  offer: "De kan i stället sluta användas: det som finns står kvar, men nya poster varnas för.",
  removeFree: (count: number) => `Ta bort ${customers(count)} …`,
  stop: (count: number) => `Sätt Aktiv = Nej på ${formatCount(count, "sv")} …`,
  alreadyStopped: "De har redan Aktiv = Nej.",
  noActive: "Bladet saknar kolumnen Aktiv, så de kan inte sättas som inaktiva.",

  twins: (count: number) =>
    `Av de möjliga dubbletterna är det ${customers(count)} som inget annat register nämner.`,
  clean: "Datavård",
  cleanCount: (count: number) => `Datavård (${formatCount(count, "sv")})`,
  cleanTitle: "Datavård",
  cleanHow: "Varje anmärkning visar sin rättning innan den görs.",
  cleanNone: "Inget att rätta:",
  cleanAll: "Det finns inget att rätta i kundregistret.",
};

export type CustomersViewText = typeof customersView;
