import type { Side } from "../../access/codes";
import { formatCount } from "../../values/format";
import { counted } from "../counted";

/** What a register's list, card and form say, whichever register it is. */
export const registerView = {
  gone: "Registret finns inte i arbetsboken längre.",
  empty: "Här finns inga rader än.",
  noMatch: "Ingen rad stämmer.",
  clear: "Rensa",
  rows: (count: number) => counted(count, "sv", "rad", "rader"),
  add: "Ny rad",
  chips: "Visa rader med",
  error: "Fel",
  warning: "Varningar",
  keys: "Pil upp och ned byter rad. Enter öppnar raden, Ctrl+Enter går till den i bladet, blanksteg markerar den.",
  goToSheet: (sheet: string) => `Gå till bladet ${sheet}`,
  importHere: "Importera hit",
  exportThis: "Exportera",
  remove: (count: number) => `Ta bort ${formatCount(count, "sv")} …`,
  nameless: "Rad utan namn",
  reach: {
    clients: (count: number) =>
      count === 0 ? "Nås av ingen konsult" : `Nås av ${counted(count, "sv", "konsult", "konsulter")}`,
    consultants: (count: number) =>
      count === 0 ? "Når ingen klient" : `Når ${counted(count, "sv", "klient", "klienter")}`,
    programs: (count: number) =>
      count === 0 ? "Ingen konsult har det" : counted(count, "sv", "konsult har det", "konsulter har det"),
  } satisfies Record<Side, (count: number) => string>,
  goToRow: "Gå till raden",
  edit: "Ändra",
  removeOne: "Ta bort …",
  goToCell: (header: string) => `Gå till ${header} i bladet`,
  nothingIn: (headers: readonly string[], more: number) =>
    `Tomt: ${headers.join(", ")}${more > 0 ? ` +${formatCount(more, "sv")}` : ""}`,
  newTitle: (register: string) => `Ny rad i ${register}`,
  editTitle: (name: string) => `Ändra ${name}`,
  moreFields: "Fler fält",
  addRow: "Lägg till",
  write: (cells: number) => `Skriv ${counted(cells, "sv", "cell", "celler")}`,
  removeTitle: (count: number) => `Ta bort ${counted(count, "sv", "rad", "rader")}`,
  looking: "Söker efter det som nämner raderna …",
  named: (count: number) =>
    counted(
      count,
      "sv",
      "rad kan inte tas bort, för den nämns i:",
      "rader kan inte tas bort, för de nämns i:",
    ),
  namedIn: (name: string, register: string, rows: number) =>
    `${name}: ${register}, ${counted(rows, "sv", "rad", "rader")}`,
  removeFree: (count: number) => `Ta bort ${counted(count, "sv", "rad", "rader")}`,
  logged: {
    add: (name: string) => `Tillagt: ${name}`,
    edit: (name: string) => `Ändrat: ${name}`,
    remove: (count: number) => `Borttaget: ${counted(count, "sv", "rad", "rader")}`,
  },
};

export type RegisterViewText = typeof registerView;
