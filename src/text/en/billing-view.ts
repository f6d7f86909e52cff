import { counted } from "../counted";
import type { BillingViewText } from "../sv/billing-view";

/** What is said of billing, in the pane and on the command line. */
export const billingView: BillingViewText = {
  states: {
    released: "Released",
    ready: "Ready to release",
    blocked: "Blocked",
    notBillable: "Not billed",
  },
  total: "All work",
  reasons: {
    releasedBefore: "has been released",
    billingOff: "billing is not used here (Settings)",
    noGoverningCode: "has no code in any dimension that governs billing",
    neverBilled: "a code says No – never",
    unticked: "Billable is No on the row",
    proposedNo: "is not proposed for billing",
    unreadableRelease: "Released cannot be read as a date",
    unreadableBillable: "Billable cannot be read",
    noDate: "the date is missing or cannot be read",
    noCustomer: "the customer is missing",
    unknownCustomer: "the customer is not in Customers",
    notReviewed: "is not reviewed as far as required",
    fixedPriceOpen: "fixed price: the project is not closed",
    unreadableFixedPrice: "fixed price: the amount cannot be read",
    unreadablePrice: "a price that may hold cannot be read",
    noPrice: "the price is missing",
    tiedPrices: "two prices are as specific",
    noQuantity: "has a price but no readable Quantity",
    unreadableBilledHours: "Billed hours cannot be read",
    neverTransfer: "the project is never transferred to the next system",
    unreadableTransfer: "Never transfer cannot be read on the project",
    later: "is of a later day",
  },
  uncounted: {
    noProject: "the project is missing",
    unknownProject: "the project is not in the register",
    noHours: "hours are missing",
    unreadableHours: "the hours cannot be read",
    noAmount: "the amount is missing",
    unreadableAmount: "the amount cannot be read",
  },
  fixedPriceStates: {
    released: "Released",
    open: "Open",
    ready: "Ready",
    blocked: "Blocked",
    noTime: "No time",
  },
  groupings: {
    customer: "Customer",
    project: "Project",
    employee: "Employee",
    month: "Month",
  },
  lineKinds: {
    time: "Time",
    travel: "Travel",
    fixedPrice: "Fixed price",
  },
  problems: {
    noArticle: "no article",
    severalCustomers: "several customers",
    unreadableVatRate: "the VAT rate cannot be read",
  },
  none: "(none)",
  notUsed: {
    time: "Billing is not used in Time: no time entry is billed until the setting Billing in Time is Yes.",
    travel:
      "Billing is not used in Travel: no travel entry is billed until the setting Billing in Travel is Yes.",
  },
  nothingGoverns:
    "No dimension in Dimensions governs billing, so nothing is billed: set Governs billing on at least one.",
  rows: (count: number) => counted(count, "en", "row", "rows"),
  unpriced: (count: number) => counted(count, "en", "row without a price", "rows without a price"),
  unstamped: (count: number) =>
    `${counted(count, "en", "released row has no amount kept and is", "released rows have no amount kept and are")} shown at today’s price.`,
  unreadStamps: (count: number) =>
    `${counted(count, "en", "released row has", "released rows have")} an amount that cannot be read and is not on invoices.`,
  uncountedRows: (count: number) =>
    `${counted(count, "en", "row is not counted", "rows are not counted")}: check shows which, and why`,
  noLines: "No invoice lines: nothing of what is chosen is ready.",
  readyBy: (date: string) => `Up to and including ${date}`,
  hours: "Hours",
  amount: "Amount",
  invoice: "On invoice",
  withoutPrice: "No price",
  unknown: "unknown",
  rowCount: "Rows",
  blockedBecause: "Blocked, largest amount first:",
  notBillableBecause: "Not billed, largest amount first:",
  oldest: "Oldest",
  effectiveRate: "Revenue per billable hour",
  billableShare: "Billable of worked",
  writeDown: "Written down",
  ageing: "Age of what is not released",
  ages: {
    "0-30": "0–30 days",
    "31-60": "31–60 days",
    "61-90": "61–90 days",
    "90+": "over 90 days",
    noDate: "no date",
  },
  fixedPrices: "Fixed prices",
  fixedPrice: "Fixed price",
  state: "State",
  value: "Value put in",
  margin: "Margin",
  perHour: "Per hour",
  leftBehind: "Left behind",
  lines: "Invoice lines",
  kind: "Kind",
  date: "Date",
  quantity: "Quantity",
  price: "Price",
  article: "Article",
  vatRate: "VAT",
  vatShare: "VAT rate",
  vat: "VAT by customer",
  base: "Base",
  comments: "Comments",
  basisFile: {
    written: (file, lines) => `${file}: ${counted(lines, "en", "invoice line", "invoice lines")}.`,
    kept: (rows) =>
      `${counted(rows, "en", "row is", "rows are")} not in it, for the project is never transferred to the next system.`,
    noArticle: (lines) =>
      `${counted(lines, "en", "line has", "lines have")} no article, and Fortnox requires one.`,
    severalCustomers: (lines) =>
      `${counted(lines, "en", "line has", "lines have")} several customers, and needs one before it is invoiced.`,
    unreadableVatRate: (lines) =>
      `${counted(lines, "en", "row has", "rows have")} a VAT rate that cannot be read, and another in its place. Correct it before anything is invoiced.`,
    notCarried: {
      fortnox:
        "Fortnox' rows have no date: it stands in the description. The line's rounding does not follow.",
      sie4: "Bookkeeping bears amounts by customer, project and cost center, and no hours, prices, articles or comments.",
    },
  },
  jobs: {
    release: (until, basis, rows, amount) =>
      `Released${until === undefined ? "" : ` up to and including ${until}`}, basis ${basis}: ${counted(rows, "en", "row", "rows")}, ${amount}`,
    undoRows: (rows, reason) =>
      `${counted(rows, "en", "released row", "released rows")} taken back. ${reason}`,
    exportedStart: (basis) => `Basis ${basis} handed over as a file`,
    exported: (basis, lines, amount) =>
      `Basis ${basis} handed over as a file: ${counted(lines, "en", "invoice line", "invoice lines")}, ${amount}`,
    undo: (basis, rows, reason) =>
      `Basis ${basis} taken back: ${counted(rows, "en", "row", "rows")}${reason === "" ? "" : `. ${reason}`}`,
    price: (project, price) => `Price for ${project}: ${price}`,
    customer: (customer, rows) => `Customer ${customer} set on ${counted(rows, "en", "row", "rows")}`,
  },
  rounding: (amount: string) => `Rounding of the lines: ${amount}.`,
};
