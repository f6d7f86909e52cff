import { formatCount } from "../../values/format";
import { counted } from "../counted";

/** What the pane's frame says: its places, its menu, and the few sentences outside any view. */
export const pane = {
  loading: "Startar …",
  search: "Sök eller gör",
  places: "Platser",
  home: "Hem",
  billing: "Fakturering",
  registers: "Register",
  check: "Anmärkningar",
  import: "Importera",
  export: "Exportera",
  compare: "Jämför med deras fil",
  log: "Importlogg",
  modules: "Moduler",
  create: "Skapa register",
  ownSheets: "Använd ett eget blad",
  keys: "Tangenter",
  tree: "Ändra i projektträdet",
  access: "Hantera åtkomst",
  reports: "Rapport på blad",
  whatIf: "Tänk om",
  figure: "Siffran i cellen",
  rights: "Registerrättigheter",
  /** What is thought of and neither written nor dropped. */
  thinking: (count: number) => `Tänk om, ${counted(count, "sv", "ändring", "ändringar")}`,
  /** A flow that was begun and left, and the step that it waits at. */
  underWay: (title: string, step: number | undefined) =>
    `Påbörjat: ${title}${step === undefined ? "" : `, steg ${step}`}`,
  goOn: "Fortsätt",
  combinations: "Pröva en kombination",
  /** The badge of Hem, as it is read out. */
  errors: (count: number) => counted(count, "sv", "fel", "fel"),
  badge: (count: number) => (count > 99 ? "99+" : formatCount(count, "sv")),
  menu: "Fler val",
  menuOf: (name: string) => `Fler val: ${name}`,
  checkNow: "Kontrollera nu",
  settings: "Inställningar",
  otherLanguage: "English",
  help: "Hjälp",
  back: (to: string) => `Tillbaka till ${to}`,
  crashed: "Något gick fel i panelen. Arbetsboken är orörd av det.",
  again: "Börja om",
  copyDetails: "Kopiera uppgifter",
  detailsCopied: "Kopierat",
  notExcel: "Kontera är ett tillägg till Excel. Öppna sidan i en åtgärdspanel där.",
  keyList: [
    ["Tabb", "till nästa del av panelen"],
    ["Piltangenter", "inom en lista, en meny, platserna"],
    ["Blanksteg, Ctrl+klick", "markerar en rad i en lista; Skift markerar dit"],
    ["Enter, blanksteg", "öppnar"],
    ["Esc, Alt+vänsterpil", "tillbaka; stänger först en meny eller ett meddelande"],
    ["Ctrl+K, /", "söker koder, kunder, anmärkningar och kommandon"],
    ["Alt+Enter", "i sökningen: öppnar under den, som ligger kvar"],
    ["Ctrl+Enter", "i en lista eller sökningen: går till raden i bladet"],
    ["Skift+F10", "på en rad: det som kan göras med den, som att kopiera en siffra som formel"],
    ["Ctrl+Enter", "i ett formulär eller ett steg: trycker på huvudknappen"],
    ["→ ← *", "i trädet: öppnar, stänger, öppnar alla på samma nivå"],
    ["F, G, V", "på en anmärkning: rättar, godtar, visar varför"],
    ["Ctrl+Z", "ångrar den senaste ändringen"],
    ["Ctrl+Y", "gör om den"],
    ["?", "visar tangenterna"],
    ["F6", "mellan panelen och bladet"],
  ] as readonly (readonly [keys: string, does: string])[],
};

/** The sentences that every language has to have. */
export type PaneText = typeof pane;
