/** Fakturering: whether a post is billed, and whether the person reporting time may change it (#106–#109). */
export const billingFlag = {
  kind: "enum",
  choices: [
    { id: "always", sv: "Ja – alltid", en: "Yes – always" },
    { id: "never", sv: "Nej – aldrig", en: "No – never" },
    { id: "proposeYes", sv: "Kan faktureras, föreslå Ja", en: "Billable, propose Yes" },
    { id: "proposeNo", sv: "Kan faktureras, föreslå Nej", en: "Billable, propose No" },
  ],
} as const;
