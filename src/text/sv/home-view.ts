import { formatCount } from "../../values/format";
import { counted } from "../counted";

/** What Hem says, and the first run in its place. */
export const homeView = {
  todo: "Att göra",
  /** Of the first visits, under the heading. */
  hint: "Ctrl K hittar koder, kunder och kommandon.",
  closeHint: "Visa inte tipset mer",
  fixable: (count: number) => counted(count, "sv", "kan rättas direkt", "kan rättas direkt"),
  review: "Granska",
  reviewOf: (count: number) => `Granska ${counted(count, "sv", "rättning", "rättningar")}`,
  toDecide: (count: number) => `${counted(count, "sv", "fel", "fel")} att ta ställning till`,
  milder: (warnings: number, notes: number) =>
    [
      warnings > 0 && counted(warnings, "sv", "varning", "varningar"),
      notes > 0 && counted(notes, "sv", "upplysning", "upplysningar"),
    ]
      .filter(Boolean)
      .join(", "),
  other: (count: number) => `annat ${count}`,
  clean: "Inget att göra.",
  cleanMore: (registers: number, clock: string) =>
    `${counted(registers, "sv", "register kontrollerat", "register kontrollerade")} ${clock}.`,
  begun: (title: string) => `Påbörjat: ${title}`,
  begunForm: (register: string, key: string | undefined) =>
    key === undefined ? `Påbörjat: ny rad i ${register}` : `Påbörjat: ${key} i ${register}`,
  chooseAgain: (file: string) => `Välj ${file} igen, så står dina val kvar`,
  goOn: "Fortsätt där du var",
  goOnAt: (at: number, of: number) => `Steg ${at} av ${of}. Fortsätt där du var`,
  near: "Över eller nära budget",
  allOver: (count: number) => `${formatCount(count, "sv")} över`,
  allNear: (count: number) => `${formatCount(count, "sv")} nära`,
  hours: (worked: string, budget: string) => `${worked} / ${budget} h`,
  over: "över budget",
  closeTo: "nära budget",
  toBill: (date: string) => `Att fakturera till och med ${date}`,
  readyFor: (customers: number) => `klart att frisläppa, ${counted(customers, "sv", "kund", "kunder")}`,
  blocked: (amount: string, unknown: number) =>
    `${amount} är spärrat${unknown === 0 ? "" : `, och ${counted(unknown, "sv", "rad", "rader")} med okänt belopp`}`,
  blockedUnknown: (rows: number) =>
    `${counted(rows, "sv", "rad är spärrad", "rader är spärrade")}, belopp okänt`,
  open: "Öppna",
  importFile: "Importera",
  exportFile: "Exportera",
  recipes: "Importrecept",
  recipeFor: (register: string, day: string | undefined) =>
    `Importera till ${register}${day === undefined ? "" : `, recept från ${day}`}`,

  startTitle: "Ordning på projekt, kunder och tid",
  intro:
    "Kontera gör blad till register, kontrollerar dem medan du skriver och räknar budget och fakturering. Inget lämnar arbetsboken.",
  own: "Använd mina blad",
  ownFound: (likely: number, all: number) =>
    `${likely} av ${counted(all, "sv", "blad liknar ett register", "blad liknar ett register")}`,
  ownHow: "Peka ut ett blad",
  importStart: "Importera en fil",
  importHow: "Excel, CSV, SIE eller inklistrade rader",
  zero: "Börja från noll",
  zeroHow: (sheets: readonly string[]) =>
    `${sheets.slice(0, -1).join(", ")} och ${sheets.at(-1) ?? ""} skapas tomma`,
  sample: "Prova med ett exempel",
  sampleHow: "Ett påhittat företags register, på nya blad här, med några inlagda fel",
  closing: "Du kan stänga panelen när du vill: allt står i arbetsboken.",
};

export type HomeViewText = typeof homeView;
