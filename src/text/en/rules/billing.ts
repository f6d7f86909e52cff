import { knownSettings } from "../../../registers/known-settings";
import { boolLabel } from "../../../values/bool";
import { isoDate } from "../../../values/date";
import { formatMoney } from "../../../values/format";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";

const q = (text: string): string => quote(text, "en");
const dimension = (field: string): string => fieldName("dimensions", field, "en");
const price = (field: string): string => fieldName("prices", field, "en");
const project = (field: string): string => fieldName("projects", field, "en");

export const billing = {
  "equal-prices": {
    title: "Two equally specific prices",
    says: ({ code, price: own, other, reason }) =>
      reason === "same"
        ? `${q(code)} has two equally specific prices at the same time, ${formatMoney(own, "en")} and ${formatMoney(other, "en")}. Remove one, or tell them apart by dates or a condition.`
        : `${q(code)} has prices with conditions in two dimensions, ${formatMoney(own, "en")} and ${formatMoney(other, "en")}. A row that meets both gets no price. Check that this cannot happen.`,
    why: "The price with the most conditions holds. When two have as many none can be chosen, and the row has no price.",
  },
  "price-condition": {
    title: "Half a condition for the price",
    says: ({ code, reason, given }) => {
      if (reason === "no-code")
        return `The price of ${q(code)} has a condition in the dimension ${q(given)} but no code. Fill in ${price("whenCode")}, or clear ${price("whenDimension")}.`;
      if (reason === "no-dimension")
        return `The price of ${q(code)} asks for the code ${q(given)} but does not say in which dimension. Fill in ${price("whenDimension")}, or clear ${price("whenCode")}.`;
      return `The price of ${q(code)} asks for another code in its own dimension ${q(given)}, so it never holds. Give another dimension, or clear the condition.`;
    },
    why: "A price whose condition cannot be met never holds, and the time is billed at another price or none.",
  },
  "price-without-effect": {
    title: "Price without effect",
    says: ({ code, dimension: name, reason }) =>
      reason === "not-governing"
        ? `The price of ${q(code)} has no effect: the dimension ${q(name)} does not have ${dimension("billing")}. Turn it on, or remove the price.`
        : `The price of ${q(code)} has no effect: the dimension ${q(name)} lacks ${dimension("pricePriority")}. Give it a number, or remove the price.`,
    why: "A price is only looked for in the dimensions that govern billing, in the order of price priority.",
  },
  "travel-price-dimension": {
    title: "The travel price lacks its dimension",
    says: ({ code, sets }) =>
      sets === undefined
        ? `The price of ${q(code)} in Travel has no effect: no dimension that governs billing has ${dimension("travelPrice")}. Choose one in the register Dimensions.`
        : `The price of ${q(code)} in Travel has no effect: ${q(sets)} sets the price in Travel. Give ${q(sets)} in ${price("whenDimension")}, or put the price on a code in it.`,
    why: "In Travel one dimension alone sets the price. Other prices hold only if that dimension stands on the price row.",
  },
  "fixed-price": {
    title: "The fixed price is not complete",
    says: ({ code, reason }) => {
      if (reason === "no-amount")
        return `${q(code)} has the model Fixed price but no amount. Fill in ${project("fixedPrice")}, or the external comment does not go with the invoice basis.`;
      const model = reason === "running" ? "is Running" : "is blank";
      return `${q(code)} has a fixed price, but ${project("billingModel")} ${model}, so the amount has no effect. Choose Fixed price, or clear the amount.`;
    },
    why: "A fixed price is both the model and an amount.",
  },
  "billing-without-effect": {
    title: "Billing without effect",
    says: ({ register, field, code, dimension: name }, names) => {
      const who = name === undefined ? names.register(register) : `the dimension ${q(name)}`;
      return `${names.field(register, field)} of ${q(code)} has no effect: ${who} does not have ${dimension("billing")} in the register Dimensions. Turn it on, or clear the cell.`;
    },
    why: "Only the dimensions that govern billing have the tab Billing.",
  },
  "locked-billable": {
    title: "Billable cannot be changed",
    says: ({ claim }) => {
      const [yes, no] = [boolLabel(1, "en"), boolLabel(0, "en")];
      const rule = fieldValue("projects", "billable", claim, "en");
      return claim === "always"
        ? `The row has ${no}, but the codes say ${rule}. It is billed all the same. Clear the cell.`
        : `The row has ${yes}, but it is never billed: a code says ${rule}, or the row has no code in a dimension that governs billing. Clear the cell.`;
    },
    why: "Yes – always and No – never on a code cannot be changed on the row.",
  },
  "released-without-customer": {
    title: "Released without a customer",
    says: ({ released }) =>
      `The row was released on ${isoDate(released)} but has no customer. Enter the customer.`,
    why: "A row needs both a customer and to be billable to be released; without a customer there is nobody to bill.",
  },
  "zero-price": {
    title: "The price is 0",
    says: ({ code }) =>
      `The price of ${q(code)} is 0, so what it holds for is billed at nothing. Write the price, or remove the row.`,
    why: "Where there is no price, Kontera says so. With a price of 0 the row is free, and nobody notices.",
  },
  "price-on-parent": {
    title: "Price on a project that is not bookable",
    says: ({ code, child }) => {
      const why = child === undefined ? "" : `: it has subprojects, such as ${q(child)}`;
      return `The price of ${q(code)} has no effect: the project is not bookable${why}, and prices are not inherited in the tree. Put the price on a bookable project, or turn on the setting ${knownSettings.pricesInherit.en}.`;
    },
    why: "A price holds for the time of its own project. Where no time is registered it does nothing.",
  },
  "external-comment-stays": {
    title: "External comment that stays behind",
    says: ({ code, reason }) => {
      const why =
        reason === "noAmount"
          ? "the fixed price lacks an amount"
          : `${project("billingModel")} is not Fixed price`;
      return `${project("externalComment")} of ${q(code)} does not go with the invoice basis: ${why}. If it is for the customer, set a fixed price.`;
    },
    why: "The external comment goes with the invoice basis only where a fixed price is set: the model and an amount.",
  },
  "value-over-budget": {
    title: "Worked value above the budgeted amount",
    says: ({ code, worked, budget, unpriced, hasBelow }) => {
      const missing =
        unpriced === 0
          ? ""
          : ` ${counted(unpriced, "en", "time row lacks", "time rows lack")} a single price and ${unpriced === 1 ? "is" : "are"} left out.`;
      return `The time of ${q(code)}${hasBelow ? " with subprojects" : ""} is worth ${formatMoney(worked, "en")}, more than ${formatMoney(budget, "en")} in ${project("budgetAmount")}.${missing} Look over the budget or the work.`;
    },
    why: "Worked value is hours times price, billed or not. No source compares it with the budget; that is Kontera’s own addition.",
  },
} as const satisfies Partial<RuleTexts>;
