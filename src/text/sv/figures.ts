import { counted } from "../counted";

/** What is said of figures wherever they stand: how they are copied, and what is behind that of a cell. */
export const figures = {
  copy: "Kopiera som formel",
  copyFigure: (figure: string) => `Kopiera ${figure} som formel`,
  /** What is copied, within a sentence. */
  names: {
    BUDGET: { h: "budget i timmar", kr: "budget i kronor" },
    WORKED: { h: "arbetade timmar" },
    RELEASED: { h: "frisläppta timmar" },
    REMAINING: { h: "kvarvarande timmar", kr: "kvarvarande kronor" },
    WORTH: { kr: "nedlagt värde" },
    READY: { h: "klara timmar", kr: "klart att fakturera" },
    BLOCKED: { h: "spärrade timmar", kr: "spärrat" },
  },
  copyWhat: (what: string) => `Kopiera ”${what}” som formel`,
  /** What a function's figure is, as a heading. */
  titles: {
    BUDGET: "Budget",
    WORKED: "Arbetade timmar",
    RELEASED: "Frisläppta timmar",
    READY: "Klart att fakturera",
    BLOCKED: "Spärrat",
    REMAINING: "Kvar av budgeten",
    WORTH: "Nedlagt värde",
    BILLABLE: "Faktureras tiden?",
    UNITPRICE: "Pris per timme",
    EFFECTIVE: "Gäller för projektet",
    RULE: "Konteringsregel",
    WHY: "Varför det gäller",
    KEYFIGURE: "Nyckeltal",
  },
  ofProject: (title: string, code: string) => `${title}, ${code}`,
  inCell: (cell: string) => `Siffran i cellen ${cell}`,
  reads: "Så här blev svaret",
  budgetIs: "Här står budgeten",
  taken: "Det som dras av",
  rows: (count: number) => counted(count, "sv", "rad", "rader"),
  noRows: "Inga rader hör till siffran.",
  fixedPrice: (project: string) => `Fast pris, ${project}`,
  unknown: "pris saknas",
  goTo: "Visa cellen",
  openCard: "Visa projektet",
  goToCell: "Visa cellen i bladet",
  working: "Summerar …",
  menuOf: (name: string) => `Fler val: ${name}`,
};

/** The sentences that every language has to have. */
export type FiguresText = typeof figures;
