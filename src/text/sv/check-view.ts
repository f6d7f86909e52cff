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
  clean: "Inga anmärkningar",
  cleanMore: (rows: number, registers: number) =>
    `${counted(rows, "sv", "rad", "rader")} i ${counted(registers, "sv", "register", "register")} är kontrollerade. Kontera fortsätter att kontrollera medan du arbetar.`,
  noRegisters: "Här finns inga register att kontrollera än.",
  toStart: "Kom i gång",
  checkedAt: (clock: string) => `Kontrollerat kl. ${clock}`,
  checkNow: "Kontrollera nu",
  search: "Sök bland anmärkningarna",
  severityFilter: "Typ",
  registerFilter: "Register",
  all: "Alla",
  noMatch: "Ingen anmärkning stämmer med urvalet.",
  showAll: "Visa alla anmärkningar",
  shown: (count: number, all: number) =>
    `${counted(count, "sv", "anmärkning", "anmärkningar")} av ${formatCount(all, "sv")} i urvalet`,
  keys: "Pil upp och ned byter anmärkning. Enter går till cellen.",
  why: "Varför?",
  also: "Gäller också:",
  fix: "Rätta",
  fixAll: (count: number) => `Rätta alla ${formatCount(count, "sv")}`,
  fixTitle: (title: string) => `Rätta: ${title}`,
  fixAllTitle: "Rätta direkt",
  outdated: "Arbetsboken har ändrats sedan listan gjordes.",
  planAgain: "Gör om listan",
  copy: "Kopiera listan",
  columns: ["Typ", "Anmärkning", "Blad", "Cell", "Kolumn", "Vad", "Innehåll"],
  /** What the import log calls the job. */
  logged: (title: string) => `Rättat: ${title}`,
  loggedAll: "Rättat direkt",
};

export type CheckViewText = typeof checkView;
