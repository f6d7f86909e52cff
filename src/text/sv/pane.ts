/** What the pane's frame says: its tabs, its language switch, and the few sentences outside any view. */
export const pane = {
  loading: "Startar …",
  tabs: "Kontera",
  registers: "Register",
  check: "Kontroll",
  import: "Import",
  export: "Export",
  budget: "Budget",
  otherLanguage: "English",
  crashed: "Något gick fel i panelen. Arbetsboken är orörd av det.",
  again: "Börja om",
  notExcel: "Kontera är ett tillägg till Excel. Öppna sidan i en åtgärdspanel där.",
};

/** The sentences that every language has to have. */
export type PaneText = typeof pane;
