import { counted } from "../counted";
import type { BillingReleaseText } from "../sv/billing-release";

const rows = (count: number): string => counted(count, "en", "row", "rows");
const customers = (count: number): string => counted(count, "en", "customer", "customers");

export const billingRelease: BillingReleaseText = {
  release: (amount) => `Release ${amount}`,
  releaseTitle: (date) => `Release up to and including ${date}`,
  releaseHow: (count, toCustomers, basis, date) =>
    `${rows(count)} to ${customers(toCustomers)}, as basis ${basis}. Released gets the date ${date}.`,
  basisNumber: "The number of the basis",
  basisTaken: (basis) => `Basis ${basis} is there already. The rows are added to it.`,
  noBasis: "Write a number for the basis.",
  perCustomer: "By customer",
  fixedPrices: "Fixed prices",
  goingOnce: (amount) => `${amount}, goes once`,
  margin: (amount, perHour) => `Margin ${amount}, ${perHour} an hour`,
  noMargin: (count) => `The margin is unknown: ${counted(count, "en", "row has", "rows have")} no price`,
  putIn: (hours) => `Worked value, ${hours}`,
  leftBehind: (count) =>
    `${counted(count, "en", "row is", "rows are")} left behind: blocked now, and not billed later`,
  parted: "Left behind, for not all of its ready rows are chosen",
  comments: "External comments that follow",
  newColumn: (sheet, headers) => `${sheet}: ${headers}, right of its own`,
  addColumns: "Add the columns",
  columnsFirst: "What is released is to bear its amount. The sheets lack the columns for that:",
  nothingToRelease: "Nothing is chosen to be released.",

  takeBack: "Take back …",
  takeBackTitle: (what) => `Take back ${what}`,
  takeBackHow: (count, amount) =>
    `${counted(count, "en", "row", "rows")}, ${amount}, ${count === 1 ? "becomes" : "become"} as if never released.`,
  exportedBefore: (times) =>
    `The basis has been handed over as a file (${times}). What was taken from it must be voided in that system.`,
  reason: "Why?",
  reasonHow: "It stays in the change log.",
  noReason: "Write why the basis is taken back.",
  takeBackButton: (count) => `Take back ${rows(count)}`,

  file: "Make the invoice basis …",
  fileTitle: "Invoice basis",
  fileOf: (what, lines, amount) =>
    `${what}: ${counted(lines, "en", "invoice line", "invoice lines")}, ${amount}`,
  readyNow: "What is ready",
  profile: "For",
  profiles: {
    csv: "CSV, all that a line says",
    fortnox: "Fortnox, invoice rows",
    sie4: "Bookkeeping, SIE 4",
  },
  summingOf: "Lines",
  summings: { row: "A line a time entry", date: "Merged by day" },
  notCarried: "Before the file is used",
  noAccounts:
    "Bookkeeping needs accounts. Fill in Account receivables, Account revenue and Account output VAT in Settings.",
  noLines: "Nothing is ready, so there are no lines to make.",
  makeFile: "Create file",
  copy: "Copy",
  handed: (file) => `${file} was handed to the browser.`,
  copied: "The lines are copied.",
  notCopied: "The lines could not be copied here. Choose To sheet.",
  lines: "Invoice lines",
  lineRounding: (rows, rounding) => `the rows ${rows}, rounding ${rounding}`,
  vat: "VAT by customer",
  vatOf: (rate, base, vat) => `${rate} on ${base}: ${vat}`,
  fileName: (what, profile) => `Invoice basis ${what} ${profile}`,
};
