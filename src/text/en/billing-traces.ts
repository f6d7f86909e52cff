import type { BillingTraceTexts } from "../trace-text";

export const billingTraces: BillingTraceTexts = {
  noCode: ({ key }) => `The dimension ${key} has a say, but no code is given in it.`,
  neverBilled: () => "Without a code in a dimension that governs billing, nothing is billed.",
  locked: ({ key, field, value }) =>
    `${key}: ${field} is ${value}, but the codes settle it, so it cannot be changed on the row.`,
  noPrice: ({ key }) => `${key} has no price that holds here.`,
  otherUse: ({ key, value }) => `${key}: one of the prices is for ${value}, not for this.`,
  outsideDates: ({ key, field, value }) =>
    value === ""
      ? `${key}: one of the prices is passed over, for ${field} cannot be read.`
      : `${key}: one of the prices has ${field} ${value} and does not hold on that day.`,
  unmet: ({ key, field, value }) =>
    `${key}: one of the prices asks for ${field} ${value}, which is not given.`,
  incomplete: ({ key, field }) =>
    `${key}: one of the prices is passed over, for ${field} is missing or cannot be read.`,
  lacksDimension: ({ key }) =>
    `${key}: one of the prices lacks the dimension that sets prices in Travel, and does not hold.`,
  unreadablePrice: ({ key, field }) =>
    `${key}: one of the prices may be the one that holds, but ${field} cannot be read. No other price is chosen.`,
  tied: ({ key, field, value }) =>
    `${key}: ${field} ${value} is as specific as another. Neither can be chosen.`,
  registered: ({ key, field, value }) => `${key}: there is no price, so ${field} ${value} is billed.`,
  controls: ({ key, field, value }) => `${key}: a control with ${field} ${value} holds here.`,
  incompleteControl: ({ key }) => `${key}: a control lacks something and does not hold.`,
  stops: ({ key, field, value }) =>
    `${key}: ${field} is ${value === "" ? "blank" : value}. That keeps the row from being released.`,
  passes: ({ key, field, value }) => `${key}: ${field} is ${value}. That does not hinder it.`,
};
