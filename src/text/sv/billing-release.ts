import { counted } from "../counted";

const rows = (count: number): string => counted(count, "sv", "rad", "rader");
const customers = (count: number): string => counted(count, "sv", "kund", "kunder");

/** What Fakturering says while something is released, taken back or handed over as an invoice basis. */
export const billingRelease = {
  release: (amount: string) => `Frisläpp ${amount}`,
  releaseTitle: (date: string) => `Frisläpp till och med ${date}`,
  releaseHow: (count: number, toCustomers: number, basis: string, date: string) =>
    `${rows(count)} till ${customers(toCustomers)}, som underlag ${basis}. Frisläppt får datum ${date}.`,
  basisNumber: "Underlagets nummer",
  basisTaken: (basis: string) => `Underlag ${basis} finns redan. Raderna läggs till det.`,
  noBasis: "Skriv ett nummer för underlaget.",
  perCustomer: "Per kund",
  fixedPrices: "Fasta priser",
  goingOnce: (amount: string) => `${amount}, går en gång`,
  margin: (amount: string, perHour: string) => `Marginal ${amount}, ${perHour} per timme`,
  noMargin: (count: number) => `Marginalen är okänd: ${rows(count)} saknar pris`,
  putIn: (hours: string) => `Nedlagt värde, ${hours}`,
  leftBehind: (count: number) => `${rows(count)} blir kvar: de är spärrade och faktureras inte sedan`,
  parted: "Blir kvar, för alla klara rader är inte valda",
  comments: "Externa kommentarer som följer med",
  newColumn: (sheet: string, headers: string) => `${sheet}: ${headers}, till höger om de egna`,
  addColumns: "Lägg till kolumnerna",
  columnsFirst: "Det som frisläpps ska bära sitt belopp. Bladen saknar kolumnerna för det:",
  nothingToRelease: "Inget är valt att frisläppa.",

  /** Taking back. */
  takeBack: "Ta tillbaka …",
  takeBackTitle: (what: string) => `Ta tillbaka ${what}`,
  takeBackHow: (count: number, amount: string) =>
    `${rows(count)}, ${amount}, blir som om de aldrig frisläppts.`,
  exportedBefore: (times: string) =>
    `Underlaget har lämnats som fil (${times}). Det som hämtats därifrån måste makuleras i det systemet.`,
  reason: "Varför?",
  reasonHow: "Står kvar i Importloggen.",
  noReason: "Skriv varför underlaget tas tillbaka.",
  takeBackButton: (count: number) => `Ta tillbaka ${rows(count)}`,

  /** The invoice basis as a file. */
  file: "Skapa fakturaunderlag …",
  fileTitle: "Fakturaunderlag",
  fileOf: (what: string, lines: number, amount: string) =>
    `${what}: ${counted(lines, "sv", "fakturarad", "fakturarader")}, ${amount}`,
  readyNow: "Det som är klart",
  profile: "Mottagare",
  profiles: { csv: "CSV, allt som raden säger", fortnox: "Fortnox, fakturarader", sie4: "Bokföring, SIE 4" },
  summingOf: "Rader",
  summings: { row: "En rad per tidrad", date: "Sammanslaget per dag" },
  notCarried: "Innan filen används",
  noAccounts:
    "Bokföring kräver konton. Fyll i Konto kundfordran, Konto intäkt och Konto utgående moms i Inställningar.",
  noLines: "Inget är klart, så det finns inga rader att skapa.",
  makeFile: "Skapa filen",
  copy: "Kopiera",
  handed: (file: string) => `${file} är lämnad till webbläsaren.`,
  copied: "Raderna är kopierade.",
  notCopied: "Raderna gick inte att kopiera här. Välj Till blad.",
  lines: "Fakturarader",
  lineRounding: (rows: string, rounding: string) => `raderna ${rows}, avrundning ${rounding}`,
  vat: "Moms per kund",
  vatOf: (rate: string, base: string, vat: string) => `${rate} på ${base}: ${vat}`,
  fileName: (what: string, profile: string) => `Fakturaunderlag ${what} ${profile}`,

  /** Stäm av. */
};

export type BillingReleaseText = typeof billingRelease;
