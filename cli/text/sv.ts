import type { Delimiter } from "#core/csv/delimiter";
import type { Encoding } from "#core/csv/encoding";
import type { Counts } from "#core/csv/import-plan";
import type { Severity } from "#core/rules/engine/rule";
import { counted } from "#core/text/counted";
import { billingView } from "#core/text/sv/billing-view";
import { budgetView } from "#core/text/sv/budget-view";
import { checkView } from "#core/text/sv/check-view";
import { exportView } from "#core/text/sv/export-view";
import { importView } from "#core/text/sv/import-view";
import { formatCount } from "#core/values/format";
import { controlsText } from "./controls-sv";
import { help } from "./help-sv";
import { priceText } from "./price-sv";
import { problems } from "./problems-sv";

const delimiters: Record<Delimiter, string> = {
  ";": "semikolon",
  "\t": "tabb",
  ",": "komma",
  "|": "lodstreck",
};

/** What the command says. */
export const sv = {
  help,
  problems,
  check: {
    severityName: checkView.severityName,
    more: (count: number, rows: string) => `(${formatCount(count, "sv")} till: ${rows})`,
    accepted: "Godtagen",
    acceptedCount: (count: number) =>
      `${counted(count, "sv", "träff är godtagen och räknas inte", "träffar är godtagna och räknas inte")}; --accepted visar dem.`,
    voided: "Gäller inte längre",
    rulesOff: (ids: readonly string[]) => `Regler som inte gäller enligt inställningarna: ${ids.join(", ")}.`,
    rulesLowered: (ids: readonly string[]) =>
      `Regler som bara upplyser enligt inställningarna: ${ids.join(", ")}.`,
    summary: (file: string, counts: Readonly<Record<Severity, number>>, rows: number, registers: number) =>
      `${file}: ${(["error", "warning", "info"] as const).map((each) => checkView.severity[each](counts[each])).join(", ")} i ${counted(rows, "sv", "rad", "rader")} i ${counted(registers, "sv", "register", "register")}.`,
  },
  accept: {
    what: (rule: string) => `Godta träffar: ${rule}`,
    written: (file: string, count: number) =>
      `${file}: ${counted(count, "sv", "träff godtagen", "träffar godtagna")}.`,
  },
  plan: {
    title: (file: string, register: string) => `${file} → ${register}`,
    reading: (encoding: Encoding, delimiter: Delimiter, headerLine: number | undefined) =>
      `Läst som ${encoding} med ${delimiters[delimiter]} mellan kolumnerna, ${headerLine === undefined ? "utan rubriker" : `rubriker på rad ${headerLine}`}.`,
    leftOut: "läses inte in",
    inverted: (field: string) => `${field} (Ja betyder Nej)`,
    lacking: importView.lacking,
    line: importView.line,
    outcome: importView.outcome,
    counts: ({ new: added, changed, unchanged, refused }: Counts) =>
      `${counted(added, "sv", "ny", "nya")}, ${counted(changed, "sv", "ändrad", "ändrade")}, ${counted(unchanged, "sv", "oförändrad", "oförändrade")}, ${counted(refused, "sv", "avvisad", "avvisade")}.`,
  },
  import: {
    written: (file: string, added: number, cells: number) =>
      `${file}: ${counted(added, "sv", "rad tillagd", "rader tillagda")}, ${counted(cells, "sv", "cell skriven", "celler skrivna")}.`,
  },
  export: {
    ready: exportView.ready,
    certificate: exportView.certificate,
    partly: (unchanged: number, refused: number) =>
      `${exportView.certificate(unchanged)} ${counted(refused, "sv", "rad", "rader")} avvisas, för att registret självt har fel i dem: nyckeln saknas eller finns flera gånger, eller en cell går inte att läsa. check visar dem.`,
    notRead: exportView.notRead,
    notSame: exportView.notSame,
    notFound: (line: number, key: string) =>
      `Filen ger inte samma register tillbaka. Rad ${line}${key === "" ? "" : `, ${key},`} läses som en ny rad.`,
    lost: exportView.lost,
    unread: exportView.unread,
  },
  budget: {
    project: budgetView.project,
    name: "Namn",
    worked: budgetView.worked,
    released: budgetView.released,
    budget: budgetView.budget,
    remaining: budgetView.remaining,
    amount: "Belopp",
    state: budgetView.state,
    counted: budgetView.counted,
    uncounted: (rows: number) => `${budgetView.uncounted(rows)}: check visar varför.`,
  },
  billing: billingView,
  controls: controlsText,
  price: priceText,
  release: {
    written: (file: string, basis: string, rows: number, amount: string) =>
      `${file}: underlag ${basis}, ${counted(rows, "sv", "rad", "rader")}, ${amount}.`,
    takenBack: (file: string, basis: string, rows: number) =>
      `${file}: ${billingView.jobs.undo(basis, rows, "")}.`,
    left: (project: string) =>
      `${project}: det fasta priset är inte med, för bara en del av dess rader är valda.`,
    column: (sheet: string, header: string) => `${sheet} fick kolumnen ${header}.`,
  },
  rename: {
    written: (file: string, codes: number, cells: number) =>
      `${file}: ${counted(codes, "sv", "ny kod", "nya koder")}, ${counted(cells, "sv", "cell skriven", "celler skrivna")}.`,
  },
  log: { time: "Tid", what: "Vad", file: "Fil", added: "Nya", changed: "Ändrade", undone: "Ångrat" },
  new: {
    made: (file: string, sheets: number) => `${file}: ${counted(sheets, "sv", "register", "register")}.`,
    sheet: (sheet: string, rows: number) => `  ${sheet}: ${counted(rows, "sv", "rad", "rader")}`,
  },
};

export type Words = typeof sv;
