import { counted } from "../counted";

/** What the place Register says. */
export const registersView = {
  title: "Register",
  rows: (count: number) => counted(count, "sv", "rad", "rader"),
  goToSheet: (sheet: string) => `Gå till bladet ${sheet}`,
  showFindings: "Visa anmärkningar",
  importHere: "Importera hit",
  exportThis: "Exportera",
  turnOff: "Stäng av modulen",
  createMore: "Skapa fler register …",
  ownSheet: "Använd ett eget blad …",
  createOf: (module: string) => `Skapa bladen i ${module} …`,
  off: (modules: string) => `Avstängt: ${modules}`,
  twinsTitle: "Två blad gör anspråk på samma register",
  twin: (name: string, kept: string, ignored: string) =>
    `${name} läses från bladet ${kept}. Bladet ${ignored} läses inte: byt namn på det eller för ihop dem.`,
  keys: "Pil upp och ned byter rad, höger går till radens val, Enter öppnar.",
  none: "Arbetsboken har inga register än.",
  toStart: "Kom i gång",
};

export type RegistersViewText = typeof registersView;
