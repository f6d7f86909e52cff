/** What `price` says. */
export const priceText = {
  price: (amount: string) => `Pris: ${amount} per enhet.`,
  tied: (rows: string) => `Inget pris: ${rows} i Priser är lika specifika.`,
  none: "Inget pris gäller: tiden kan inte faktureras förrän det finns ett.",
  registered: "Inget pris gäller: det registrerade beloppet faktureras.",
  model: "Faktureringsmodell",
  billable: "Fakturering",
  from: (project: string) => ` (från ${project})`,
  fixedPrice: "Fast pris",
  why: {
    billingOff: "Fakturering används inte här (Inställningar).",
    noGoverningCode: "Ingen kod i någon dimension som styr fakturering.",
    neverBilled: "En kod säger Nej – aldrig.",
  },
};

export type PriceText = typeof priceText;
