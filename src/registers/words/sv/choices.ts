/** The choices that several registers share, in Swedish. */
export const billingFlag = {
  always: "Ja – alltid",
  never: "Nej – aldrig",
  proposeYes: "Kan faktureras, föreslå Ja",
  proposeNo: "Kan faktureras, föreslå Nej",
};

export const codingRule = { required: "Måste anges", optional: "Kan anges", locked: "Låst" };
