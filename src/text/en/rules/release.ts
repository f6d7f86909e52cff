import { isoDate } from "../../../values/date";
import { formatHours, formatMoney } from "../../../values/format";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");
const project = (field: string): string => fieldName("projects", field, "en");
const entry = (field: string): string => fieldName("timeEntries", field, "en");

export const release = {
  "released-not-reviewed": {
    title: "Released without review",
    says: ({ released, level, asked }) =>
      `The row was released ${isoDate(released)} but has ${entry("reviewLevel")} ${level}, and the setting asks for ${asked}. Review the row, or take the release off it.`,
    why: "What nobody has reviewed should not reach the customer. A row is released once it is reviewed to the level that the setting asks for.",
  },
  "released-not-billable": {
    title: "Released though it is not billed",
    says: ({ released, reason }) => {
      const why = {
        never: "it is never billed: a code says No – never, or none of the row’s codes governs billing",
        unticked: `${entry("billable")} is No`,
        "proposed-no": "nothing proposes Yes",
      }[reason];
      return `The row was released ${isoDate(released)}, but ${why}. Take the release off it, or change what says no.`;
    },
    why: "To be released a row needs both a customer and the billing tick. What is not to be billed ends up on an invoice otherwise.",
  },
  "released-on-open-fixed-price": {
    title: "Released on an open fixed price",
    says: ({ released, project: code }) =>
      `The row was released ${isoDate(released)}, but ${q(code)} has a fixed price and is not closed. Take the release off it, or close the project.`,
    why: "A fixed price is billed once, when the project is closed. Where time is released before that, the price goes out too early, or twice.",
  },
  "released-on-wrong-day": {
    title: "Released on an impossible day",
    says: ({ released, reason, day, today }) =>
      reason === "future"
        ? `The row is released ${isoDate(released)}, later than today ${isoDate(today)}. Correct the date.`
        : `The row is released ${isoDate(released)}, before its own date ${isoDate(day ?? released)}. Correct the date that is wrong.`,
    why: "What is worked is released up to and including a day. A release before the work, or in the future, is a mistyped date.",
  },
  "billable-without-price": {
    title: "Billable without a price",
    says: ({ project: code, reason, isReleased }) => {
      const what = `The row${code === undefined ? "" : ` on ${q(code)}`} is ${isReleased ? "released" : "reviewed"} and billable, but`;
      return {
        none: `${what} no price holds for it. Enter one in the register Prices.`,
        tied: `${what} two equally specific prices hold for it. Remove one, or tell them apart.`,
        unreadable: `${what} a price that may hold for it cannot be read. Correct the row in Prices.`,
      }[reason];
    },
    why: "Time without a price is in no amount and cannot be released. It never counts as nothing.",
  },
  "billable-without-customer": {
    title: "Billable without a customer",
    says: ({ project: code }) =>
      `The row${code === undefined ? "" : ` on ${q(code)}`} is reviewed and billable, but has no customer and cannot be released. Give the customer.`,
    why: "To be released a row needs both a customer and the billing tick. Without a customer it is left lying.",
  },
  "closed-with-unreleased": {
    title: "Closed with time that is not released",
    says: ({ code, count, hours, isFixedPrice }) => {
      const rows = `${counted(count, "en", "reviewed and billable time row", "reviewed and billable time rows")}, ${formatHours(hours, "en")},`;
      return isFixedPrice
        ? `${q(code)} has a fixed price and is closed, so ${rows} can be released now. Release ${count === 1 ? "it" : "them"}.`
        : `${q(code)} has ${project("status")} Closed, but ${rows} ${count === 1 ? "is" : "are"} not released. Release ${count === 1 ? "it" : "them"}, or open the project.`;
    },
    why: "When a project is closed nobody looks there any more, and what is worked but not released is never billed.",
  },
  "released-at-another-price": {
    title: "Released at another price than today's",
    says: ({ stamp, today }) =>
      `The row was released at ${formatMoney(stamp, "en")}, and the price is now ${formatMoney(today, "en")}. What is released does not change. Take the row back if the new price is to hold.`,
    why: "A price that is changed afterwards must not move what has been billed. The difference is told, so that whoever meant to change it knows.",
  },
} as const satisfies Partial<RuleTexts>;
