import type { FixedPriceState } from "../../billing/fixed-prices";
import type { Grouping } from "../../billing/group-keys";
import type { LineKind, LineProblem } from "../../billing/line";
import type { ReleaseReason, ReleaseState } from "../../billing/reasons";
import type { UncountedReason } from "../../billing/why-uncounted";
import { counted } from "../counted";

/** What is said of billing, in the pane and on the command line. */
export const billingView = {
  states: {
    released: "Frisläppt",
    ready: "Klart att frisläppa",
    blocked: "Spärrat",
    notBillable: "Faktureras inte",
  } as Record<ReleaseState, string>,
  total: "Allt arbete",
  reasons: {
    releasedBefore: "är redan frisläppt",
    billingOff: "fakturering används inte här (Inställningar)",
    noGoverningCode: "har ingen kod i någon dimension som styr fakturering",
    neverBilled: "en kod säger Nej – aldrig",
    unticked: "Fakturerbar är Nej på raden",
    proposedNo: "är inte föreslagen för fakturering",
    unreadableRelease: "Frisläppt går inte att läsa som datum",
    unreadableBillable: "Fakturerbar går inte att läsa",
    noDate: "datum saknas eller går inte att läsa",
    noCustomer: "kund saknas",
    unknownCustomer: "kunden finns inte i Kunder",
    notReviewed: "är inte granskad så långt som krävs",
    fixedPriceOpen: "fast pris: projektet är inte avslutat",
    unreadableFixedPrice: "fast pris: beloppet går inte att läsa",
    unreadablePrice: "ett pris som kan gälla går inte att läsa",
    noPrice: "pris saknas",
    tiedPrices: "två priser är lika specifika",
    noQuantity: "har ett pris men inget läsbart Antal",
    unreadableBilledHours: "Fakturerade timmar går inte att läsa",
    neverTransfer: "projektet överförs aldrig till eftersystem",
    unreadableTransfer: "Överför aldrig till eftersystem går inte att läsa på projektet",
    later: "är från en senare dag",
  } as Record<ReleaseReason, string>,
  uncounted: {
    noProject: "projekt saknas",
    unknownProject: "projektet finns inte i registret",
    noHours: "timmar saknas",
    unreadableHours: "timmarna går inte att läsa",
    noAmount: "belopp saknas",
    unreadableAmount: "beloppet går inte att läsa",
  } as Record<UncountedReason, string>,
  fixedPriceStates: {
    released: "Frisläppt",
    open: "Öppet",
    ready: "Klart",
    blocked: "Spärrat",
    noTime: "Ingen tid",
  } as Record<FixedPriceState, string>,
  groupings: {
    customer: "Kund",
    project: "Projekt",
    employee: "Anställd",
    month: "Månad",
  } as Record<Grouping, string>,
  lineKinds: {
    time: "Tid",
    travel: "Resa",
    fixedPrice: "Fast pris",
  } as Record<LineKind, string>,
  problems: {
    noArticle: "artikel saknas",
    severalCustomers: "flera kunder",
    unreadableVatRate: "momssatsen går inte att läsa",
  } as Record<LineProblem, string>,
  none: "(ingen)",
  notUsed: {
    time: "Fakturering används inte i Tid: ingen tidrad faktureras förrän inställningen Fakturering i Tid är Ja.",
    travel:
      "Fakturering används inte i Resa: ingen reserad faktureras förrän inställningen Fakturering i Resa är Ja.",
  },
  nothingGoverns:
    "Ingen dimension i Dimensioner styr fakturering, så ingenting faktureras: sätt Styr fakturering på minst en.",
  rows: (count: number) => counted(count, "sv", "rad", "rader"),
  unpriced: (count: number) => counted(count, "sv", "rad utan pris", "rader utan pris"),
  unstamped: (count: number) =>
    `${counted(count, "sv", "frisläppt rad saknar", "frisläppta rader saknar")} sparat belopp och visas med dagens pris.`,
  unreadStamps: (count: number) =>
    `${counted(count, "sv", "frisläppt rad har", "frisläppta rader har")} ett sparat belopp som inte går att läsa och är inte med på faktura.`,
  uncountedRows: (count: number) =>
    `${counted(count, "sv", "rad är inte räknad", "rader är inte räknade")}: check visar vilka, och varför`,
  noLines: "Inga fakturarader: inget av det valda är klart.",
  readyBy: (date: string) => `Till och med ${date}`,
  hours: "Timmar",
  amount: "Belopp",
  invoice: "På faktura",
  withoutPrice: "Utan pris",
  unknown: "okänt",
  rowCount: "Rader",
  blockedBecause: "Spärrat, störst belopp först:",
  notBillableBecause: "Faktureras inte, störst belopp först:",
  oldest: "Äldst",
  effectiveRate: "Intäkt per fakturerbar timme",
  billableShare: "Fakturerbart av arbetat",
  writeDown: "Nedskrivet",
  ageing: "Ålder på det som inte är frisläppt",
  ages: {
    "0-30": "0–30 dagar",
    "31-60": "31–60 dagar",
    "61-90": "61–90 dagar",
    "90+": "över 90 dagar",
    noDate: "utan datum",
  },
  fixedPrices: "Fasta priser",
  fixedPrice: "Fast pris",
  state: "Läge",
  value: "Nedlagt värde",
  margin: "Marginal",
  perHour: "Per timme",
  leftBehind: "Blir kvar",
  lines: "Fakturarader",
  kind: "Slag",
  date: "Datum",
  quantity: "Antal",
  price: "Pris",
  article: "Artikel",
  vatRate: "Moms",
  vatShare: "Momssats",
  vat: "Moms per kund",
  base: "Underlag",
  comments: "Kommentarer",
  basisFile: {
    written: (file: string, lines: number) =>
      `${file}: ${counted(lines, "sv", "fakturarad", "fakturarader")}.`,
    kept: (rows: number) =>
      `${counted(rows, "sv", "rad är", "rader är")} inte med, för projektet överförs aldrig till eftersystem.`,
    noArticle: (lines: number) =>
      `${counted(lines, "sv", "rad saknar", "rader saknar")} artikel, och Fortnox kräver en.`,
    severalCustomers: (lines: number) =>
      `${counted(lines, "sv", "rad har", "rader har")} flera kunder och behöver en innan den faktureras.`,
    unreadableVatRate: (lines: number) =>
      `${counted(lines, "sv", "rad har", "rader har")} en momssats som inte går att läsa och står med en annan. Rätta den innan något faktureras.`,
    notCarried: {
      fortnox: "Fortnox rader har inget datum: det står i beskrivningen. Radens avrundning följer inte med.",
      sie4: "Bokföringen bär belopp per kund, projekt och kostnadsställe, men varken timmar, priser, artiklar eller kommentarer.",
    },
  },
  jobs: {
    release: (until: string | undefined, basis: string, rows: number, amount: string) =>
      `Frisläppt${until === undefined ? "" : ` till och med ${until}`}, underlag ${basis}: ${counted(rows, "sv", "rad", "rader")}, ${amount}`,
    undoRows: (rows: number, reason: string) =>
      `${counted(rows, "sv", "frisläppt rad tagen", "frisläppta rader tagna")} tillbaka. ${reason}`,
    /** How the job begins that made a basis a file: a basis that is taken back is looked for by it (Q60). */
    exportedStart: (basis: string) => `Underlag ${basis} lämnat som fil`,
    exported: (basis: string, lines: number, amount: string) =>
      `Underlag ${basis} lämnat som fil: ${counted(lines, "sv", "fakturarad", "fakturarader")}, ${amount}`,
    undo: (basis: string, rows: number, reason: string) =>
      `Underlag ${basis} taget tillbaka: ${counted(rows, "sv", "rad", "rader")}${reason === "" ? "" : `. ${reason}`}`,
    price: (project: string, price: string) => `Pris för ${project}: ${price}`,
    customer: (customer: string, rows: number) =>
      `Kund ${customer} satt på ${counted(rows, "sv", "rad", "rader")}`,
  },
  rounding: (amount: string) => `Avrundning av raderna: ${amount}.`,
};

export type BillingViewText = typeof billingView;
