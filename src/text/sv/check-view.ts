import { formatCount } from "../../values/format";
import { counted } from "../counted";

const severity = {
  error: (count: number) => counted(count, "sv", "fel", "fel"),
  warning: (count: number) => counted(count, "sv", "varning", "varningar"),
  info: (count: number) => counted(count, "sv", "upplysning", "upplysningar"),
};

/** What the view of the findings says. */
export const checkView = {
  title: "Anmärkningar",
  severity,
  severityName: { error: "Fel", warning: "Varning", info: "Upplysning" },
  severities: { error: "Fel", warning: "Varningar", info: "Upplysningar" },
  /** Columns of the key that a register has lost; headers as they were. */
  keyless: (name: string, headers: readonly string[]) =>
    `${name} saknar ${headers.length === 1 ? "kolumnen" : "kolumnerna"} ${headers.join(", ")}`,
  keylessMore: (sheet: string) =>
    `Raderna på bladet ${sheet} kontrolleras inte. Ge kolumnen sin rubrik tillbaka.`,
  goToHeaders: "Gå till rubrikerna",
  connect: "Anslut ett eget blad",
  clean: "Inga anmärkningar",
  cleanMore: (rows: number, registers: number) =>
    `${counted(rows, "sv", "rad", "rader")} i ${counted(registers, "sv", "register", "register")} är kontrollerade. Kontera fortsätter att kontrollera medan du arbetar.`,
  noRegisters: "Här finns inga register att kontrollera än.",
  toStart: "Kom i gång",
  checkedAt: (clock: string) => `Kontrollerat ${clock}`,
  reading: "läses …",
  checkNow: "Kontrollera nu",
  severityFilter: "Typ",
  sort: "Sortera",
  orders: { rule: "Det som kan rättas först", register: "Efter register", project: "Efter projekt" },
  menu: "Fler val: Anmärkningar",
  nowhere: "Inget projekt",
  /** Words that narrow the list, or a reason, as they were written. */
  quoted: (text: string) => `”${text}”`,
  takeAway: (what: string) => `Ta bort urvalet ${what}`,
  /** What Hem counts by itself is left out of the list. */
  withoutFixable: (count: number) => `Utan ${formatCount(count, "sv")} som kan rättas direkt`,
  andMore: (count: number) => `och ${counted(count, "sv", "rad till", "rader till")}`,
  moreCauses: (count: number) => `${formatCount(count, "sv")} till`,
  sameOn: "Samma sak på:",
  goToCell: "Gå till cellen",
  review: "Granska",
  noMatch: "Ingen anmärkning stämmer med urvalet.",
  showAll: "Visa alla anmärkningar",
  keys: "Pil upp och ned byter anmärkning, pil åt sidorna går längs raden. Ctrl+Enter går till cellen. F rättar, G godtar, V visar varför.",
  why: "Varför?",
  also: "Gäller också:",
  fix: "Rätta",
  fixAll: (count: number) => `Rätta alla ${formatCount(count, "sv")}`,
  fixTitle: (title: string) => `Rätta: ${title}`,
  fixAllTitle: "Rätta direkt",
  outdated: "Arbetsboken har ändrats sedan listan gjordes.",
  planAgain: "Gör om listan",
  copy: "Kopiera listan",
  accept: "Godta …",
  acceptWhy: "Varför får det stå så?",
  acceptNeedsWhy: "Skriv varför, så att andra förstår.",
  acceptBy: "Ditt namn",
  acceptNeedsBy: "Skriv ditt namn, så att det syns vem som har godtagit.",
  acceptAs: (name: string) => `Godtas av ${name}.`,
  otherName: "Byt namn",
  acceptHow: (register: string) => `Det sparas i ${register}. Ändras raden räknas anmärkningen igen.`,
  acceptNow: (count: number) => (count === 1 ? "Godta" : `Godta ${formatCount(count, "sv")}`),
  accepted: "Godtagna",
  dropAccepted: "Räkna igen",
  voided: "Gäller inte längre",
  voidedHow: "Raden har ändrats sedan den godtogs, eller finns inte kvar.",
  dropVoided: (count: number) => `Ta bort ${counted(count, "sv", "godtagande", "godtaganden")}`,
  noneAccepted: "Inget är godtaget.",
  loggedAccepted: (count: number, title: string) =>
    `${counted(count, "sv", "anmärkning godtagen", "anmärkningar godtagna")} (${title})`,
  loggedDropped: "Räknas igen",
  columns: ["Typ", "Anmärkning", "Blad", "Cell", "Kolumn", "Vad", "Innehåll"],
  /** What the import log calls the job. */
  logged: (title: string) => `Rättat: ${title}`,
  loggedAll: "Rättat direkt",
};

export type CheckViewText = typeof checkView;
