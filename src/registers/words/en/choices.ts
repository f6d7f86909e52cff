/** The choices that several registers share, in English. */
export const billingFlag = {
  always: "Yes – always",
  never: "No – never",
  proposeYes: "Billable, propose Yes",
  proposeNo: "Billable, propose No",
};

export const codingRule = { required: "Required", optional: "Optional", locked: "Locked" };
