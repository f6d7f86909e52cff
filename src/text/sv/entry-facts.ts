/** What a time or travel row says of itself on the card, when it is selected in the sheet. */
export const entryFacts = {
  time: (date: string) => `Tidraden ${date}`,
  travel: (date: string) => `Reseraden ${date}`,
  noDate: "utan datum",
  row: (sheet: string, row: number) => `${sheet} rad ${row}`,
  goToRow: "Gå till raden",
  price: "Pris",
  prices: {
    tie: "två priser är lika specifika",
    missing: "saknas",
    unreadable: "ett pris som kan gälla går inte att läsa",
    registered: (amount: string) => `${amount}, som registrerat`,
  },
  unit: { time: (price: string) => `${price}/h`, travel: (price: string) => `${price} per enhet` },
  amount: "Belopp",
  unknownAmount: "okänt",
  billable: "Faktureras",
  yes: "Ja",
  no: "Nej",
  model: "Fakturerings\u00ADmodell",
  timeCode: "Tidkod som tiden får",
  noTimeCode: "ingen",
  rule: (dimension: string) => `Regel för ${dimension}`,
  ruleOf: (rule: string, code: string) => `${rule} (kod ${code})`,
  release: "Frisläppning",
  ready: "klart att frisläppa",
  uncounted: (reason: string) => `räknas inte: ${reason}`,
};

export type EntryFactsText = typeof entryFacts;
