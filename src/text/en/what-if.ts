import { formatHours } from "../../values/format";
import { counted } from "../counted";
import { quote } from "../quote";
import type { WhatIfText } from "../sv/what-if";

const q = (text: string): string => quote(text, "en");
const rows = (count: number): string => counted(count, "en", "row", "rows");

/** What is said of what is thought of, here and on the command line. */
export const whatIfText: WhatIfText = {
  refusals: {
    "several-rows": ({ project, rows: count }) =>
      `${q(project)} stands on ${rows(count)}. Delete the duplicate first, so that it is clear whose budget is meant.`,
    "no-budget-column": ({ field }, names) =>
      `The sheet of ${names.register("projects")} has no column ${names.field("projects", field)}. Add it first.`,
    "unreadable-budget": ({ project }) =>
      `What stands in the budget's cell of ${q(project)} cannot be read. Correct the cell first.`,
    "same-budget": ({ project }) => `${q(project)} already has that budget.`,
    "same-project": ({ project }) => `The hours are to go from ${q(project)} to another project.`,
    "no-hours": () => "Write how many hours to move, more than 0.",
    "no-own-budget": ({ project }) => `${q(project)} has no budget of hours of its own to move from.`,
    "budget-from-below": ({ project }) =>
      `The budget of ${q(project)} is the sum of what stands below it. Move the hours to one of the projects there.`,
    "too-few-hours": ({ project, hours }) =>
      `${q(project)} has only ${formatHours(hours, "en")} in its own budget.`,
    "no-prices": (_, names) => `The workbook has no register ${names.register("prices")}.`,
    "no-price-column": ({ field }, names) =>
      `The sheet of ${names.register("prices")} has no column ${names.field("prices", field)}. Add it first.`,
    "unknown-dimension": ({ dimension }, names) =>
      `The dimension ${q(dimension)} does not exist in ${names.register("dimensions")}. Add it first.`,
    "unknown-code": ({ register, named }, names) =>
      `${q(named)} does not exist in ${names.register(register)}. Correct the code, or add it first.`,
    "price-gone": (_, names) =>
      `The price no longer stands in ${names.register("prices")} as it did. Choose it again.`,
    "price-twice": ({ rows: count }, names) =>
      `${rows(count)} of ${names.register("prices")} say the same. Delete the duplicate first.`,
    "same-price": () => "That price already holds.",
  },
  sums: {
    worked: "worked",
    released: "released",
    budgetHours: "budget",
    used: "used",
    remaining: "remaining",
    budgetAmount: "budget in SEK",
    value: "worked value",
    amountRemaining: "remaining in SEK",
    unpriced: "rows without a price",
    fixedValue: "worked on the fixed price",
    margin: "margin on the fixed price",
    perHour: "fixed price an hour",
  },
  fixedPrice: "fixed price",
  fixedStates: {
    released: "released",
    open: "waits to be closed",
    ready: "ready",
    blocked: "blocked",
    noTime: "without time",
  },
  stands: {
    released: "Released",
    ready: "Ready to release",
    blocked: "Blocked",
    later: "After the day",
    notBillable: "Not billed",
  },
  unknown: "rows of unknown amount",
  entries: "rows",
  controlUsed: "counted",
  controlWithUnreviewed: "with unreviewed time",
  controlForecast: "reached at this pace",
  none: "–",
  never: "never",
  said: {
    budget: (project, amount) => `Budget ${project} ${amount}`,
    noBudget: {
      budgetHours: (project) => `No budget in hours ${project}`,
      budgetAmount: (project) => `No budget in SEK ${project}`,
    },
    hours: (hours, from, to) => `${hours} ${from} → ${to}`,
    price: (code, was, price, holds) => `Price ${code} ${was} → ${price} (${holds})`,
    newPrice: (code, price, holds) => `New price ${code} ${price} (${holds})`,
    uses: { time: "time", travel: "travel" },
    whenCode: (code) => `for ${code}`,
    validFrom: (date) => `from ${date}`,
    validTo: (date) => `to ${date}`,
    branch: (from, to) => `${from} → ${to}`,
  },
  job: (what, more) =>
    `What if: ${what}${more > 0 ? ` and ${counted(more, "en", "more change", "more changes")}` : ""}`,
};
