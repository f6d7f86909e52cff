/** What `price` says. */
export const priceText = {
  price: (amount: string) => `Pris: ${amount} per enhet.`,
  tied: (rows: string) => `Inget pris: ${rows} i Priser är lika specifika.`,
  unreadable: (rows: string) =>
    `Inget pris: ${rows} i Priser kan gälla men går inte att läsa. Inget annat pris väljs i stället.`,
  none: "Inget pris gäller: tiden kan inte faktureras förrän det finns ett.",
  registered: "Inget pris gäller: det registrerade beloppet faktureras.",
  model: "Faktureringsmodell",
  billable: "Fakturering",
  from: (project: string) => ` (från ${project})`,
  fixedPrice: "Fast pris",
  why: {
    billingOff: "Faktureras inte: fakturering används inte här (Inställningar).",
    noGoverningCode: "Faktureras inte: ingen kod är angiven i någon dimension som styr fakturering.",
    neverBilled: "Faktureras inte: en kod säger Nej – aldrig.",
  },
};

export type PriceText = typeof priceText;
